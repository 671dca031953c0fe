using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using InBlue.Tests.Scenarios;

namespace InBlue.Tests.Live;

/// <summary>A record gives a symbol and a number once, whether a vote was run in it or imported into it.</summary>
public sealed class NumbersAreGivenOnce
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_live_vote_cannot_take_the_number_or_the_symbol_of_an_imported_one()
    {
        await using var play = await Play.AtAsync("2020-07-10 09:00");
        var imported = (await ImportAsync(play)).ShouldBeOfType<RecordingOutcome.Recorded>().Vote;
        var there = RecordedVote.Load(play.Live.Database, imported);
        var vote = await play.CallAsync("S/2020/684", "2020-07-10 16:00", "2020-07-11 16:00");
        await CountAsync(play, vote);
        Play.Refused(VoteRefusal.NumberTaken, await play.Deciding.NumberAsync(vote, Play.OfficerOne, there.Opened.Stated.Resolution!, Cancel));
        Play.Recorded(await play.Deciding.NumberAsync(vote, Play.OfficerOne, "2600 (2020)", Cancel));
        Play.Recorded(await play.Deciding.SignAsync(vote, play.President, Cancel));
        Play.Recorded(await play.Deciding.AnnounceAsync(vote, Play.OfficerOne, null, "in writing", Cancel));
        foreach (var of in ResultDecisions.WithoutEdition(play.Vote(vote)))
            Play.Recorded(await play.Publishing.ApproveAsync(vote, Play.OfficerTwo, Play.OfficerOne, of, Editing.Of(play.Live, vote, of, null, Language.English)!, Cancel));
        Play.Refused(VoteRefusal.SymbolTaken, await play.Publishing.PublishAsync(vote, Play.OfficerOne, there.Opened.Document.Symbol, Cancel));
    }

    [Fact]
    public async Task An_import_says_what_a_live_vote_has_taken_and_records_nothing()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var (document, resolution) = Example();
        var vote = await play.CallAsync("S/2020/684", "2020-06-26 14:00", "2020-06-29 14:00");
        await CountAsync(play, vote, "2020-06-29 14:00");
        await play.PublishAsync(vote, document, resolution);
        var entries = play.Live.Database.Votes("security-council").Length;
        (await ImportAsync(play)).ShouldBe(new RecordingOutcome.Taken(document, "live vote S/2020/684#1"));
        play.Live.Database.Votes("security-council").Length.ShouldBe(entries);
    }

    [Fact]
    public async Task The_number_of_a_vote_is_taken_once_it_is_announced_and_not_told_before()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var (_, resolution) = Example();
        var vote = await play.CallAsync("S/2020/684", "2020-06-26 14:00", "2020-06-29 14:00");
        await CountAsync(play, vote, "2020-06-29 14:00");
        Play.Recorded(await play.Deciding.NumberAsync(vote, Play.OfficerOne, resolution, Cancel));
        Play.Recorded(await play.Deciding.SignAsync(vote, play.President, Cancel));
        Play.Recorded(await play.Deciding.AnnounceAsync(vote, Play.OfficerOne, null, "in writing", Cancel));
        (await ImportAsync(play)).ShouldBe(new RecordingOutcome.Taken(resolution, "live vote S/2020/684#1"));
    }

    [Fact]
    public async Task An_import_cannot_take_the_symbol_of_a_draft()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var (document, _) = Example();
        await play.CallAsync(document, "2020-06-26 14:00", "2020-06-29 14:00");
        (await ImportAsync(play)).ShouldBe(new RecordingOutcome.Taken(document, $"draft {document}"));
    }

    private static async Task CountAsync(Play play, VoteName vote, string closes = "2020-07-11 16:00")
    {
        play.GoTo(closes[..10] + " 13:00");
        foreach (var member in (string[])["BEL", "CHN", "EST", "FRA", "DEU", "IDN", "NER", "ZAF", "TUN"])
            await play.VoteAsync(vote, member);
        play.GoTo(closes);
        await play.PassTimeAsync();
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
    }

    /// <summary>The symbol and the resolution of the example document.</summary>
    private static (string Document, string Resolution) Example()
    {
        var accepted = ExampleRecord.Accept(ExampleRecord.ExampleBytes);
        return (accepted.Document.Symbol.Text, accepted.Opened.Stated.Resolution!);
    }

    private static Task<RecordingOutcome> ImportAsync(Play play)
    {
        var accepted = ExampleRecord.Accept(ExampleRecord.ExampleBytes);
        var rules = SeatsAndRules.For(ExampleRecord.Council, AcceptedDocument.Matter, accepted.Opened.Call)!;
        return new RecordingReconstructions(play.Record).RecordAsync(accepted, rules, Cancel);
    }
}
