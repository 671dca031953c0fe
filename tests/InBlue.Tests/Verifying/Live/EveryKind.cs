using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Tests.Scenarios;

namespace InBlue.Tests.Verifying.Live;

/// <summary>One vote in which everything happens once that the record has a kind for.</summary>
internal sealed class EveryKind
{
    private readonly Play play;
    private readonly VoteName vote;

    private EveryKind(Play play, VoteName vote) => (this.play, this.vote) = (play, vote);

    public static async Task<byte[]> PlayAsync()
    {
        await using var play = await Play.AtAsync("2020-06-29 09:00");
        var one = new EveryKind(play, await play.CallAsync("S/2020/600", "2020-06-29 14:00", "2020-06-30 14:00"));
        await one.LettersComeAsync();
        await one.TheVoteEndsAsync();
        await one.ItIsPublishedAsync();
        return play.Bundle(one.vote);
    }

    private async Task LettersComeAsync()
    {
        Play.Recorded(await play.Deciding.ServeAsync(vote, Play.OfficerOne, PaperKind.Call, new MemberId("BEL"), ServiceStep.Sent, new ChannelId("mail"), null, "To the mission.", default));
        Play.Recorded(await play.Deciding.AttachTextAsync(vote, Play.OfficerOne, Language.French, "Projet de résolution\n", "20-08412", default));
        await play.ReceiveAsync(vote, "ZAF"); // before the opening
        play.GoTo("2020-06-29 15:00");
        foreach (var member in GoodVotes.Ten.Take(9))
            await play.VoteAsync(vote, member);
        Play.Recorded(await play.Letters.AcknowledgeAsync(vote, Play.Director, 2, default));
        Play.Recorded(await play.Letters.ReceiveAsync(vote, Play.OfficerOne, InHand("BEL"), play.Mailbox("2020-06-29 14:30", uid: 3), default));

        var envoy = await play.ReceiveAsync(vote, "VCT", signatory: "Envoy of VCT",
            received: new ReceivedBy(new ChannelId("hand"), Play.At("2020-06-29 14:10"), new Proof.ByClaim("Handed over at the door.", new string('e', 64))));
        Play.Recorded(await play.Letters.HoldAsync(vote, Play.OfficerOne, envoy, [WhyHeld.CapacityNotOnFile, WhyHeld.SignatoryNotOnFile], default));
        Play.Recorded(await play.Letters.NoteCallAsync(vote, Play.OfficerTwo, envoy, new MemberId("VCT"), "the counsellor", "Credentials follow.", default));
        Play.Recorded(await play.Letters.RuleAsync(vote, play.President, envoy, play.Reading(vote, "VCT", signatory: "Envoy of VCT", capacity: "special-envoy"), "Credentials were shown.", default));
        var trainee = await play.ReceiveAsync(vote, "TUN", Position.Against, signatory: "A trainee");
        Play.Recorded(await play.Letters.HoldAsync(vote, Play.OfficerOne, trainee, [WhyHeld.SignatoryNotOnFile], default));
        Play.Recorded(await play.Letters.RuleAsync(vote, play.President, trainee, null, "No authority.", default));
        Play.Recorded(await play.Letters.ReceiveAsync(vote, Play.OfficerOne, new LetterInHand(new byte[] { 0x89, 0x50, 0x4E, 0x47 }, FileForm.Scan, null), play.Portal(), default));
        var scan = play.Vote(vote).Letters.Count;
        Play.Recorded(await play.Letters.TranscribeAsync(vote, Play.OfficerOne, scan, Play.LetterText(new MemberId("USA"), vote.Draft, Position.Abstain), default));
        Play.Recorded(await play.Letters.ConfirmAsync(vote, Play.OfficerOne, scan, play.Reading(vote, "USA", Position.Abstain), default));
        await play.VoteAsync(vote, "BEL", Position.Against);
        Play.Recorded(await play.Letters.TakeStatementAsync(vote, Play.OfficerOne, new MemberId("BEL"), Statement("Belgium welcomes this."), play.Portal(), default));
    }

    private async Task TheVoteEndsAsync()
    {
        play.GoTo("2020-06-30 14:20");
        await play.PassTimeAsync(Play.At("2020-06-30 13:58"));
        await play.ReceiveAsync(vote, "GBR", received: play.Mailbox("2020-06-30 14:00:07", uid: 50));
        await play.DrainAsync(vote);
        Play.Recorded(await play.Deciding.CloseIncidentAsync(vote, Play.OfficerOne, "A power cut.", default));
        await play.CertifyAndCountAsync(vote);
        var found = await play.ReceiveAsync(vote, "VNM", received: play.Mailbox("2020-06-30 13:59:59", uid: 51));
        Play.Recorded(await play.Letters.ConfirmAsync(vote, Play.OfficerOne, found, play.Reading(vote, "VNM"), default));
        await play.CertifyAndCountAsync(vote);
        Play.Recorded(await play.Deciding.CedeChairAsync(vote, play.President, new MemberId("DEU"), "Directly concerned.", default));
        play.GoTo("2020-07-01 09:00");
        await play.PassTimeAsync();
    }

    private async Task ItIsPublishedAsync()
    {
        Play.Recorded(await play.Deciding.NumberAsync(vote, Play.OfficerOne, "2531 (2020)", default));
        Play.Recorded(await play.Deciding.SignAsync(vote, play.President, default));
        Play.Recorded(await play.Deciding.AnnounceAsync(vote, Play.OfficerOne, null, "by videoconference", default));
        Play.Recorded(await play.Letters.TakeStatementAsync(vote, Play.OfficerOne, new MemberId("DEU"), Statement("Germany explains its vote."), play.Portal(), default));
        foreach (var of in ResultDecisions.WithoutEdition(play.Vote(vote)))
            Play.Recorded(await play.Publishing.ApproveAsync(vote, Play.OfficerTwo, Play.OfficerOne, of,
                new EditionInHand(Language.English, [Language.French], "Letter", "As edited.\n", "Signatory", [new EditionChange("Proposed", "Letter", EditionPart.Heading), new EditionChange("recieved", "received"), new EditionChange("", "the")]), default));
        Play.Recorded(await play.Publishing.PublishAsync(vote, Play.OfficerOne, "S/2020/625", default));
        await play.ReceiveAsync(vote, "GBR", Position.Abstain);
        Play.Recorded(await play.Publishing.CorrectAsync(vote, Play.OfficerOne, "S/2020/625/Corr.1", "On page 2, for \"ten\" read \"10\".\n", "A misprint.", default));
        Play.Recorded(await play.Deciding.ServeAsync(vote, Play.OfficerOne, PaperKind.Corrigendum, new MemberId("BEL"), ServiceStep.Sent, new ChannelId("mail"), null, null, default));
        Play.Recorded(await play.Publishing.ReissueAsync(vote, Play.OfficerTwo, "Once more.\n", "Technical reasons.", default));
    }

    private LetterInHand InHand(string member) => new(Encoding.UTF8.GetBytes(Play.LetterText(new MemberId(member), vote.Draft, Position.For)), FileForm.Text, null);

    private static LetterInHand Statement(string words) => new(Encoding.UTF8.GetBytes(words), FileForm.Eml, words + "\n");
}
