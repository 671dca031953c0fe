using InBlue.Documents.Refusals;
using InBlue.Procedure;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;

namespace InBlue.Web.Desk.Mandates;

using MandateDecision = Decision<MandateEvent, MandateRefusal>;
using MandateDone = Done<MandateEvent, MandateRefusal>;

/// <summary>Does what a form of the desk for mandates asks for, by the decisions of every register: what they refuse, the desk refuses.</summary>
public sealed class MandateActs(LiveOffice office, string mandate, MandateForm form, Language language, CancellationToken cancel)
{
    private readonly MandateDeskWords words = new(language);
    private readonly KeepingMandates keeping = new(office.Live);

    public Task<DeskAnswer> DoAsync() => form.Act switch
    {
        "accept" => ContentAsync((m, acting, content) => RegisterDecisions.Accept(m, acting, form.Commitment, content)),
        "change" => ContentAsync((m, acting, content) => FollowingDecisions.Change(m, acting, form.Commitment, form.Instrument, content)),
        "reject" => ChangeAsync((m, acting) => RegisterDecisions.Reject(m, acting, form.Commitment, form["reason"] ?? "")),
        "second" => ChangeAsync((m, acting) => RegisterDecisions.SecondRead(m, acting, form.Commitment)),
        "advance" => AdvanceAsync(),
        "input" => InputAsync(),
        "value" or "values" => new EvidenceActs(keeping, mandate, form, language, cancel).DoAsync(),
        "wording" => OnDayAsync("as-at", day => (m, acting) => FollowingDecisions.ReportWording(m, acting, form.Commitment, form["wording"] ?? "", day, form["source"] ?? "")),
        "instrument" => InstrumentAsync(),
        "move" => OnDayAsync("to-day", day => (m, acting) => FollowingDecisions.MoveOccurrence(m, acting, form.Commitment, form.Occurrence, form.Instrument, day)),
        "prolong" => OnDayAsync("to-day", day => (m, acting) => FollowingDecisions.MoveEnd(m, acting, form.Instrument, day)),
        "end" => ChangeAsync((m, acting) => FollowingDecisions.EndCommitment(m, acting, form.Commitment, form["instrument"] is null ? null : form.Instrument, form["because"] ?? "")),
        "split" or "merge" or "add" or "statement" => new CommitmentActs(office, mandate, form, language, cancel).DoAsync(),
        "compare" or "renew" or "carry" or "carry-clear" => new RenewalActs(office, mandate, form, language, cancel).DoAsync(),
        "publish" => ChangeAsync(RenewalDecisions.Publish),
        _ => Task.FromResult<DeskAnswer>(new DeskAnswer.NoSuchAct()),
    };

    internal static DeskAnswer Answer(MandateDone done, Language language) =>
        done is MandateDone.Refused { Why: var why } ? new DeskAnswer.Refused(RefusalWords.Sentence(why, language)) : new DeskAnswer.Done();

    private Task<DeskAnswer> ContentAsync(Func<Mandate?, Acting, Commitment, MandateDecision> decide)
    {
        if (office.Live.Mandate(mandate)?.State is not { } state || state.Find(form.Commitment) is not { } there)
            return ChangeAsync((_, _) => MandateRefusal.NoSuchCommitment);
        return CommitmentForm.Change(state, there.Content, form) is { } content ? ChangeAsync((m, acting) => decide(m, acting, content)) : RefuseAsync(words.NoSuchTime);
    }

    private Task<DeskAnswer> AdvanceAsync() => form.Code<CourseStage>("stage") is not { } stage ? RefuseAsync(words.NoSuchStage)
        : OnDayAsync("on", day => (m, acting) => FollowingDecisions.Advance(m, acting, form.Commitment, form.Occurrence, stage, day, form["symbol"], form["note"]));

    private Task<DeskAnswer> InputAsync() => form.Code<InputStage>("stage") is not { } stage ? RefuseAsync(words.NoSuchStage)
        : OnDayAsync("day", day => (m, acting) => FollowingDecisions.Input(m, acting, form.Commitment, form.Occurrence, form["section"] ?? "", form["contributor"] ?? "", stage, day, form["note"]));

    private Task<DeskAnswer> InstrumentAsync() => form.Code<InstrumentKind>("kind") is not { } kind ? RefuseAsync(words.NoSuchKind)
        : OnDayAsync("date", day => (m, acting) => FollowingDecisions.RecordInstrument(m, acting, kind, form["symbol"] ?? "", day, form["effect"] ?? ""));

    private Task<DeskAnswer> OnDayAsync(string field, Func<NodaTime.LocalDate, Func<Mandate?, Acting, MandateDecision>> decide) =>
        form.Day(field) is { } day ? ChangeAsync(decide(day)) : RefuseAsync(words.NoSuchDay);

    private async Task<DeskAnswer> ChangeAsync(Func<Mandate?, Acting, MandateDecision> decide) => Answer(await keeping.ChangeAsync(mandate, form.By, decide, cancel), language);

    private static Task<DeskAnswer> RefuseAsync(string sentence) => Task.FromResult<DeskAnswer>(new DeskAnswer.Refused(sentence));
}
