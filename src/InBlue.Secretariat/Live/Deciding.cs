using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using NodaTime;

namespace InBlue.Secretariat.Live;

using VoteDone = Done<VoteEvent, VoteRefusal>;

/// <summary>From the end of the window to the announcement.</summary>
public sealed class Deciding(ChangingVotes changing)
{
    public Task<VoteDone> DrainAsync(VoteName vote, PersonId by, ChannelId channel, Instant upTo, int arrivals, CancellationToken cancel) =>
        changing.ChangeAsync(vote, by, v => ClosingDecisions.Drain(v.Vote, v.Acting, channel, LiveInstants.ToMilliseconds(upTo), arrivals), cancel);

    public Task<VoteDone> CloseIncidentAsync(VoteName vote, PersonId by, string note, CancellationToken cancel) =>
        changing.ChangeAsync(vote, by, v => ClosingDecisions.CloseIncident(v.Vote, v.Acting, note), cancel);

    public Task<VoteDone> CertifyAsync(VoteName vote, PersonId by, CancellationToken cancel) =>
        changing.ChangeAsync(vote, by, v => ClosingDecisions.Certify(v.Vote, v.Acting), cancel);

    public Task<VoteDone> CountAsync(VoteName vote, PersonId by, CancellationToken cancel) =>
        changing.ChangeAsync(vote, by, v => ClosingDecisions.Count(v.Vote, v.Acting), cancel);

    public Task<VoteDone> NumberAsync(VoteName vote, PersonId by, string number, CancellationToken cancel) =>
        changing.ChangeAsync(vote, by, () => changing.Live.UnpublishedVotes(but: vote),
            v => (ResultDecisions.Number(v.Vote, v.Acting, number, changing.Live.NumbersTaken(but: vote)), []), cancel);

    public Task<VoteDone> SignAsync(VoteName vote, PersonId by, CancellationToken cancel) =>
        changing.ChangeAsync(vote, by, v => ResultDecisions.Sign(v.Vote, v.Acting), cancel);

    /// <param name="at">When it was announced, as the officer states it; null is now.</param>
    public Task<VoteDone> AnnounceAsync(VoteName vote, PersonId by, Instant? at, string how, CancellationToken cancel) =>
        changing.ChangeAsync(vote, by, v => ResultDecisions.Announce(v.Vote, v.Acting, at is { } stated ? LiveInstants.ToMilliseconds(stated) : v.Acting.Now, how), cancel);

    public Task<VoteDone> CedeChairAsync(VoteName vote, PersonId by, MemberId next, string reason, CancellationToken cancel) =>
        changing.ChangeAsync(vote, by, v => CourseDecisions.CedeChair(v.Vote, v.Acting, next, reason), cancel);

    public Task<VoteDone> ServeAsync(
        VoteName vote, PersonId by, PaperKind paper, MemberId member, ServiceStep step, ChannelId channel, Instant? at, string? note, CancellationToken cancel, int? number = null) =>
        changing.ChangeAsync(vote, by, v => CourseDecisions.Serve(v.Vote, v.Acting, paper, member, step, channel, at is { } stated ? LiveInstants.ToMilliseconds(stated) : null, note, number), cancel);

    public Task<VoteDone> AttachTextAsync(VoteName vote, PersonId by, Language language, string text, string job, CancellationToken cancel)
    {
        ReadOnlyMemory<byte> bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return changing.ChangeAsync(vote, by, v => FitTexts.If(
            text, CourseDecisions.AttachText(v.Vote, v.Acting, new DraftText(language, Authentic: false, Files.Of(bytes)), job), VoteRefusal.UnfitText), cancel, bytes);
    }
}
