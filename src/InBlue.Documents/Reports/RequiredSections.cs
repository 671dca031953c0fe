using InBlue.Documents.Papers;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Clauses;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;

namespace InBlue.Documents.Reports;

using Provision = InBlue.Reading.Resolutions.Provision;

/// <summary>A section before what was given for it is known.</summary>
/// <param name="IsOwn">The provision that asks for the report lists it.</param>
/// <param name="IsBeside">Another than the report's author presents it.</param>
internal sealed record RequiredSection(
    string Key, string Place, Sequence<RequiringWords> Words, IReadOnlyList<CommitmentOnFile> ReportsOn, string? Instrument, bool IsOwn, bool IsBeside);

/// <summary>The sections that a report must have: the items under its provision, what other duties put into it, what instruments added.</summary>
internal sealed class RequiredSections(Mandate mandate, Func<MandateText, ResolutionReading> read)
{
    private readonly Dictionary<int, ResolutionReading> readings = [];

    /// <summary>The words that ask for the report, without its items.</summary>
    public RequiringWords Asked(CommitmentOnFile commitment) => new(Places.Of(mandate, commitment), [.. WordsOf(commitment)], LanguageOf(commitment.Content));

    public IEnumerable<RequiredSection> Of(CommitmentOnFile report, int occurrence, int occurrences)
    {
        var own = Own(report).ToList();
        if (own.Count == 0)
            own.Add(new RequiredSection(Places.Of(mandate, report), Places.Of(mandate, report), [Asked(report)], NamedBy(report), InstrumentOf(report), IsOwn: true, IsBeside: false));
        var put = Inside(report.Number, occurrence, occurrences, []).GroupBy(c => (Place: Places.Of(mandate, c), IsBeside: !SharesAuthor(c, report))).Select(g => new RequiredSection(
            g.Key.Place, g.Key.Place, [.. g.Select(Asked)], [.. g.SelectMany(NamedBy).Distinct()], InstrumentOf(g.First()), IsOwn: false, g.Key.IsBeside));
        return own.Concat(put);
    }

    private IEnumerable<RequiredSection> Own(CommitmentOnFile report)
    {
        if (report.Content.Text is not { } text || !Introduces(report))
            return [];
        var reading = Reading(text);
        var labels = mandate.Texts[text - 1];
        return reading.Provisions.Where(p => p.Kind is ProvisionKind.Item && p.Parent?.EId == report.Content.Provision).Select(item => new RequiredSection(
            item.Label, labels.Find(item.EId)?.Label ?? item.Label, [new RequiringWords(labels.Find(item.EId)?.Label ?? item.Label, [.. Whole(reading, item)], labels.Language)],
            [.. Paragraphs(item.Text, labels).SelectMany(p => DutiesOf(text, p))], null, IsOwn: true, IsBeside: false));
    }

    /// <summary>Items belong to the last duty of the provision above them.</summary>
    private bool Introduces(CommitmentOnFile report) => mandate.InForce.Where(c => c.Content.Text == report.Content.Text && c.Content.Provision == report.Content.Provision)
        .MaxBy(c => c.Content.Words[^1].End)?.Number == report.Number;

    /// <summary>Every duty that puts something into this occurrence, also through another that does.</summary>
    private IEnumerable<CommitmentOnFile> Inside(int carrier, int occurrence, int occurrences, HashSet<int> seen) =>
        mandate.InForce.Where(c => c.Content.Trigger is Trigger.With with && with.Commitment == carrier && Falls(with.Which, occurrence, occurrences) && seen.Add(c.Number)).ToList()
            .SelectMany(c => (IEnumerable<CommitmentOnFile>)
                [c, .. c.Content.Trigger is Trigger.With { Which: WhichOccurrence.Each } ? Inside(c.Number, occurrence, occurrences, seen) : Inside(c.Number, 1, 1, seen)]);

    private static bool Falls(WhichOccurrence which, int occurrence, int occurrences) => which switch
    {
        WhichOccurrence.First => occurrence == 1,
        WhichOccurrence.Last => occurrence == occurrences,
        WhichOccurrence.Each => true,
    };

    private static bool SharesAuthor(CommitmentOnFile put, CommitmentOnFile report) =>
        put.Content.Addressees.Any(a => report.Content.Addressees.Any(b => a.Code == b.Code && (a.Code != "other" || a.Words == b.Words)));

    private IReadOnlyList<CommitmentOnFile> NamedBy(CommitmentOnFile commitment) => commitment.Content.Text is { } text
        ? [.. WordsOf(commitment).SelectMany(w => Paragraphs(w.Text, mandate.Texts[text - 1])).Distinct().Where(p => p != MandateLabels.ParagraphOf(mandate, commitment.Content)).SelectMany(p => DutiesOf(text, p))]
        : [];

    /// <summary>Paragraphs of the same text that the words name.</summary>
    private static IEnumerable<string> Paragraphs(string words, MandateText text) =>
        ClauseReader.Read(words, text.Language).References.Where(r => r.Kind is ReferenceKind.Paragraph).SelectMany(r => r.Targets).Distinct();

    /// <summary>The listed measures of a paragraph where it lists any, or else its duties; what only goes into a report is none.</summary>
    private IEnumerable<CommitmentOnFile> DutiesOf(int text, string paragraph)
    {
        var duties = mandate.InForce.Where(c => c.Content.Text == text && MandateLabels.ParagraphOf(mandate, c.Content) == paragraph && c.Content is { Deliverable: null, Kind: not CommitmentKind.Intends }).ToList();
        return duties.Exists(IsPart) ? duties.Where(IsPart) : duties;
    }

    private static bool IsPart(CommitmentOnFile commitment) => commitment.Content.Links.Any(l => l.Kind is LinkKind.PartOf);

    private string? InstrumentOf(CommitmentOnFile commitment) => Places.InstrumentOf(mandate, commitment)?.Symbol;

    private Procedure.Councils.Language? LanguageOf(Commitment content) => content.Text is { } text ? mandate.Texts[text - 1].Language : null;

    private static IEnumerable<QuotedParagraph> WordsOf(CommitmentOnFile commitment) =>
        commitment.Content.Words.Select(w => new QuotedParagraph(string.Join(' ', w.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    /// <summary>An item with everything that stands under it.</summary>
    private static IEnumerable<QuotedParagraph> Whole(ResolutionReading reading, Provision item)
    {
        yield return new QuotedParagraph($"{item.Mark} {item.Text}".Trim());
        foreach (var under in reading.Provisions.SkipWhile(p => p != item).Skip(1).TakeWhile(p => StandsUnder(p, item)))
            yield return new QuotedParagraph($"{under.Mark} {under.Text}".Trim(), Math.Max(1, under.Level - item.Level));
    }

    private static bool StandsUnder(Provision provision, Provision item)
    {
        for (var at = provision.Parent; at is not null; at = at.Parent)
            if (at == item)
                return true;
        return false;
    }

    private ResolutionReading Reading(int text) => readings.TryGetValue(text, out var there) ? there : readings[text] = read(mandate.Texts[text - 1]);
}
