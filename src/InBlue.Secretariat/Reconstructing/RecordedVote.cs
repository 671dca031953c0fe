using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Reconstructing;

/// <summary>A vote as the record has it: everything that a page or a paper shows of it comes from here.</summary>
public sealed record RecordedVote(
    VoteName Name,
    Council Council,
    SeatsAndRules Rules,
    VoteFact.Reconstructed Opened,
    ImmutableArray<VoteFact.Letter> Letters,
    ImmutableArray<VoteFact.Statement> Statements,
    VoteFact.Counted Counted,
    VoteFact.Published Published,
    string Source,
    string RecordedAt,
    long FirstNumber,
    long LastNumber)
{
    /// <summary>The recorded findings with their conditions, whose figures and sources the result quotes.</summary>
    public ImmutableArray<Finding> Findings { get; } =
        [.. Counted.Findings.Select(f => new Finding(Conditions.ById(Rules.Rules.Condition, f.Condition), f.Holds, f.Figure, f.Limit, f.Members))];

    /// <summary>Null where the letters give what the document states.</summary>
    public string? Contradiction { get; } = Audit.Contradiction.In(Opened.Stated, Counted);

    public VoteFact.Letter? LetterOf(MemberId member) => Letters.FirstOrDefault(l => l.Member == member);

    /// <summary>The words of a part of the source.</summary>
    public string Words(SpanFact span) => SourceCharacters.Of(Source).Slice(span.Start, span.End) ?? "";

    /// <summary>Throws <see cref="RecordUnusableException"/> where the record is damaged.</summary>
    public static RecordedVote Load(IRecordDatabase database, VoteName name)
    {
        var entries = database.EntriesOf(name);
        try
        {
            var payloads = entries.Select(e => Payload.Read((e.Payload ?? default).Span)).ToArray();
            var facts = payloads.Select(p => FactReader.Read(p.Kind, p.Body)).ToArray();
            var opened = (VoteFact.Reconstructed)facts[0];
            if (database.File(name.Council, opened.Council.File) is { } councilFile
                && CouncilFile.Read(councilFile.Span) is CouncilReading.Accepted { Council: var council }
                && database.File(name.Council, opened.Source.File) is { } source
                && SourceCharacters.Decode(source.Span) is { } characters
                && SeatsAndRules.For(council, opened.Matter, opened.Call) is { } rules)
                return new RecordedVote(name, council, rules, opened,
                    [.. facts.OfType<VoteFact.Letter>()],
                    [.. facts.OfType<VoteFact.Statement>()],
                    facts.OfType<VoteFact.Counted>().Single(),
                    facts.OfType<VoteFact.Published>().Single(),
                    characters.Text, payloads[0].RecordedAt, entries[0].Number, entries[^1].Number);
        }
        catch (Exception e) when (e is Record.Json.MalformedException or InvalidCastException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw Damaged(e);
        }
        throw Damaged(null);

        RecordUnusableException Damaged(Exception? e) => new($"The record of {name.Draft} is damaged: verify it, and restore it from your backup.", e);
    }
}

internal static class Conditions
{
    /// <summary>Throws where a recorded finding names a condition that the frozen rules do not have: the record is damaged.</summary>
    public static Condition.Named ById(Condition condition, string id) =>
        All(condition).FirstOrDefault(c => c.Id == id) ?? throw new RecordUnusableException($"The record names a condition {id} that its rules do not have.");

    private static IEnumerable<Condition.Named> All(Condition condition) => condition switch
    {
        Condition.All c => c.Of.SelectMany(All),
        Condition.Any c => c.Of.SelectMany(All),
        Condition.AtLeast c => c.Of.SelectMany(All),
        Condition.Named c => [c],
        _ => throw new System.Diagnostics.UnreachableException(condition.GetType().Name),
    };
}
