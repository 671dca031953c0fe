using System.CommandLine;
using InBlue.Live;
using InBlue.Output;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Verbs;

internal static class ShowVerb
{
    public static Command Make()
    {
        var vote = new Argument<string?>("vote") { Description = Verb.Vote().Description, Arity = ArgumentArity.ZeroOrOne };
        var options = LiveOptions.Make();
        var command = new Command("show", "Shows a vote: its course, letters, result. Without a symbol, lists the votes.") { vote };
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var (record, json) = (Verb.OpenRecord(parsed.GetValue(options.Data)!), parsed.GetValue(options.Json));
            if (parsed.GetValue(vote) is not { } text)
            {
                var votes = FindingVotes.Reconstructions(record).Select(name => RecordedVote.Load(record, name)).ToArray();
                var live = FindingVotes.All(record).Where(name => FindingVotes.IsLive(record, name)).ToArray();
                if (json)
                    Print.Json(VoteJson.ListOf(votes, live));
                else
                    VoteText.PrintList(votes, live);
                return Exit.Done;
            }
            var name = Verb.Find(record, text);
            if (FindingVotes.IsLive(record, name))
            {
                await using var office = await Office.OpenAsync(parsed, options, cancel);
                LiveVoteText.Print(office, name, json);
            }
            else if (json)
                Print.Json(VoteJson.Of(RecordedVote.Load(record, name)));
            else
                VoteText.Print(RecordedVote.Load(record, name));
            return Exit.Done;
        });
        return command;
    }
}
