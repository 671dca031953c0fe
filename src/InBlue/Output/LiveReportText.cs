using InBlue.Documents.Dates;
using InBlue.Documents.Results;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Output;

/// <summary>What `verify` says of a live vote: what it is, what the checks show, and what no check of a bundle can show.</summary>
internal static class LiveReportText
{
    public static void PrintVote(AuditedLiveVote live)
    {
        var (vote, council, call) = (live.Vote, live.Council, live.Vote.Call.Call);
        Console.WriteLine();
        Line("Vote", $"{FindingVotes.TextOf(live.Name)}, {vote.Call.Draft.Item}{(vote.Call.Practice ? "  [PRACTICE]" : "")}");
        Line("Council", council.Names.English);
        Line("Draft", $"submitted by {string.Join(", ", vote.Call.Draft.Sponsors.Select(council.NameOf))}; {vote.Call.Draft.Preambular} preambular and {vote.Call.Draft.Operative} operative paragraphs");
        Line("Called", $"{DateWords.Day(call.Date, Language.English)}, by {council.NameOf(vote.Call.President)}");
        Line("Window", $"from {When.ToTheMinute(call.Opens, call.Zone)}");
        Line("", $"up to, and without, {When.ToTheMinute(call.Closes, call.Zone)}");
        Line("Letters", $"{Number(vote.Letters.Count, "letter")}; {NotCounted(vote.Count!.Basis)}; {Number(vote.Statements.Count, "statement")}");
        foreach (var number in vote.Count.Basis.Letters)
            PrintLetter(vote.Letters[number], council);
        Line("Received", InstantsOf(vote));
        Line("Result", ShownResult.Of(live.Name, vote, council).Sentence);
        if (vote.Resolution is { } resolution)
            Line("Resolution", resolution);
        Line("Announced", $"{When.ToTheMinute(vote.Announced!.At, council.Zone)}, {vote.Announced.How}");
        Line("Published", $"{vote.Published!.Document}, {DateWords.Day(vote.Published.Date, Language.English)}");
    }

    public static void PrintWhatItShows(Vote vote)
    {
        Console.WriteLine("This shows: the entries stand in the log signed with this key; none of this vote's, from the call up to its publication, was changed,");
        Console.WriteLine("left out or put in; letters, papers and the published document are those of the record, byte for byte; the vote was closed at");
        Console.WriteLine("the end that its call states; every reading points to words of its letter, or to the ruling on it; as many officers as the council");
        Console.WriteLine("asks certified the letters before the count; the count is right under the council file that was frozen with the call.");
        Console.WriteLine("It does not show: that every letter was put into the log (a letter left out is missed only by its sender, who holds the receipt);");
        Console.WriteLine("that a letter came when the record says: the instants are those of the council's own clock, its mailbox or its officer's word;");
        Console.WriteLine("that signatories are who they say, beyond the council's own register; that the words quoted mean what was read from them");
        Console.WriteLine("(read them); that a ruling was right; or what was recorded after this checkpoint.");
        if (vote.Call.Practice)
            Console.WriteLine("It was a practice vote, on a clock that was moved by hand. Nothing of it is a decision.");
    }

    private static void PrintLetter(LetterOnFile letter, Council council) =>
        Line("", $"{letter.Number,3}  {council.NameOf(letter.Reading!.Member)}: {ResultWords.English.Name(letter.Reading.Position)}{(letter.Ruling is null ? "" : " (admitted by a ruling)")}");

    private static string NotCounted(CountBasis basis)
    {
        var late = Reason(WhyNotCounted.Late, "late");
        return basis.NotCounted.IsEmpty ? "all count"
            : $"{basis.Letters.Length} count, {basis.NotCounted.Length} not ({string.Join(", ", ((string[])[late, Reason(WhyNotCounted.BeforeOpening, "before the opening"), Reason(WhyNotCounted.RuledOut, "ruled out"), Reason(WhyNotCounted.Superseded, "second letters")]).Where(r => r.Length > 0))})";

        string Reason(WhyNotCounted why, string words) => basis.NotCounted.Count(n => n.Why == why) is > 0 and var count ? $"{count} {words}" : "";
    }

    /// <summary>Which clock: a reader weighs a server's instant, a mailbox's stamp and an officer's word differently.</summary>
    private static string InstantsOf(Vote vote)
    {
        var (server, mailbox, word) = (With<Proof.ByServer>(vote), With<Proof.ByMailbox>(vote), With<Proof.ByClaim>(vote));
        return vote.Letters.IsEmpty ? "nothing" : string.Join("; ", ((string[])
        [
            server > 0 ? $"{server} by the clock of the server" : "", mailbox > 0 ? $"{mailbox} by the stamp of the mailbox" : "", word > 0 ? $"{word} by an officer's word" : "",
        ]).Where(part => part.Length > 0));
    }

    private static int With<T>(Vote vote) where T : Proof => vote.Letters.Values.Count(l => l.Arrival.Proof is T);

    private static string Number(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static void Line(string label, string value) => Console.WriteLine($"  {label,-11} {value}");
}
