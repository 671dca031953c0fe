using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Live;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using NodaTime;
using NodaTime.Testing;

namespace InBlue.Tests.Live;

/// <summary>How far one and the same vote has come.</summary>
public enum Phase { BeforeTheCall, CalledNotOpen, Open, Closed, Certified, Counted, Numbered, Signed, Announced, Published }

/// <summary>
/// The record of one vote in each of its phases, to be forked. From <see cref="Phase.Open"/> on: letters 1 to 9 confirmed, 10 not yet, 11 held, 12 a scan without text; the
/// last three are settled before <see cref="Phase.Certified"/>. A second draft, S/2020/599, is never put in blue.
/// </summary>
internal static class Phases
{
    public const string OtherDraft = "S/2020/599";

    public static readonly PersonId OfficerThree = new("officer.three"), Gone = new("officer.gone");

    private static readonly SigningKey Key = OfficeOn.NewKey();

    private static readonly Lazy<Task<ImmutableDictionary<Phase, (MemoryRecord Disk, Instant Now)>>> All = new(PlayAsync);

    public static async Task<OfficeOn> AtAsync(Phase phase)
    {
        var (disk, now) = (await All.Value)[phase];
        return OfficeOn.Database(disk.Fork(), Key, new FakeClock(now));
    }

    private static async Task<ImmutableDictionary<Phase, (MemoryRecord, Instant)>> PlayAsync()
    {
        var (disk, phases) = (new MemoryRecord(), ImmutableDictionary.CreateBuilder<Phase, (MemoryRecord, Instant)>());
        await using var o = OfficeOn.Database(disk, Key, new FakeClock(Play.At("2020-06-26 13:00")));

        await o.RegisterAsync([.. WholeVote.Members, "USA"]);
        foreach (var officer in (PersonId[])[OfficerThree, Gone])
            Play.Recorded(await o.Registering.AddAsync(Play.Director, OfficeOn.PersonOf(officer, Role.Officer), OfficeOn.Cancel));
        Play.Recorded(await o.Registering.EndAsync(Play.Director, Gone, new LocalDate(2020, 6, 25), OfficeOn.Cancel));
        Play.Recorded(await o.SubmitAsync(OtherDraft));
        Play.Recorded(await o.SubmitAsync());
        Play.Recorded(await o.Drafts.PutInBlueAsync(Play.OfficerOne, OfficeOn.Symbol, OfficeOn.Cancel));
        Reach(Phase.BeforeTheCall);

        Play.Recorded((await o.Calling.CallAsync(WholeVote.Pr("FRA"), OfficeOn.Symbol, OfficeOn.Terms("2020-06-26 14:00", "2020-06-29 14:00"), OfficeOn.Cancel)).Done);
        Reach(Phase.CalledNotOpen);

        o.GoTo("2020-06-26 15:00");
        for (var i = 0; i < 9; i++)
        {
            Play.Recorded(await WholeVote.ReceiveAsync(o, WholeVote.Text(WholeVote.Members[i])));
            Play.Recorded(await WholeVote.ConfirmAsync(o, i + 1, WholeVote.Members[i]));
        }
        Play.Recorded(await WholeVote.ReceiveAsync(o, WholeVote.Text("ZAF")));
        Play.Recorded(await WholeVote.ReceiveAsync(o, WholeVote.Text("TUN")));
        Play.Recorded(await o.Letters.HoldAsync(OfficeOn.First, Play.OfficerOne, 11, [WhyHeld.NoSignatureSeen], OfficeOn.Cancel));
        Play.Recorded(await o.Letters.ReceiveAsync(OfficeOn.First, Play.OfficerOne, new LetterInHand(new byte[] { 0x89, 1, 2 }, FileForm.Scan, null), o.Portal(), OfficeOn.Cancel));
        Reach(Phase.Open);

        o.GoTo("2020-06-29 14:00");
        await o.End.PassAsync(null, OfficeOn.Cancel);
        Reach(Phase.Closed);

        o.GoTo("2020-06-29 14:10");
        Play.Recorded(await WholeVote.ConfirmAsync(o, 10, "ZAF"));
        Play.Recorded(await o.Letters.RuleAsync(OfficeOn.First, WholeVote.Pr("FRA"), 11, WholeVote.Reading("TUN"), "The signature was shown.", OfficeOn.Cancel));
        Play.Recorded(await o.Letters.TranscribeAsync(OfficeOn.First, Play.OfficerOne, 12, WholeVote.Text("USA"), OfficeOn.Cancel));
        Play.Recorded(await WholeVote.ConfirmAsync(o, 12, "USA"));
        foreach (var channel in ClosingDecisions.NotDrained(o.Vote, OfficeOn.SecurityCouncil))
            Play.Recorded(await o.Deciding.DrainAsync(OfficeOn.First, Play.OfficerOne, channel, o.Clock.GetCurrentInstant(), 0, OfficeOn.Cancel));
        foreach (var officer in (PersonId[])[Play.OfficerOne, Play.OfficerTwo])
            Play.Recorded(await o.Deciding.CertifyAsync(OfficeOn.First, officer, OfficeOn.Cancel));
        Reach(Phase.Certified);

        Play.Recorded(await o.Deciding.CountAsync(OfficeOn.First, Play.OfficerOne, OfficeOn.Cancel));
        Reach(Phase.Counted);
        Play.Recorded(await o.Deciding.NumberAsync(OfficeOn.First, Play.OfficerOne, "2531 (2020)", OfficeOn.Cancel));
        Reach(Phase.Numbered);
        Play.Recorded(await o.Deciding.SignAsync(OfficeOn.First, WholeVote.Pr("FRA"), OfficeOn.Cancel));
        Reach(Phase.Signed);
        o.GoTo("2020-06-29 15:00");
        Play.Recorded(await o.Deciding.AnnounceAsync(OfficeOn.First, Play.OfficerOne, null, "by videoconference", OfficeOn.Cancel));
        foreach (var of in ResultDecisions.WithoutEdition(o.Vote))
            Play.Recorded(await WholeVote.ApproveAsync(o, of));
        Reach(Phase.Announced);
        Play.Recorded(await o.Publishing.PublishAsync(OfficeOn.First, Play.OfficerOne, WholeVote.Document, OfficeOn.Cancel));
        Reach(Phase.Published);
        return phases.ToImmutable();

        void Reach(Phase phase) => phases.Add(phase, (disk.Fork(), o.Clock.GetCurrentInstant()));
    }
}
