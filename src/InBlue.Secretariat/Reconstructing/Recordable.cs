using System.Collections.Immutable;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Audit;

namespace InBlue.Secretariat.Reconstructing;

/// <summary>What a verifier would refuse must not be recorded: a log cannot take an entry back.</summary>
public static class Recordable
{
    private const int RoomForTheEnvelope = 2_000;

    /// <summary>By the checks of docs/record-format.md section 8 that an import can fail: <c>log.entry</c>, <c>vote.council</c>, <c>vote.reading</c>.</summary>
    public static ImmutableArray<Fault> FaultsOf(AcceptedDocument accepted, SeatsAndRules rules)
    {
        var (opened, letters, statements) = (accepted.Opened, accepted.LetterFacts, accepted.StatementFacts);
        var faults = new List<Fault>();
        foreach (var fact in (IEnumerable<VoteFact>)[opened, .. letters, .. statements])
            CheckForm(fact, faults);
        if (faults.Count == 0)
            VoteChecks.CheckFacts(accepted.Document.Draft.Symbol.Text, accepted.Council, rules, opened, letters, statements, accepted.Source.Span, NameOf, faults);
        return [.. faults];
    }

    private static void CheckForm(VoteFact fact, List<Fault> faults)
    {
        var body = FactWriter.Write(fact);
        try
        {
            FactReader.Read(FactKinds.Of(fact), body);
            if (CanonicalJson.Write(body).Length > Payload.LargestPayload - RoomForTheEnvelope)
                faults.Add(new Fault(FaultCodes.Entry, NameOf(fact), "It is more than the 1 MiB that an entry of the record may have."));
        }
        catch (MalformedException e)
        {
            faults.Add(new Fault(FaultCodes.Entry, NameOf(fact), $"{e.Path} is not {e.Expected}, as the record needs it."));
        }
    }

    private static string NameOf(VoteFact fact) => fact switch
    {
        VoteFact.Letter letter => $"annex {letter.Annex}",
        VoteFact.Statement statement => $"annex {statement.Annex}",
        _ => "the document",
    };
}
