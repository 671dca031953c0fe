using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Files;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Tests.Reading.LoneLetters;

/// <summary>Short ways to read a lone letter in a test. Draft S/2020/901 was called on 9 June 2020; the vote ends on the next day.</summary>
internal static class Lone
{
    public static readonly DraftSymbol Lighthouse = DraftSymbol.Parse("S/2020/901");
    public static readonly DraftSymbol Mill = DraftSymbol.Parse("S/2020/902");

    private static readonly OpenDraft LighthouseDraft = new(Lighthouse, ["The lighthouse of the islands", "Le phare des îles"], [new MemberId("EST"), new MemberId("FRA"), new MemberId("NER")]);
    private static readonly OpenDraft MillDraft = new(Mill, ["The mill on the river", "Le moulin de la rivière"], [new MemberId("USA")]);

    public static LoneLetterContext OneOpen { get; } = new(
        [LighthouseDraft],
        [
            new KnownSymbol(DraftSymbol.Parse("S/2020/253"), KnownAs.OtherDocument),
            new KnownSymbol(DraftSymbol.Parse("S/2020/880"), KnownAs.EarlierRevision),
            new KnownSymbol(DraftSymbol.Parse("S/2020/870"), KnownAs.Closed),
            new KnownSymbol(DraftSymbol.Parse("S/2020/903"), KnownAs.AnotherDraft),
        ],
        new LocalDate(2020, 6, 9),
        new LocalDate(2020, 6, 10),
        [.. CouncilOf2020.Value.SeatsOn(new LocalDate(2020, 6, 10)).Select(s => s.Member)]);

    public static LoneLetterContext TwoOpen { get; } = OneOpen with { Open = [LighthouseDraft, MillDraft] };

    public static LoneLetter Read(string text, LoneLetterContext? context = null) => LoneLetterReader.Read(Reads.Source(text), CouncilOf2020.Value, context ?? OneOpen);

    public static IEnumerable<DoubtKind> AllDoubts(this LoneLetter letter) => letter.Doubts.Concat(letter.Votes.SelectMany(v => v.Doubts)).Select(d => d.Kind);

    /// <summary>All that is read, in one line, so that a failing test shows the whole of it.</summary>
    public static string Row(this LoneLetter letter) =>
        $"{letter.Member?.Text ?? "?"} | {letter.Signatory ?? "?"} | {letter.Capacity?.Text ?? "?"} | {letter.Date?.ToString("uuuu-MM-dd", null) ?? "?"} | "
        + string.Join(", ", letter.Votes.Select(v => $"{v.Draft} {v.Position?.ToString() ?? "?"}"))
        + (letter.AllDoubts().Any() ? $" | {string.Join(", ", letter.AllDoubts())}" : "");

    /// <summary>An English letter that is clear in everything but for what stands in it.</summary>
    public static string English(string body, string member = "Estonia") => $"""
        PERMANENT MISSION OF {member.ToUpperInvariant()} TO THE UNITED NATIONS

        New York, 10 June 2020

        Excellency,

        {body}

        Please accept, Excellency, the assurances of my highest consideration.

        (Signed) A. Signatory
        Ambassador
        Permanent Representative of {member} to the United Nations
        """;

    /// <summary>A French one; "le Niger" becomes "du Niger" where it must.</summary>
    public static string French(string body, string member = "la Tunisie")
    {
        var of = $"de {member}".Replace("de le ", "du ", StringComparison.Ordinal).Replace("de les ", "des ", StringComparison.Ordinal);
        return $"""
            Mission permanente {of} auprès des Nations Unies

            New York, le 10 juin 2020

            Monsieur le Président,

            {body}

            Je vous prie d'agréer, Monsieur le Président, les assurances de ma haute considération.

            L'Ambassadeur,
            Représentant permanent {of} auprès de l'Organisation des Nations Unies
            (Signé) A. Signataire
            """;
    }

    public static void ShouldQuoteItsSource(LoneLetter letter, SourceText source)
    {
        foreach (var e in letter.Evidence.Concat(letter.Votes.SelectMany(v => v.Evidence)))
            e.Quote.ShouldBe(source.Slice(e.Span));
        foreach (var vote in letter.Votes)
            (vote.Position is null).ShouldBe(vote.Doubts.Count > 0);
    }
}
