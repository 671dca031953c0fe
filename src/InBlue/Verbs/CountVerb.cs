using System.CommandLine;
using System.Text.Json.Nodes;
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
            var record = Verb.OpenRecord(DataOption.PlaceIn(parsed));
            var name = Verb.Find(record, parsed.GetValue(vote)!);
            if (!FindingVotes.IsLive(record, name))
                return CountAnew(RecordedVote.Load(record, name), parsed.GetValue(options.Json));
            await using var office = await Office.OpenAsync(parsed, options, begins: false, cancel);
            return await CountLiveAsync(office, office.Find(parsed.GetValue(vote)!), parsed.GetValue(options.Json), cancel);
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

    /// <summary>The officer who counts sees the result at once, and again when asked anew; that it was opened before its release is logged.</summary>
    private static async Task<int> CountLiveAsync(Office office, VoteName name, bool json, CancellationToken cancel)
    {
        var before = office.Live.Vote(name)!.State;
        if (before.Count is null && await office.Deciding.CountAsync(name, office.By, cancel) is Done<VoteEvent, VoteRefusal>.Refused refused)
            return Answer.To(refused, json, "");
        var vote = office.Live.Vote(name)!.State;
        if (office.UnlessMayOpen(name, vote, "result", VoteRefusal.NotReleased) is { } not)
            return Answer.Refuse(not, json);
        if (vote.Count is null) // reopened by a letter at this very moment
            return Answer.Refuse(VoteRefusal.NotCounted, json);
        var result = ShownResult.Of(name, vote, office.Live.CouncilOf(vote));
        if (json)
            Print.Json(new JsonObject
            {
                ["done"] = before.Count is null ? "now" : "before", ["vote"] = FindingVotes.TextOf(name), ["draft"] = name.Draft,
                ["counts"] = result.CountsJson(), ["result"] = result.ResultJson(), ["faults"] = new JsonArray(),
            });
        else
            result.Print();
        return Exit.Done;
    }
}
