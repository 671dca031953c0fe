using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Live;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Verifying;

namespace InBlue.Tests.Following;

/// <summary>No size of the log leaves the house while it would count the letters of a vote that is not disclosed.</summary>
public sealed class HowFarALogIsPublic
{
    [Fact]
    public async Task The_public_checkpoint_stands_still_from_the_call_to_the_announcement_and_never_goes_back()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var disclosure = new Disclosure(play.Live.Database);
        var before = Size(play, disclosure);
        before.ShouldBe(HeadSize(play));

        var vote = await CloseAsync(play, "S/2020/1", onLetter: () => ShouldStandBelowTheCall(play, disclosure));
        await play.CertifyAndCountAsync(vote);
        ShouldStandBelowTheCall(play, disclosure);
        Play.Recorded(await play.Deciding.NumberAsync(vote, Play.OfficerOne, "2531 (2020)", TestContext.Current.CancellationToken));
        Play.Recorded(await play.Deciding.SignAsync(vote, play.President, TestContext.Current.CancellationToken));
        ShouldStandBelowTheCall(play, disclosure);
        Play.Recorded(await play.Deciding.AnnounceAsync(vote, Play.OfficerOne, null, "by videoconference", TestContext.Current.CancellationToken));
        Size(play, disclosure).ShouldBe(HeadSize(play));
        var announced = Size(play, disclosure);

        Play.Recorded(await play.Letters.ReceiveAsync(vote, Play.OfficerOne, Tests.Live.OfficeOn.Letter("Found behind the printer.\n"),
            new ReceivedBy(new ChannelId("hand"), Play.At("2020-06-29 13:00"), new Proof.ByClaim("The desk's stamp.", null)), TestContext.Current.CancellationToken));
        play.Vote(vote).Announced.ShouldBeNull();
        Size(play, disclosure).ShouldBe(announced); // what was public stays so, what came with the letter is not
    }

    [Theory]
    [InlineData("close", "2020-06-29 14:00")]
    [InlineData("five-minutes-before-close", "2020-06-29 14:00")]
    [InlineData("live", "2020-06-26 15:00")]
    public async Task Other_councils_disclose_by_their_own_rule(string visibility, string from)
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00", councilText: c => c.Replace("\"visibility\": \"announcement\"", $"\"visibility\": \"{visibility}\"", StringComparison.Ordinal));
        var disclosure = new Disclosure(play.Live.Database);
        await CloseAsync(play, "S/2020/1", onLetter: () => (Size(play, disclosure) == HeadSize(play)).ShouldBe(from == "2020-06-26 15:00"));
        Size(play, disclosure).ShouldBe(HeadSize(play));
    }

    [Fact]
    public async Task A_bundle_is_made_at_the_public_checkpoint_whatever_another_vote_receives()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var first = await CloseAsync(play, "S/2020/1");
        await play.CertifyAndCountAsync(first);
        await play.PublishAsync(first, "S/2020/2");
        var bundle = play.Bundle(first);

        play.GoTo("2020-07-01 10:00");
        var second = await play.CallAsync("S/2020/3", "2020-07-01 11:00", "2020-07-02 11:00");
        play.GoTo("2020-07-01 12:00");
        await play.VoteAsync(second, "BEL", Position.Against);
        var during = play.Bundle(first);
        SizeOf(during).ShouldBeInRange(SizeOf(bundle), play.Live.Database.EntriesOf(second)[0].Number);
        await play.VoteAsync(second, "CHN");
        play.Bundle(first).ShouldBe(during);
    }

    [Fact]
    public async Task A_vote_that_is_published_while_another_is_open_has_its_bundle_once_that_one_is_disclosed()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var second = await play.CallAsync("S/2020/3", "2020-06-26 14:00", "2020-07-06 14:00");
        var first = await CloseAsync(play, "S/2020/1");
        await play.CertifyAndCountAsync(first);
        await play.PublishAsync(first, "S/2020/2");
        Should.Throw<NotPublicYetException>(() => BundleMaking.Make(play.Live.Database, first)).Message.ShouldNotContain("S/2020/3");

        play.GoTo("2020-07-06 14:00");
        await play.PassTimeAsync(Play.At("2020-07-06 13:59:59"));
        await play.DrainAsync(second);
        await play.CertifyAndCountAsync(second);
        Should.Throw<NotPublicYetException>(() => BundleMaking.Make(play.Live.Database, first));
        await play.PublishAsync(second, "S/2020/4");
        SizeOf(play.Bundle(first)).ShouldBe(HeadSize(play));
    }

    [Fact]
    public async Task A_key_that_was_changed_while_a_vote_is_open_signs_nothing_public_yet()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var (disclosure, council, database) = (new Disclosure(play.Live.Database), play.Council.Id.Text, play.Live.Database);
        var before = database.Head(council)!;
        var old = KeyFile.Load(play.DataPath, before);
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        var next = SigningKey.Generate(old.Origin);
        KeyTurn.Append(database, council, old.Public.ToString(), play.Clock, (_, _) => (new LogFact.Rotated(next.Public, KeyChange.Sign(old, next.Public)), next));

        database.Head(council)!.Key.ShouldBe(next.Public.ToString());
        disclosure.CheckpointOf(council)!.Checkpoint.Size.ShouldBe(database.EntriesOf(vote)[0].Number);
        disclosure.KeyOf(council)!.ToString().ShouldBe(old.Public.ToString());
    }

    [Fact]
    public async Task What_cannot_be_read_discloses_nothing()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00", councilText: c => c.Replace("\"visibility\": \"announcement\"", "\"visibility\": \"live\"", StringComparison.Ordinal));
        var call = HeadSize(play);
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        var undisclosed = new UndisclosedVotes(_ => null, new HashSet<VoteName>()); // the council file is gone
        foreach (var entry in play.Live.Database.EntriesOf(vote))
            undisclosed.Take(entry.Number, Payload.Read(entry.Payload!.Value.Span));
        undisclosed.First.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(call);
    }

    /// <summary>Called, with fourteen letters, closed and drained.</summary>
    private static async Task<VoteName> CloseAsync(Play play, string symbol, Action? onLetter = null)
    {
        var vote = await play.CallAsync(symbol, "2020-06-26 14:00", "2020-06-29 14:00");
        play.GoTo("2020-06-26 15:00");
        foreach (var member in (string[])["BEL", "CHN", "DOM", "EST", "FRA", "DEU", "IDN", "NER", "RUS", "VCT", "ZAF", "TUN", "GBR", "USA"])
        {
            await play.VoteAsync(vote, member);
            onLetter?.Invoke();
        }
        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync(Play.At("2020-06-29 13:59:59"));
        await play.DrainAsync(vote);
        return vote;
    }

    private static void ShouldStandBelowTheCall(Play play, Disclosure disclosure)
    {
        var size = Size(play, disclosure);
        play.Live.Database.Votes(play.Council.Id.Text).SelectMany(v => play.Live.Database.EntriesOf(v)).Min(e => e.Number).ShouldBeGreaterThanOrEqualTo(size);
        new Disclosure(play.Live.Database).CheckpointOf(play.Council.Id.Text)!.Checkpoint.Size.ShouldBe(size); // read on or read anew
    }

    private static long Size(Play play, Disclosure disclosure)
    {
        var signed = disclosure.CheckpointOf(play.Council.Id.Text).ShouldNotBeNull();
        signed.IsSignedBy(play.Key).ShouldBeTrue();
        PublicEntry.FrontierOf(play.Live.Database.Digests(play.Council.Id.Text, signed.Checkpoint.Size)).Root().ShouldBe(signed.Checkpoint.Root);
        return signed.Checkpoint.Size;
    }

    private static long HeadSize(Play play) => play.Live.Database.Head(play.Council.Id.Text)!.Frontier.Size;

    private static long SizeOf(byte[] bundle) => Manifest.Read(CanonicalZip.Read(bundle)!["bundle.json"].Span).Size;
}
