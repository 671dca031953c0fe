using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Live;
using NodaTime;

namespace InBlue.Tests.Scenarios;

/// <summary>Hour by hour from 26 June to 2 July 2020, with everything that can happen to letters.</summary>
[Collection(nameof(Browser))]
public sealed class AVoteWithEveryTrouble(Browser browser)
{
    [Fact]
    public async Task Is_run_without_a_slip()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var vote = await play.CallAsync("S/2020/600", "2020-06-26 14:00", "2020-06-30 14:00");
        var other = await play.CallAsync("S/2020/601", "2020-06-26 14:00", "2020-06-30 14:00", sponsor: "DEU");

        play.GoTo("2020-06-26 15:00");
        foreach (var member in (string[])["BEL", "CHN", "EST", "FRA", "DEU", "IDN", "VNM"])
            await play.VoteAsync(vote, member);

        // A letter for two drafts is on file in both votes, under the same bytes.
        var both = Encoding.UTF8.GetBytes("RUS votes in favour of S/2020/600 and abstains on S/2020/601.\n(Signed) Signatory of RUS\n");
        foreach (var name in (InBlue.Record.Entries.VoteName[])[vote, other])
            Play.Recorded(await play.Letters.ReceiveAsync(name, Play.OfficerOne, new LetterInHand(both, FileForm.Text, null), play.Portal(), TestContext.Current.CancellationToken));
        play.Vote(vote).Letters[8].Arrival.File.ShouldBe(play.Vote(other).Letters[1].Arrival.File);
        Play.Recorded(await play.Letters.ConfirmAsync(vote, Play.OfficerOne, 8, InBoth(play, "votes in favour of", Position.For), TestContext.Current.CancellationToken));

        // A Special Envoy signs: no capacity that suffices by itself, so the President rules.
        var envoy = await play.ReceiveAsync(vote, "DOM", signatory: "Envoy of DOM");
        Play.Refused(VoteRefusal.SignatoryNotOnFile, await play.Letters.ConfirmAsync(vote, Play.OfficerOne, envoy, play.Reading(vote, "DOM", signatory: "Envoy of DOM", capacity: "special-envoy"), TestContext.Current.CancellationToken));
        Play.Recorded(await play.Letters.HoldAsync(vote, Play.OfficerOne, envoy, [WhyHeld.CapacityNotOnFile], TestContext.Current.CancellationToken));
        Play.Recorded(await play.Letters.NoteCallAsync(vote, Play.OfficerTwo, envoy, new MemberId("DOM"), "the mission's counsellor", "A note of credentials follows.", TestContext.Current.CancellationToken));
        Play.Refused(VoteRefusal.RulingIsNotYours, await play.Letters.RuleAsync(vote, Play.OfficerOne, envoy, null, "Not mine to say.", TestContext.Current.CancellationToken));
        Play.Recorded(await play.Letters.RuleAsync(vote, play.President, envoy, play.Reading(vote, "DOM", signatory: "Envoy of DOM", capacity: "special-envoy"), "Credentials were shown.", TestContext.Current.CancellationToken));

        // Somebody who may not sign at all is ruled out, and the member writes again.
        var unauthorised = await play.ReceiveAsync(vote, "TUN", Position.Against, signatory: "A trainee");
        Play.Recorded(await play.Letters.HoldAsync(vote, Play.OfficerOne, unauthorised, [WhyHeld.SignatoryNotOnFile], TestContext.Current.CancellationToken));
        Play.Recorded(await play.Letters.RuleAsync(vote, play.President, unauthorised, null, "The signatory has no authority.", TestContext.Current.CancellationToken));

        play.GoTo("2020-06-28 11:00"); // a Sunday
        await play.VoteAsync(vote, "ZAF");

        // A scan has no text: a person types what it says before anybody can confirm it.
        play.GoTo("2020-06-29 09:00");
        byte[] scan = [0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2, 3];
        Play.Recorded(await play.Letters.ReceiveAsync(vote, Play.OfficerOne, new LetterInHand(scan, FileForm.Scan, null), play.Portal(), TestContext.Current.CancellationToken));
        var scanned = play.Vote(vote).Letters.Count;
        Play.Refused(VoteRefusal.LetterHasNoText, await play.Letters.ConfirmAsync(vote, Play.OfficerOne, scanned, play.Reading(vote, "NER"), TestContext.Current.CancellationToken));
        Play.Recorded(await play.Letters.TranscribeAsync(vote, Play.OfficerOne, scanned, Play.LetterText(new MemberId("NER"), vote.Draft, Position.For), TestContext.Current.CancellationToken));
        Play.Recorded(await play.Letters.ConfirmAsync(vote, Play.OfficerOne, scanned, play.Reading(vote, "NER"), TestContext.Current.CancellationToken));

        // A second letter of the same member: the first stands, the second stays on file.
        var second = await play.VoteAsync(vote, "BEL", Position.Against);

        // The same message read twice from the mailbox is one arrival; the same bytes sent again are acknowledged again.
        play.GoTo("2020-06-30 13:30");
        var tunisia = await play.ReceiveAsync(vote, "TUN", Position.Abstain, received: play.Mailbox("2020-06-30 13:29:59", uid: 40));
        Play.Recorded(await play.Letters.ReceiveAsync(vote, Play.OfficerOne, Text(play, vote, "TUN", Position.Abstain), play.Mailbox("2020-06-30 13:29:59", uid: 40), TestContext.Current.CancellationToken)).ShouldBeEmpty();
        Play.Recorded(await play.Letters.ReceiveAsync(vote, Play.OfficerOne, Text(play, vote, "TUN", Position.Abstain), play.Mailbox("2020-06-30 13:29:59", uid: 41), TestContext.Current.CancellationToken))
            .ShouldHaveSingleItem().ShouldBeOfType<VoteEvent.LetterReceivedAgain>();
        Play.Recorded(await play.Letters.ConfirmAsync(vote, Play.OfficerOne, tunisia, play.Reading(vote, "TUN", Position.Abstain), TestContext.Current.CancellationToken));

        // The power fails at 13:58 and comes back at 14:20: the vote closes by itself, at its stated end, and the gap is shown.
        var lastSeen = Play.At("2020-06-30 13:58");
        play.GoTo("2020-06-30 14:20");
        await play.RestartAsync();
        Play.Refused(VoteRefusal.NotClosed, await play.Deciding.CertifyAsync(vote, Play.OfficerOne, TestContext.Current.CancellationToken));
        await play.PassTimeAsync(lastSeen);
        await play.PassTimeAsync(lastSeen);
        play.Vote(vote).Closed!.End.ShouldBe(Play.At("2020-06-30 14:00"));
        var incident = play.Vote(vote).OpenIncident.ShouldNotBeNull();
        (incident.From, incident.To).ShouldBe((lastSeen, Play.At("2020-06-30 14:20")));

        // Fetched now, but stamped by the mailbox at 13:58: in time. Stamped at 14:00:00: late, and at 14:00:07 as well.
        var vincent = await play.ReceiveAsync(vote, "VCT", received: play.Mailbox("2020-06-30 13:58:00", uid: 50));
        Play.Recorded(await play.Letters.ConfirmAsync(vote, Play.OfficerOne, vincent, play.Reading(vote, "VCT"), TestContext.Current.CancellationToken));
        var atTheEnd = await play.ReceiveAsync(vote, "GBR", received: play.Mailbox("2020-06-30 14:00:00", uid: 51));
        var after = await play.ReceiveAsync(vote, "USA", received: play.Mailbox("2020-06-30 14:00:07", uid: 52));
        Play.Refused(VoteRefusal.LetterDoesNotCount, await play.Letters.ConfirmAsync(vote, Play.OfficerOne, atTheEnd, play.Reading(vote, "GBR"), TestContext.Current.CancellationToken));

        Play.Refused(VoteRefusal.NotDrained, await play.Deciding.CertifyAsync(vote, Play.OfficerOne, TestContext.Current.CancellationToken));
        await play.DrainAsync(vote);
        Play.Recorded(await play.Deciding.CloseIncidentAsync(vote, Play.OfficerOne, "A power cut; every channel was drained.", TestContext.Current.CancellationToken));
        await play.CertifyAndCountAsync(vote);
        var counted = play.Vote(vote).Count!;
        counted.Counts.ShouldBe(new Counts(For: 12, Against: 0, Abstain: 1, NotParticipating: 0, Absent: 2));
        counted.Outcome.ShouldBe(Outcome.Adopted);
        counted.Basis.NotCounted.ShouldBe(
        [
            new NotCounted(unauthorised, WhyNotCounted.RuledOut), new NotCounted(second, WhyNotCounted.Superseded),
            new NotCounted(atTheEnd, WhyNotCounted.Late), new NotCounted(after, WhyNotCounted.Late),
        ], ignoreOrder: true);
        counted.Basis.Without.ShouldBe([new MemberId("GBR"), new MemberId("USA")]);

        // On the 1st of July the presidency passes from France to Germany, with the unsigned papers listed.
        Play.Recorded(await play.Deciding.NumberAsync(vote, Play.OfficerOne, "2531 (2020)", TestContext.Current.CancellationToken));
        var france = play.President;
        play.GoTo("2020-07-01 09:00");
        await play.PassTimeAsync();
        var handed = play.Vote(vote).HandOvers.ShouldHaveSingleItem();
        (handed.From.Text, handed.To.Text, handed.At).ShouldBe(("FRA", "DEU", Play.At("2020-07-01 00:00")));
        handed.Papers.ShouldContain(PaperKind.ResultLetter);
        Play.Refused(VoteRefusal.PresidentOnly, await play.Deciding.SignAsync(vote, france, TestContext.Current.CancellationToken));
        await play.PublishAsync(vote, "S/2020/625");
        play.Vote(vote).Signed!.President.Text.ShouldBe("DEU");

        // As long as the other vote is not announced, no size of the log leaves the house, and so no bundle.
        Should.Throw<NotPublicYetException>(() => play.Bundle(vote));
        Play.Recorded(await play.Letters.ConfirmAsync(other, Play.OfficerOne, 1, InBoth(play, "abstains on", Position.Abstain), TestContext.Current.CancellationToken));
        Play.Recorded(await play.Deciding.CloseIncidentAsync(other, Play.OfficerOne, "A power cut; every channel was drained.", TestContext.Current.CancellationToken));
        await play.DrainAsync(other);
        await play.CertifyAndCountAsync(other);
        Play.Recorded(await play.Deciding.SignAsync(other, play.President, TestContext.Current.CancellationToken));
        Play.Recorded(await play.Deciding.AnnounceAsync(other, Play.OfficerOne, null, "by videoconference", TestContext.Current.CancellationToken));
        await play.VerifyAsync(browser, vote);
    }

    private static LetterInHand Text(Play play, InBlue.Record.Entries.VoteName vote, string member, Position position)
    {
        _ = play;
        return new LetterInHand(Encoding.UTF8.GetBytes(Play.LetterText(new MemberId(member), vote.Draft, position)), FileForm.Text, null);
    }

    private static LetterReading InBoth(Play play, string verb, Position position)
    {
        const string Letter = "RUS votes in favour of S/2020/600 and abstains on S/2020/601.\n(Signed) Signatory of RUS\n";
        return new LetterReading(new MemberId("RUS"), "Signatory of RUS", new CapacityId("permanent-representative"), new LocalDate(2020, 6, 26), position,
            [At("member", "RUS"), At("position", verb), At("signatory", "Signatory of RUS"), At("capacity", "Signatory")]);

        Words At(string of, string words) => new(of, Letter.IndexOf(words, StringComparison.Ordinal), Letter.IndexOf(words, StringComparison.Ordinal) + words.Length, words);
    }
}
