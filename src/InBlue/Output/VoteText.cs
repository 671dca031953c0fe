using InBlue.Documents.Dates;
using InBlue.Documents.Results;
using InBlue.Procedure.Councils;
using InBlue.Record.Entries;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Output;

/// <summary>A vote for a person at a terminal.</summary>
internal static class VoteText
{
    public static void Print(RecordedVote vote)
    {
        var opened = vote.Opened;
        Console.WriteLine($"{vote.Name.Draft}  {opened.Draft.Item}");
        if (opened.Notice is { } notice)
            Console.WriteLine($"  {notice.ReplaceLineEndings(" ")}");
        Console.WriteLine($"  Reconstructed from {opened.Document.Symbol}; entries {vote.FirstNumber} to {vote.LastNumber} of the record.");
        Console.WriteLine();
        Line("Submitted by", string.Join(", ", opened.Draft.Sponsors.Select(m => vote.Council.NameOf(m))));
        Line("President", $"{vote.Council.NameOf(opened.Document.President)} ({opened.Document.Signatory})");
        Line("Window opens", When.ToTheMinute(opened.Call.Opens, opened.Call.Zone));
        Line("Window closes", When.ToTheMinute(opened.Call.Closes, opened.Call.Zone));
        Line("Announcement", opened.Announced is { } announced ? DateWords.Day(announced, Language.English) : "not stated");
        Line("Published", $"{DateWords.Day(opened.Document.Date, Language.English)}, {opened.Document.Symbol}");
        Line("Draft's text", $"{opened.Draft.Preambular} preambular and {opened.Draft.Operative} operative paragraphs");
        if (opened.Stated.Resolution is { } resolution)
            Line("Resolution", resolution);
        Console.WriteLine();
        PrintLetters(vote);
        PrintResult(vote);
    }

    public static void PrintResult(RecordedVote vote)
    {
        ShownResult.Of(vote).Print();
        if (vote.Contradiction is { } contradiction)
            Console.WriteLine($"  FAULT: {contradiction}");
    }

    public static void PrintList(IReadOnlyCollection<RecordedVote> votes, IReadOnlyCollection<ListedVote> live)
    {
        if (votes.Count + live.Count == 0)
            Console.WriteLine("The record has no vote yet.");
        foreach (var (name, vote) in live)
            Console.WriteLine($"{FindingVotes.TextOf(name)}  {(vote is null ? $"a vote of {name.Council}" : $"{vote.Call.Draft.Item}{(vote.Call.Practice ? "  [PRACTICE]" : "")}: {StageWords.Of(vote)}")}");
        foreach (var vote in votes)
            Console.WriteLine($"{FindingVotes.TextOf(vote.Name)}  {vote.Opened.Document.Symbol}  {ShownResult.Of(vote).Sentence}");
    }

    private static void PrintLetters(RecordedVote vote)
    {
        foreach (var letter in vote.Letters)
        {
            Console.WriteLine($"  {letter.Annex,-6} {vote.Council.NameOf(letter.Member)}: {ResultWords.English.Name(letter.Position)}");
            Console.WriteLine($"         {letter.Signatory}, {vote.Council.NameOf(letter.Capacity)}, {DateWords.Day(letter.Date, Language.English)}");
        }
        foreach (var statement in vote.Statements)
            Console.WriteLine($"  {statement.Annex,-6} {vote.Council.NameOf(statement.Member)}: statement after the vote");
        Console.WriteLine();
    }

    private static void Line(string label, string value) => Console.WriteLine($"  {label,-14} {value}");
}
