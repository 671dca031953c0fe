using System.CommandLine;
using InBlue.Output;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Verbs;

internal static class ShowVerb
{
    public static Command Make()
    {
        var (vote, data, json) = (new Argument<string?>("vote") { Description = Verb.Vote().Description, Arity = ArgumentArity.ZeroOrOne }, Verb.Data(), Verb.Json());
        var command = new Command("show", "Shows a vote: its course, letters, result. Without a symbol, lists the votes.") { vote, data, json };
        command.SetAction(parsed =>
        {
            var record = Verb.OpenRecord(parsed.GetValue(data)!);
            if (parsed.GetValue(vote) is { } text)
            {
                var recorded = RecordedVote.Load(record, Verb.Find(record, text));
                if (parsed.GetValue(json))
                    Print.Json(VoteJson.Of(recorded));
                else
                    VoteText.Print(recorded);
            }
            else
            {
                var votes = FindingVotes.All(record).Select(name => RecordedVote.Load(record, name)).ToArray();
                if (parsed.GetValue(json))
                    Print.Json(VoteJson.ListOf(votes));
                else
                    VoteText.PrintList(votes);
            }
            return Exit.Done;
        });
        return command;
    }
}
