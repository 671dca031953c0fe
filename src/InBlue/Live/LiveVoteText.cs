using InBlue.Documents.Dates;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Time;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Live;

/// <summary>A live vote for a person at a terminal. Before its release, nothing of it tells a position, a count or who has written, except to whoever may open it and did.</summary>
internal static class LiveVoteText
{
    public static void Print(VoteName name, Vote vote, Council council, bool opened)
    {
        var call = vote.Call;
        Console.WriteLine($"{FindingVotes.TextOf(name)}  {call.Draft.Item}{(call.Practice ? "  [PRACTICE]" : "")}");
        Line("Submitted by", string.Join(", ", call.Draft.Sponsors.Select(council.NameOf)));
        Line("Called by", $"{council.NameOf(call.President)}, {DateWords.Day(call.Call.Date, Language.English)}");
        Line("Window opens", When.ToTheMinute(call.Call.Opens, call.Call.Zone));
        Line("Window closes", When.ToTheMinute(call.Call.Closes, call.Call.Zone));
        Line("Draft's text", $"{call.Draft.Preambular} preambular and {call.Draft.Operative} operative paragraphs");
        Line("Languages", string.Join(", ", vote.Texts.Select(t => $"{t.Language}{(t.Authentic ? " (authentic)" : "")}")));
        Line("Stage", StageWords.Of(vote));
        if (vote.OpenIncident is { } incident)
            Line("Incident", $"open: nothing ran from {When.ToTheSecond(incident.From, council.Zone)} to {When.ToTheSecond(incident.To, council.Zone)}");
        if (vote.Signed is null && Deadline.OfResultLetter(council, vote.Closes) is { } due)
            Line("Result letter", $"due by {When.ToTheMinute(due.Due, call.Call.Zone)}");
        foreach (var (at, corrigendum) in vote.Corrigenda.Index())
            Line("Corrigendum", $"{corrigendum.Symbol}: {Served(vote, council, PaperKind.Corrigendum, at + 1)}");
        foreach (var (at, reissue) in vote.Reissues.Index())
            Line("Reissue", $"{vote.Published!.Document}*, {DateWords.Day(reissue.Date, Language.English)}: {Served(vote, council, PaperKind.Reissue, at + 1)}");
        foreach (var passed in vote.HandOvers)
            Line("Presidency", $"passed from {council.NameOf(passed.From)} to {council.NameOf(passed.To)}; what was unsigned or open passed with it{(opened ? $" ({passed.Papers.Length} to sign, {passed.Rulings.Length} to rule on)" : "")}");
        if (!opened)
        {
            Console.WriteLine("  Letters and result are shown once they are released.");
            return;
        }
        if (vote.Resolution is { } resolution)
            Line("Resolution", resolution);
        if (vote.Announced is { } announced)
            Line("Announced", $"{When.ToTheMinute(announced.At, council.Zone)}, {announced.How}");
        Console.WriteLine();
        if (vote.Count is not null)
            ShownResult.Of(name, vote, council).Print();
        LettersText.Print(vote, council);
    }

    private static string Served(Vote vote, Council council, PaperKind paper, int number)
    {
        var service = PaperService.Of(vote, council, paper, number);
        return $"sent to {service.Sent} of {service.Members} members, delivered to {service.Delivered}, acknowledged by {service.Acknowledged}";
    }

    private static void Line(string label, string value) => Console.WriteLine($"  {label,-14} {value}");
}
