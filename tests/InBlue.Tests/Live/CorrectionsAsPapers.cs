using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using InBlue.Tests.Scenarios;
using static InBlue.Tests.Live.OfficeOn;

namespace InBlue.Tests.Live;

/// <summary>A corrigendum and a reissue are papers: issued with their fact, in both languages, served on every member, and in the bundle.</summary>
public sealed class CorrectionsAsPapers
{
    private const string Correction = "On page 2, for “ten” read “10”.\n";

    [Fact]
    public async Task Each_is_issued_in_both_languages_with_its_fact_and_its_number()
    {
        await using var o = await Phases.AtAsync(Phase.Published);
        var before = o.Facts().Length;
        await CorrectAsync(o, "/Corr.1", Correction);
        await CorrectAsync(o, "/Corr.2", "Another one.\n");
        Play.Recorded(await o.Publishing.ReissueAsync(First, Play.OfficerTwo, "The whole document once more.\n", "Technical reasons.", Cancel));
        o.Facts()[before..].Select(Told).ShouldBe(
        [
            "Corrected", "Corrigendum 1 English", "Corrigendum 1 French", "Corrected", "Corrigendum 2 English", "Corrigendum 2 French", "Reissued", "Reissue 1 English", "Reissue 1 French",
        ]);
        o.ShouldVerify();
    }

    [Fact]
    public async Task They_bear_their_symbols_and_say_the_officers_words_as_they_are()
    {
        await using var o = await Phases.AtAsync(Phase.Published);
        await CorrectAsync(o, "/Corr.1", Correction);
        Play.Recorded(await o.Publishing.ReissueAsync(First, Play.OfficerTwo, "The whole document once more.\n", "Technical reasons.", Cancel));
        foreach (var (paper, symbol, words) in new[]
        {
            (PaperKind.Corrigendum, $"{WholeVote.Document}/Corr.1", "“10”"), (PaperKind.Reissue, $"{WholeVote.Document}*", "The whole document once more."),
        })
        {
            foreach (var issued in o.Vote.Papers.Where(p => p.Paper == paper))
            {
                var text = Encoding.UTF8.GetString(o.Live.Bytes(issued.Text)!.Value.Span);
                text.ShouldContain(symbol);
                text.ShouldContain(words);
                text.ShouldContain(paper is PaperKind.Reissue ? "Technical reasons." : "A misprint.");
                Encoding.UTF8.GetString(o.Live.Bytes(issued.Html)!.Value.Span).ShouldContain(symbol);
            }
        }
    }

    [Fact]
    public async Task Their_service_on_each_member_is_followed_one_by_one()
    {
        await using var o = await Phases.AtAsync(Phase.Published);
        await CorrectAsync(o, "/Corr.1", Correction);
        await CorrectAsync(o, "/Corr.2", "Another one.\n");
        await ServeAsync(o, PaperKind.Corrigendum, "BEL", ServiceStep.Sent, 1);
        await ServeAsync(o, PaperKind.Corrigendum, "BEL", ServiceStep.Sent, null); // the last
        await ServeAsync(o, PaperKind.Corrigendum, "BEL", ServiceStep.Acknowledged, 2);
        await ServeAsync(o, PaperKind.Corrigendum, "CHN", ServiceStep.Delivered, 2);
        PaperService.Of(o.Vote, SecurityCouncil, PaperKind.Corrigendum, 1).ShouldBe(new PaperService(15, Sent: 1, Delivered: 0, Acknowledged: 0));
        PaperService.Of(o.Vote, SecurityCouncil, PaperKind.Corrigendum, 2).ShouldBe(new PaperService(15, Sent: 2, Delivered: 2, Acknowledged: 1));
        var facts = o.Facts().Length;
        await ServeAsync(o, PaperKind.Corrigendum, "BEL", ServiceStep.Sent, 2); // so already
        o.Facts().Length.ShouldBe(facts);
        o.ShouldVerify();
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_none_and_not_an_empty_one()
    {
        await using var o = await Phases.AtAsync(Phase.Published);
        o.Live.Bytes(new StoredFile(new string('a', 64), 3)).ShouldBeNull();
    }

    [Theory]
    [InlineData(PaperKind.Reissue, null)]
    [InlineData(PaperKind.Reissue, 1)]
    [InlineData(PaperKind.Corrigendum, 0)]
    [InlineData(PaperKind.Corrigendum, 2)]
    [InlineData(PaperKind.Call, 1)]
    public async Task Nothing_is_served_that_was_not_issued(PaperKind paper, int? number)
    {
        await using var o = await Phases.AtAsync(Phase.Published);
        await CorrectAsync(o, "/Corr.1", Correction);
        Play.Refused(VoteRefusal.PaperNotIssued, await o.Deciding.ServeAsync(First, Play.OfficerOne, paper, new MemberId("BEL"), ServiceStep.Sent, new ChannelId("mail"), null, null, Cancel, number));
    }

    private static async Task CorrectAsync(OfficeOn o, string suffix, string text) =>
        Play.Recorded(await o.Publishing.CorrectAsync(First, Play.OfficerOne, WholeVote.Document + suffix, text, "A misprint.", Cancel));

    private static async Task ServeAsync(OfficeOn o, PaperKind paper, string member, ServiceStep step, int? number) =>
        Play.Recorded(await o.Deciding.ServeAsync(First, Play.OfficerOne, paper, new MemberId(member), step, new ChannelId("mail"), null, null, Cancel, number));

    private static string Told(VoteEvent fact) => fact is VoteEvent.PaperIssued p ? $"{p.Paper} {p.Number} {p.Language}" : fact.GetType().Name;
}
