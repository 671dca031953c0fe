using System.Collections.Immutable;
using System.Diagnostics;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Record.Bundles;
using InBlue.Record.Json;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Secretariat.Audit;

/// <summary>What the entries say, held against the council file, the source and the rules: the checks from <c>vote.council</c> on.</summary>
public static class VoteChecks
{
    /// <summary>Null where a check before the count found a fault.</summary>
    internal static AuditedVote? Run(
        ImmutableArray<AuditedEntry> entries, Manifest manifest, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, List<Fault> faults)
    {
        var facts = entries.Select(e => e.Fact!).ToArray();
        var opened = (VoteFact.Reconstructed)facts[0];
        var letters = facts.OfType<VoteFact.Letter>().ToImmutableArray();
        var statements = facts.OfType<VoteFact.Statement>().ToImmutableArray();
        var names = new Dictionary<VoteFact, string>(ReferenceEqualityComparer.Instance);
        foreach (var entry in entries)
            names.Add(entry.Fact!, entry.Named.FileName);

        if (ReadCouncil(files[Manifest.NameOf(opened.Council.File)].Span, manifest, faults) is not { } council
            || SeatsAndRules.For(council, opened.Matter, opened.Call) is not { } rules)
        {
            if (faults.Count == 0)
                faults.Add(new Fault(FaultCodes.Council, "the council file", "No single rule book is in force for this vote, or the seats change while it runs."));
            return null;
        }
        CheckFacts(manifest.Vote.Draft, council, rules, opened, letters, statements, files[Manifest.NameOf(opened.Source.File)].Span, f => names[f], faults);
        if (faults.Count > 0)
            return null;

        var counted = (VoteFact.Counted)facts[^2];
        var right = Count(rules, letters);
        if (!CanonicalJson.Write(FactWriter.Write(right)).AsSpan().SequenceEqual(CanonicalJson.Write(FactWriter.Write(counted))))
        {
            faults.Add(new Fault(FaultCodes.Count, names[counted],
                $"The count is not what these letters give under these rules: it says {Codes.Of(counted.Outcome)} with {counted.Counts.For} in favour, the letters give {Codes.Of(right.Outcome)} with {right.Counts.For} in favour."));
            return null;
        }
        if (Contradiction.In(opened.Stated, counted) is { } contradiction)
            faults.Add(new Fault(FaultCodes.Contradiction, opened.Document.Symbol, contradiction));
        return new AuditedVote(manifest.Vote, council, opened, letters, statements, counted, (VoteFact.Published)facts[^1]);
    }

    /// <summary>That the vote's members sit, and that its readings stand in the source. The second only where the first holds.</summary>
    internal static void CheckFacts(
        string draft,
        Council council,
        SeatsAndRules rules,
        VoteFact.Reconstructed opened,
        ImmutableArray<VoteFact.Letter> letters,
        ImmutableArray<VoteFact.Statement> statements,
        ReadOnlySpan<byte> source,
        Func<VoteFact, string> nameOf,
        List<Fault> faults)
    {
        CheckMembers(draft, council, rules, opened, letters, statements, nameOf, faults);
        if (faults.Count == 0)
            ReadingChecks.Run(source, draft, opened, letters, statements, nameOf, faults);
    }

    public static VoteFact.Counted Count(SeatsAndRules rules, IEnumerable<VoteFact.Letter> letters)
    {
        var result = rules.Count(letters.ToDictionary(l => l.Member, l => l.Position));
        return new VoteFact.Counted(
            result.Counts,
            [.. result.Findings.Select(f => new FindingFact(f.Condition.Id, f.Figure, f.Holds, f.Limit, f.Members))],
            result.Outcome,
            result.Reason);
    }

    internal static Council? ReadCouncil(ReadOnlySpan<byte> file, Manifest manifest, List<Fault> faults)
    {
        switch (CouncilFile.Read(file))
        {
            case CouncilReading.Accepted { Council: var council } when council.Id.Text == manifest.Vote.Council:
                return council;
            case CouncilReading.Refused refused:
                faults.AddRange(refused.Faults.Select(f => new Fault(FaultCodes.Council, $"the council file: {f.Path}", CouncilFaultText.Sentence(f))));
                return null;
            default:
                faults.Add(new Fault(FaultCodes.Council, "the council file", $"It describes another council than {manifest.Vote.Council}."));
                return null;
        }
    }

    private static void CheckMembers(
        string draft,
        Council council,
        SeatsAndRules rules,
        VoteFact.Reconstructed opened,
        ImmutableArray<VoteFact.Letter> letters,
        ImmutableArray<VoteFact.Statement> statements,
        Func<VoteFact, string> nameOf,
        List<Fault> faults)
    {
        foreach (var letter in letters)
            CheckSeat(letter.Member, "voted", letter);
        foreach (var statement in statements)
            CheckSeat(statement.Member, "made a statement", statement);
        foreach (var sponsor in opened.Draft.Sponsors)
            CheckSeat(sponsor, "submitted the draft", opened);
        CheckSeat(opened.Document.President, "presided", opened);
        foreach (var letter in letters)
        {
            if (council.Find(letter.Capacity) is null)
                Add(letter, $"The council knows no capacity {letter.Capacity}.");
            if (letter.Draft != draft)
                Add(letter, $"The letter votes on {letter.Draft}, not on {draft}.");
        }
        foreach (var twice in letters.GroupBy(l => l.Member.Text, StringComparer.Ordinal).Where(g => g.Count() > 1))
            Add(twice.Last(), $"{twice.Key} has two letters.");
        VoteFact[] annexed = [opened, .. letters, .. statements];
        foreach (var twice in annexed.GroupBy(AnnexOf, StringComparer.Ordinal).Where(g => g.Count() > 1))
            Add(twice.Last(), $"There are two annexes {twice.Key}.");

        void CheckSeat(MemberId member, string role, VoteFact fact)
        {
            if (!rules.Holds(member))
                Add(fact, $"{member} {role}, but holds no seat on {FactWriter.Write(opened.Call.Closes.Date)}.");
        }

        void Add(VoteFact fact, string message) => faults.Add(new Fault(FaultCodes.Council, nameOf(fact), message));
    }

    private static string AnnexOf(VoteFact fact) => fact switch
    {
        VoteFact.Reconstructed opened => opened.Call.Annex,
        VoteFact.Letter letter => letter.Annex,
        VoteFact.Statement statement => statement.Annex,
        _ => throw new UnreachableException(),
    };
}
