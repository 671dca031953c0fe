using System.CommandLine;
using InBlue.Output;
using InBlue.Record.Json;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;

namespace InBlue.Verbs;

internal static class CountVerb
{
    public static Command Make()
    {
        var (vote, data, json) = (Verb.Vote(), Verb.Data(), Verb.Json());
        var command = new Command("count", "Counts a vote anew from its letters, under the rules frozen with it.") { vote, data, json };
        command.SetAction(parsed =>
        {
            var record = Verb.OpenRecord(parsed.GetValue(data)!);
            var recorded = RecordedVote.Load(record, Verb.Find(record, parsed.GetValue(vote)!));
            var anew = VoteChecks.Count(recorded.Rules, recorded.Letters);
            if (!CanonicalJson.Write(FactWriter.Write(anew)).AsSpan().SequenceEqual(CanonicalJson.Write(FactWriter.Write(recorded.Counted))))
                throw new RecordUnusableException($"Counted anew, {recorded.Name.Draft} gives another result than the record has: the record is damaged. Verify it, and restore it from your backup.");
            if (parsed.GetValue(json))
                Print.Json(VoteJson.CountOf(recorded));
            else
                VoteText.PrintResult(recorded);
            return Exit.Done;
        });
        return command;
    }
}
