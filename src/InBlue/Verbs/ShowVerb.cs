using System.CommandLine;
using InBlue.Live;
using InBlue.Output;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Verbs;

internal static class ShowVerb
{
    public static Command Make()
    {
        var vote = new Argument<string?>("vote") { Description = Verb.Vote().Description, Arity = ArgumentArity.ZeroOrOne };
        var options = LiveOptions.Make();
        var open = new Option<bool>("--open") { Description = "Open the letters and the result of a live vote before their release: for officers and the President, and logged." };
        var command = new Command("show", "Shows a vote: its course, letters, result. Without a symbol, lists the votes.") { vote, open };
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var (record, json) = (Verb.OpenRecord(DataOption.PlaceIn(parsed)), parsed.GetValue(options.Json));
            if (parsed.GetValue(vote) is not { } text)
            {
                var votes = FindingVotes.Reconstructions(record).Select(name => RecordedVote.Load(record, name)).ToArray();
                var live = await LiveVotesAsync(record.Councils().SelectMany(council => record.Catalogue(council)).Where(v => v.IsLive).Select(v => v.Vote).ToArray(), parsed, options, cancel);
                if (json)
                    Print.Json(VoteJson.ListOf(votes, live));
                else
                    VoteText.PrintList(votes, live);
                return Exit.Done;
            }
            var name = Verb.Find(record, text);
            if (FindingVotes.IsLive(record, name))
            {
                await using var office = await Office.OpenAsync(parsed, options, begins: false, cancel);
                return Show(office, office.Find(text), parsed.GetValue(open), json);
            }
            else if (json)
                Print.Json(VoteJson.Of(RecordedVote.Load(record, name)));
            else
                VoteText.Print(RecordedVote.Load(record, name));
            return Exit.Done;
        });
        return command;
    }

    /// <summary>Each with where it is on its course, which tells nothing of its letters; one of another council than is meant here by its name alone.</summary>
    private static async Task<ListedVote[]> LiveVotesAsync(VoteName[] names, ParseResult parsed, LiveOptions options, CancellationToken cancel)
    {
        if (names.Length == 0)
            return [];
        await using var office = await Office.OpenAsync(parsed, options, begins: false, cancel);
        return [.. names.Select(name => new ListedVote(name, name.Council == office.Live.Council.Id.Text ? office.Live.Vote(name)!.State : null))];
    }

    private static int Show(Office office, VoteName name, bool opens, bool json)
    {
        var vote = office.Live.Vote(name)!.State;
        var council = office.Live.CouncilOf(vote);
        var released = Visibilities.IsReleased(vote, council, office.Live.Now);
        if (opens && office.UnlessMayOpen(name, vote, "letters and result", VoteRefusal.NotReleased) is { } not)
            return Answer.Refuse(not, json);
        if (json)
            Print.Json(LiveVoteJson.Of(name, vote, council, released, released || opens));
        else
            LiveVoteText.Print(name, vote, council, released || opens);
        return Exit.Done;
    }
}
