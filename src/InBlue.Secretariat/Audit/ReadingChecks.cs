using System.Collections.Immutable;
using System.Text;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Secretariat.Audit;

/// <summary>That every reading points to words which stand in the source: docs/record-format.md section 9, the check <c>vote.reading</c>.</summary>
internal static class ReadingChecks
{
    private static readonly string[] OfAStatement = ["member"];
    private static readonly string[] OfALetter = ["member", "signatory", "capacity", "date", "draft", "position"];
    private static readonly string[] OfAVote = ["document.date", "document.symbol", "document.president", "draft.symbol", "call.date", "call.opens", "call.closes"];

    public static void Run(
        ReadOnlySpan<byte> file,
        string draft,
        VoteFact.Reconstructed opened,
        ImmutableArray<VoteFact.Letter> letters,
        ImmutableArray<VoteFact.Statement> statements,
        Func<VoteFact, string> nameOf,
        List<Fault> faults)
    {
        if (SourceCharacters.Decode(file) is not { } source)
        {
            faults.Add(new Fault(FaultCodes.Reading, "the source", "The published document is not UTF-8."));
            return;
        }
        if (source.Length != opened.Source.Characters)
            faults.Add(new Fault(FaultCodes.Reading, "the source", $"It has {source.Length} characters, not {opened.Source.Characters}."));

        CheckSpan(opened, opened.Draft.Span);
        CheckEvidence(opened, opened.Evidence, within: null, [.. OfAVote, .. AlsoStated(opened)]);
        Contains(opened, opened.Evidence, "draft.symbol", draft);
        Contains(opened, opened.Evidence, "document.symbol", opened.Document.Symbol);
        Contains(opened, opened.Evidence, "document.president", opened.Document.Signatory);

        var end = 0;
        foreach (var letter in letters)
            CheckPart(letter, letter.Span, letter.Evidence, OfALetter);
        foreach (var statement in statements)
            CheckPart(statement, statement.Span, statement.Evidence, OfAStatement);
        foreach (var letter in letters)
        {
            Contains(letter, letter.Evidence, "signatory", letter.Signatory);
            Contains(letter, letter.Evidence, "draft", draft);
        }

        void CheckPart(VoteFact fact, SpanFact span, ImmutableArray<EvidenceFact> evidence, string[] needed)
        {
            CheckSpan(fact, span);
            if (span.Start < end)
                Add(fact, "Its part of the source overlaps the one before it, or stands before it.");
            end = span.End;
            CheckEvidence(fact, evidence, span, needed);
        }

        void CheckSpan(VoteFact fact, SpanFact span)
        {
            if (source.Slice(span.Start, span.End) is null)
                Add(fact, $"The part from {span.Start} to {span.End} is not in the source.");
        }

        void CheckEvidence(VoteFact fact, ImmutableArray<EvidenceFact> evidence, SpanFact? within, IEnumerable<string> needed)
        {
            foreach (var e in evidence)
            {
                if (source.Slice(e.Start, e.End) != e.Quote)
                    Add(fact, $"The words quoted for {e.Of} do not stand in the source from {e.Start} to {e.End}.");
                if (within is { } span && (e.Start < span.Start || e.End > span.End))
                    Add(fact, $"The words quoted for {e.Of} stand outside this part of the source.");
            }
            foreach (var missing in needed.Except(evidence.Select(e => e.Of)))
                Add(fact, $"No words are quoted for {missing}.");
        }

        void Contains(VoteFact fact, ImmutableArray<EvidenceFact> evidence, string of, string words)
        {
            foreach (var e in evidence.Where(e => e.Of == of))
                if (!Says(e.Quote, words))
                    Add(fact, $"\"{words}\" is not in the words quoted for {of}.");
        }

        void Add(VoteFact fact, string message) => faults.Add(new Fault(FaultCodes.Reading, nameOf(fact), message));
    }

    /// <summary>White space aside; something must be left of the words.</summary>
    public static bool Says(string quote, string words) =>
        WithoutSpace(words) is { Length: > 0 } bare && WithoutSpace(quote).Contains(bare, StringComparison.Ordinal);

    private static IEnumerable<string> AlsoStated(VoteFact.Reconstructed opened)
    {
        if (opened.Stated.Outcome != StatedOutcome.NotStated)
            yield return "stated.outcome";
        if (opened.Stated.Resolution is not null)
            yield return "stated.resolution";
        if (opened.Announced is not null)
            yield return "announced";
    }

    /// <summary>The white space of docs/record-format.md section 9, spelt out so that every verifier removes the same.</summary>
    private static bool IsWhiteSpace(char c) =>
        c is (>= '\t' and <= '\r') or ' ' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u3000';

    private static string WithoutSpace(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!IsWhiteSpace(c))
                kept.Append(c);
        return kept.ToString();
    }
}
