using System.CommandLine;
using InBlue.Live;
using InBlue.Output;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;

namespace InBlue.Verbs;

internal static class CountVerb
{
    public static Command Make()
    {
        var vote = Verb.Vote();
        var options = LiveOptions.Make();
        var command = new Command("count", "Counts a vote from its letters, under the rules frozen with it: a live vote once it is certified, any other anew.") { vote };
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var record = Verb.OpenRecord(parsed.GetValue(options.Data)!);
            var name = Verb.Find(record, parsed.GetValue(vote)!);
            if (!FindingVotes.IsLive(record, name))
                return CountAnew(RecordedVote.Load(record, name), parsed.GetValue(options.Json));
            await using var office = await Office.OpenAsync(parsed, options, cancel);
            return await CountLiveAsync(office, name, parsed.GetValue(options.Json), cancel);
        });
        return command;
    }

    private static int CountAnew(RecordedVote recorded, bool json)
    {
        var anew = VoteChecks.Count(recorded.Rules, recorded.Letters);
        if (!CanonicalJson.Write(FactWriter.Write(anew)).AsSpan().SequenceEqual(CanonicalJson.Write(FactWriter.Write(recorded.Counted))))
            throw new RecordUnusableException($"Counted anew, {recorded.Name.Draft} gives another result than the record has: the record is damaged. Verify it, and restore it from your backup.");
        if (json)
            Print.Json(VoteJson.CountOf(recorded));
        else
            VoteText.PrintResult(recorded);
        return Exit.Done;
    }

    /// <summary>The officer who counts sees the result at once; that it was opened before its release is logged.</summary>
    private static async Task<int> CountLiveAsync(Office office, VoteName name, bool json, CancellationToken cancel)
    {
        var done = await office.Deciding.CountAsync(name, office.By, cancel);
        if (done is Done<VoteEvent, VoteRefusal>.Refused || json)
            return Answer.To(done, json, "Counted.");
        var vote = office.Live.Vote(name)!.State;
        if (office.MayOpen(name, vote, "result"))
            LiveVoteText.PrintResult(office.Changing.ContextOf(name, vote));
        return Exit.Done;
    }
}
