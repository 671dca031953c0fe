using InBlue.Procedure.Voting;
using InBlue.Record.Entries;
using InBlue.Tests.Scenarios;

namespace InBlue.Tests.Verifying.Live;

/// <summary>Live votes as they may well be, each played once for all tests, most of their papers left out and signed by the tests' key: what the damaged ones are made from.</summary>
internal static class GoodVotes
{
    public static readonly string[] Ten = ["BEL", "CHN", "DOM", "EST", "FRA", "DEU", "IDN", "NER", "RUS", "VCT"];

    private const string Symbol = "S/2020/600", Opens = "2020-06-26 14:00", Closes = "2020-06-29 14:00";

    private static readonly Lazy<Task<byte[]>> PlainOne = Once(() => SimpleAsync(_ => Position.For));
    private static readonly Lazy<Task<byte[]>> VetoedOne = Once(() => SimpleAsync(member => member is "RUS" ? Position.Against : Position.For));
    private static readonly Lazy<Task<byte[]>> UnansweredOne = Once(UnansweredAsync);
    private static readonly Lazy<Task<byte[]>> ReopenedOne = Once(ReopenedAsync);
    private static readonly Lazy<Task<byte[]>> StrictOne = Once(StrictAsync);
    private static readonly Lazy<Task<byte[]>> OfEveryKindOne = Once(EveryKind.PlayAsync);

    /// <summary>Ten letters in favour.</summary>
    public static Task<byte[]> Plain() => PlainOne.Value;

    /// <summary>Nine letters in favour, one of a permanent member against.</summary>
    public static Task<byte[]> Vetoed() => VetoedOne.Value;

    /// <summary>A practice vote in which nobody writes.</summary>
    public static Task<byte[]> Unanswered() => UnansweredOne.Value;

    /// <summary>Eight letters, not adopted; a ninth found, adopted.</summary>
    public static Task<byte[]> Reopened() => ReopenedOne.Value;

    /// <summary>Two persons confirm each letter, three certify, the last letter stands; Belgium writes twice.</summary>
    public static Task<byte[]> Strict() => StrictOne.Value;

    /// <summary>At least one entry of every kind.</summary>
    public static Task<byte[]> OfEveryKind() => OfEveryKindOne.Value;

    public static async Task<(string Name, byte[] Bundle)[]> AllAsync() =>
    [
        ("plain", await Plain()), ("vetoed", await Vetoed()), ("unanswered", await Unanswered()),
        ("reopened", await Reopened()), ("strict", await Strict()), ("of every kind", await OfEveryKind()),
    ];

    private static Lazy<Task<byte[]>> Once(Func<Task<byte[]>> play) => new(async () => new Forge(await play()).Slim().Build(LiveTable.Key));

    private static async Task<byte[]> SimpleAsync(Func<string, Position> position)
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var vote = await play.CallAsync(Symbol, Opens, Closes);
        play.GoTo("2020-06-26 15:00");
        foreach (var member in Ten)
            await play.VoteAsync(vote, member, position(member));
        return await EndAsync(play, vote);
    }

    private static async Task<byte[]> UnansweredAsync()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        return await EndAsync(play, await play.CallAsync(Symbol, Opens, Closes, practice: true));
    }

    private static async Task<byte[]> ReopenedAsync()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var vote = await play.CallAsync(Symbol, Opens, Closes);
        play.GoTo("2020-06-26 15:00");
        foreach (var member in Ten.Take(8))
            await play.VoteAsync(vote, member);
        play.GoTo(Closes);
        await play.PassTimeAsync();
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        Play.Recorded(await play.Deciding.SignAsync(vote, play.President, default));
        Play.Recorded(await play.Deciding.AnnounceAsync(vote, Play.OfficerOne, null, "by telephone", default));
        play.GoTo("2020-06-29 14:40");
        var found = await play.ReceiveAsync(vote, Ten[8], received: play.Mailbox("2020-06-29 13:59:59", uid: 9));
        Play.Recorded(await play.Letters.ConfirmAsync(vote, Play.OfficerOne, found, play.Reading(vote, Ten[8]), default));
        await play.CertifyAndCountAsync(vote);
        await play.PublishAsync(vote, "S/2020/625");
        return play.Bundle(vote);
    }

    private static async Task<byte[]> StrictAsync()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00", councilText: text => text
            .Replace("\"confirmations\": 1", "\"confirmations\": 2", StringComparison.Ordinal)
            .Replace("\"officersToCertify\": 2", "\"officersToCertify\": 3", StringComparison.Ordinal)
            .Replace("\"secondLetter\": \"first-stands\"", "\"secondLetter\": \"last-stands\"", StringComparison.Ordinal));
        var vote = await play.CallAsync(Symbol, Opens, Closes);
        play.GoTo("2020-06-26 15:00");
        foreach (var member in Ten.Take(9))
            await ConfirmedByTwoAsync(member, Position.Against);
        play.GoTo("2020-06-26 16:00");
        await ConfirmedByTwoAsync("BEL", Position.For);
        play.GoTo(Closes);
        await play.PassTimeAsync();
        await play.DrainAsync(vote);
        Play.Recorded(await play.Deciding.CertifyAsync(vote, Play.Director, default));
        await play.CertifyAndCountAsync(vote);
        play.Vote(vote).Count!.Counts.For.ShouldBe(1);
        await play.PublishAsync(vote, "S/2020/625");
        return play.Bundle(vote);

        async Task ConfirmedByTwoAsync(string member, Position position)
        {
            var letter = await play.VoteAsync(vote, member, position);
            Play.Recorded(await play.Letters.ConfirmAsync(vote, Play.OfficerTwo, letter, play.Reading(vote, member, position), default));
        }
    }

    private static async Task<byte[]> EndAsync(Play play, VoteName vote)
    {
        play.GoTo(Closes);
        await play.PassTimeAsync();
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        await play.PublishAsync(vote, "S/2020/625");
        return play.Bundle(vote);
    }
}
