using System.Globalization;
using System.Text;
using InBlue.Documents.Dates;
using InBlue.Documents.Papers;
using InBlue.Documents.Results;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Erasing;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Papers;
using NodaTime;

namespace InBlue.Live;

/// <summary>Letters as an officer sees them at a terminal.</summary>
internal static class LettersText
{
    public static void Print(Vote vote, Council council)
    {
        Console.WriteLine(vote.Letters.IsEmpty ? "No letters received." : $"Letters received ({When.NameOf(council.Zone.Id)}):");
        foreach (var letter in vote.Letters.Values)
        {
            var received = letter.Arrival.Received.InZone(council.Zone).LocalDateTime;
            var moment = $"{DateWords.Day(received.Date, Language.English)}, {received.TimeOfDay.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}";
            Console.WriteLine($"  {letter.Number,3}  {moment,-27}  {letter.Arrival.Channel,-7}  {StandingOf(vote, letter, council)}");
        }
        foreach (var statement in vote.Statements.Values)
            Console.WriteLine($"  Statement {statement.Statement}: {council.NameOf(statement.Member)}, {(statement.Slot is StatementSlot.WithVote ? "with the vote" : "after the result")}");
        if (Awaited(vote, council) is { Length: > 0 } awaited)
            Lines.Print($"{(vote.Closed is null ? "Letters awaited" : "Members without a letter")}: {string.Join(", ", awaited.Select(council.NameOf))}.");
        if (vote.Letters.Values.Any(l => l.StandingIn(vote.Call.Call, council.WrittenProcedure.Confirmations) is LetterStanding.Open))
            Console.WriteLine("The member of a letter that is still to be confirmed or ruled on stands among those.");
    }

    /// <summary>Members of whom no letter speaks or was admitted, by their English names.</summary>
    public static MemberId[] Awaited(Vote vote, Council council)
    {
        var heard = vote.Letters.Values.Select(l => l.Reading?.Member).ToHashSet();
        return [.. CountBases.Seated(vote, council).Where(m => !heard.Contains(m)).OrderBy(council.NameOf, StringComparer.Ordinal)];
    }

    public static void PrintOne(Vote vote, LetterOnFile letter, Council council, string? text, ProposedReading proposed, SaidGone? gone)
    {
        Console.WriteLine($"Letter {letter.Number}: {StandingOf(vote, letter, council)}");
        Console.WriteLine($"  Received  {When.ToTheSecond(letter.Arrival.Received, council.Zone)}, {SaidBy(letter.Arrival)}");
        Console.WriteLine($"  Channel   {letter.Arrival.Channel} ({LiveCodes.Of(letter.Arrival.Form)})");
        foreach (var twin in vote.Letters.Values.Where(l => l.Number != letter.Number && l.Arrival.File == letter.Arrival.File))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Same file as letter {twin.Number}, {When.ToTheSecond(twin.Arrival.Received, council.Zone)}, {SaidBy(twin.Arrival)}: {StandingOf(vote, twin, council)}"));
        if (gone is not null)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Withheld  the file as it was received; entry {gone.By} says that it was erased: {gone.Reason}"));
        Console.WriteLine($"{Environment.NewLine}{text?.TrimEnd() ?? $"({(letter.Arrival.Form is FileForm.Eml ? "It came by mail, and cannot be read" : "A scan without text")}. Type what it says: inblue letter type)"}{Environment.NewLine}");
        if (letter.Held is { } held)
            PrintReasons("Held", held.Why);
        if (letter.Ruling is { } ruling)
            Console.WriteLine($"{(ruling.Admitted ? "Admitted" : "Ruled out")}: {ruling.Reason}");
        if (letter.Reading is { } confirmed)
            PrintReading("Confirmed", confirmed, council);
        else if (letter.Ruling is not null)
            return;
        else if (proposed.Reading is { } reading)
            PrintReading("Understood", reading, council);
        else
        {
            PrintReasons("In doubt", proposed.Why);
            foreach (var doubt in (proposed.Letter?.Doubts ?? []).Concat(proposed.Letter?.Votes.SelectMany(v => v.Doubts) ?? []).Select(Reading.Compiled.Explain.InEnglish).Distinct())
                Console.WriteLine($"    {doubt}");
        }
    }

    /// <summary>A reason to hold, as its notice says it, with the code that --why takes.</summary>
    private static void PrintReasons(string what, IEnumerable<WhyHeld> why)
    {
        Console.WriteLine($"{what}:");
        foreach (var reason in why)
            Console.WriteLine($"  {HeldReasonWords.Sentence(LetterPapers.Of(reason), Language.English)} ({LiveCodes.Of(reason)})");
    }

    private static void PrintReading(string what, LetterReading reading, Council council)
    {
        Console.WriteLine($"{what}: {council.NameOf(reading.Member)}: {ResultWords.English.Name(reading.Position)}");
        Console.WriteLine($"  {reading.Signatory}, {council.NameOf(reading.Capacity)}, {DateWords.Day(reading.Date, Language.English)}");
        foreach (var words in reading.Evidence.Where(e => e.Of == "position"))
            Console.WriteLine($"  because it says: \"{words.Quote.ReplaceLineEndings(" ")}\"");
    }

    private static string SaidBy(VoteEvent.LetterReceived arrival) => arrival.Proof switch
    {
        Proof.ByServer => "by the clock of the server",
        Proof.ByMailbox => "by the stamp of the mailbox",
        Proof.ByClaim claim => $"by the word of {arrival.By}: {claim.Words}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string StandingOf(Vote vote, LetterOnFile letter, Council council) => letter.StandingIn(vote.Call.Call, council.WrittenProcedure.Confirmations) switch
    {
        LetterStanding.Open => letter.AwaitsRuling ? $"held for a ruling ({string.Join(", ", letter.Held!.Why.Select(LiveCodes.Of))})" : "to be confirmed",
        LetterStanding.Speaks => $"{council.NameOf(letter.Reading!.Member)}: {ResultWords.English.Name(letter.Reading.Position)}",
        LetterStanding.RuledOut => "ruled out: does not count",
        LetterStanding.BeforeOpening => "received before the opening: does not count",
        LetterStanding.Late => "received after the end: does not count",
    } + (letter.Acknowledged ? "; acknowledged" : "");
}
