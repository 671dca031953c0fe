using System.Collections.Immutable;
using System.Diagnostics;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Compiled;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using InBlue.Record;

namespace InBlue.Secretariat.Reconstructing;

/// <summary>What a person decided on a letter that the program found unclear.</summary>
public sealed record Ruling(Position Position, CapacityId Capacity, string Reason);

/// <summary>A letter accepted as read, or by a ruling.</summary>
public sealed record AcceptedLetter(Letter Letter, Ruling? Ruling)
{
    /// <summary>A ruling can say what words mean and in what capacity; it cannot put the draft into a letter that does not name it.</summary>
    public static bool CanBeRuled(Letter letter) => letter.Draft is not null;
}

/// <summary>A compiled document whose every letter was accepted, with the bytes that go into the record.</summary>
public sealed record AcceptedDocument(
    CompiledDocument Document,
    ImmutableArray<AcceptedLetter> Letters,
    Confirmed Confirmed,
    Council Council,
    ReadOnlyMemory<byte> CouncilFile,
    ReadOnlyMemory<byte> Source,
    SourceText Text,
    string SourceName)
{
    /// <summary>The only kind of matter that a written vote has been used for (docs/councils.md).</summary>
    public const string Matter = "substantive";

    public static CallFact CallOf(CompiledDocument document, Council council) =>
        new(document.Call.Annex.ToString(), document.Call.Opens.ToOffsetDateTime(), document.Call.Closes.ToOffsetDateTime(), document.Call.Date, council.Zone.Id);

    public VoteFact.Reconstructed Opened => new(
        Document.Call.Announced,
        CallOf(Document, Council),
        new FileFact(CouncilFile.Length, Digest.Of(CouncilFile.Span)),
        new DocumentFact(Document.Date, Document.Language, Document.President.Member, Document.President.Signatory, Document.Symbol.Text),
        new DraftFact(Span(Document.Draft.Span), Document.Item, Document.Draft.Operative, Document.Draft.Preambular, [.. Document.Call.Sponsors]),
        Evidence(Document.Evidence),
        Matter,
        Document.Notice?.Text,
        new SourceFact(Source.Length, Text.Length, Digest.Of(Source.Span), SourceName),
        new StatedFact(Document.Stated.Adopted, Outcome(Document.Stated.Outcome), Document.Stated.Resolution));

    public ImmutableArray<VoteFact.Letter> LetterFacts => [.. Letters.Select(Fact)];

    public ImmutableArray<VoteFact.Statement> StatementFacts =>
        [.. Document.Statements.Select(s => new VoteFact.Statement(s.Annex.ToString(), Span(s.Span), Evidence(s.Evidence), s.Member))];

    private VoteFact.Letter Fact(AcceptedLetter accepted)
    {
        var (letter, ruling) = (accepted.Letter, accepted.Ruling);
        return new VoteFact.Letter(
            letter.Annex.ToString(),
            ruling?.Capacity ?? letter.Capacity!.Value,
            ruling is null ? Confirmed : Confirmed.Person,
            letter.Date,
            letter.Draft!.Value.Text,
            Span(letter.Span),
            Evidence(letter.Evidence),
            letter.Member,
            ruling?.Position ?? letter.Position!.Value,
            ruling?.Reason,
            letter.Signatory);
    }

    private static SpanFact Span(SourceSpan span) => new(span.Start, span.End);

    private static ImmutableArray<EvidenceFact> Evidence(IEnumerable<Evidence> evidence) =>
        [.. evidence.Select(e => new EvidenceFact(e.Of, e.Span.Start, e.Span.End, e.Quote))];

    private static StatedOutcome Outcome(Reading.Compiled.StatedOutcome outcome) => outcome switch
    {
        Reading.Compiled.StatedOutcome.Adopted => StatedOutcome.Adopted,
        Reading.Compiled.StatedOutcome.NotAdopted => StatedOutcome.NotAdopted,
        Reading.Compiled.StatedOutcome.NotStated => StatedOutcome.NotStated,
        _ => throw new UnreachableException(),
    };
}
