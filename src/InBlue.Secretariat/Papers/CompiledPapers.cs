using InBlue.Documents.Papers;
using InBlue.Procedure.WrittenVotes;
using Printed = InBlue.Documents.Papers.EditionChange;

namespace InBlue.Secretariat.Papers;

/// <summary>The one published document of a vote, with every letter that counts in both layers.</summary>
public static class CompiledPapers
{
    /// <summary>The vote is announced, and every edition is approved.</summary>
    public static CompiledPaper Of(PaperContext c, string symbol)
    {
        var counted = c.Vote.Count!;
        return new CompiledPaper(
            symbol, c.Today, c.President(c.Vote.Signed!.By), AlsoToSecretaryGeneral: true, ResultPapers.Call(c) with { Originals = [.. PaperMaking.Languages] },
            new StatedResult(counted.Outcome, counted.Reason, counted.Findings.Where(f => !f.Holds).Sum(f => f.Members.Length), c.Closes.Date, c.Vote.Resolution),
            [.. counted.Basis.Letters.Select(number => Annexed(c, c.Vote.Letters[number]))],
            [.. counted.Basis.NotCounted.Select(n => Uncounted(c, c.Vote.Letters[n.Letter], n.Why))],
            [.. c.Vote.Statements.Values.Select(s => Annexed(c, s))]);
    }

    private static AnnexedLetter Annexed(PaperContext c, LetterOnFile letter) => new(
        c.NameOf(letter.Reading!.Member),
        letter.Text is { } text ? new AsReceived.Words(Language: null, c.TextOf(text)) : new AsReceived.File($"letter {PaperContext.ReferenceOf(letter)}", letter.Arrival.File.Bytes, letter.Arrival.File.Digest),
        EditionsOf(c, new EditionOf(letter.Number, null)));

    private static Reading.Text.Sequence<LetterEdition> EditionsOf(PaperContext c, EditionOf of) =>
    [
        .. from approved in c.Vote.Editions.GetValueOrDefault(of, [])
           let edition = approved.Edition
           select new LetterEdition(
               edition.Language, [.. edition.Original], edition.Heading, c.TextOf(edition.Text), [], edition.Signed,
               [.. edition.Changes.Select(change => new Printed(change.Was, change.Is, NameOf(c, approved), OfHeading: change.Part is EditionPart.Heading))]),
    ];

    private static string NameOf(PaperContext c, VoteEvent.EditionApproved approved) => c.Register.Find(approved.By)?.Name ?? approved.By.Text;

    private static AnnexedStatement Annexed(PaperContext c, VoteEvent.StatementReceived statement) => new(
        c.NameOf(statement.Member),
        [
            .. from approved in c.Vote.Editions.GetValueOrDefault(new EditionOf(null, statement.Statement), [])
               select new StatementEdition(approved.Edition.Language, [.. approved.Edition.Original], approved.Edition.Heading, c.TextOf(approved.Edition.Text)),
        ]);

    private static UncountedLetter Uncounted(PaperContext c, LetterOnFile letter, WhyNotCounted why) => new(
        letter.Reading is { } reading ? c.NameOf(reading.Member) : null, PaperContext.ReferenceOf(letter), letter.Reading?.Date, c.Received(letter), Of(why), letter.Ruling?.Reason);

    private static UncountedReason Of(WhyNotCounted why) => why switch
    {
        WhyNotCounted.Late => UncountedReason.Late,
        WhyNotCounted.BeforeOpening => UncountedReason.BeforeOpening,
        WhyNotCounted.RuledOut => UncountedReason.RuledOut,
        WhyNotCounted.Superseded => UncountedReason.Superseded,
    };
}
