using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using InBlue.Web.Mandates;

namespace InBlue.Web.Desk.Mandates;

/// <summary>Comparing the text in force with another, taking that up, and saying what becomes of each commitment.</summary>
public sealed class RenewalActs(LiveOffice office, string mandate, MandateForm form, Language language, CancellationToken cancel)
{
    private readonly RenewalDeskWords words = new(language);
    private readonly KeepingMandates keeping = new(office.Live);

    public Task<DeskAnswer> DoAsync() => form.Act switch
    {
        "compare" => CompareAsync(),
        "renew" => RenewAsync(),
        "carry-clear" => CarryClearAsync(),
        _ => CarryAsync(),
    };

    private Mandate? State => office.Live.Mandate(mandate)?.State;

    private async Task<DeskAnswer> CompareAsync()
    {
        if (State is not { } state)
            return new DeskAnswer.Refused(Documents.Refusals.RefusalWords.Sentence(MandateRefusal.NoSuchMandate, language));
        var (found, why) = await RenewingText.OfAsync(office, form, language, cancel);
        return found is null ? new DeskAnswer.Refused(why!)
            : new DeskAnswer.Compared(RenewalShown.Of(state, found.Text, Renewals.Propose(office.Live, state, found), language), RenewingText.Kept(found));
    }

    private async Task<DeskAnswer> RenewAsync()
    {
        var (found, why) = await RenewingText.OfAsync(office, form, language, cancel);
        return found is null ? new DeskAnswer.Refused(why!) : MandateActs.Answer(
            await new OpeningMandates(keeping).RenewAsync(new MandateId(mandate), form.By, found, m => Renewals.Propose(office.Live, m, found).Added, cancel), language);
    }

    private async Task<DeskAnswer> CarryClearAsync()
    {
        var done = await new CarryingClear(keeping).DoAsync(mandate, form.By, cancel);
        return done.Refused is { } refused ? MandateActs.Answer(refused, language) : done.Carried > 0 ? new DeskAnswer.Done() : new DeskAnswer.Refused(words.NothingClear);
    }

    /// <summary>As the comparison proposes, or with the outcome, the provision and the content that the form says.</summary>
    private async Task<DeskAnswer> CarryAsync()
    {
        if (State is not { } state || state.Find(form.Commitment) is not { } there)
            return MandateActs.Answer(await keeping.ChangeAsync(mandate, form.By, (_, _) => MandateRefusal.NoSuchCommitment, cancel), language);
        var place = form["provision"] is { } given ? state.Text.Called(given) : null;
        if (form["provision"] is not null && place is null)
            return new DeskAnswer.Refused(Documents.Refusals.RefusalWords.Sentence(MandateRefusal.NoSuchProvision, language));
        if (Renewals.Carried(office.Live, state, there, form.Code<RenewalOutcome>("outcome"), place) is not (var outcome, var content))
            return new DeskAnswer.Refused(words.NothingProposed);
        return CommitmentForm.Change(state, content, form) is { } changed
            ? MandateActs.Answer(await keeping.ChangeAsync(mandate, form.By, (m, acting) => RenewalDecisions.CarryOver(m, acting, there.Number, outcome, changed), cancel), language)
            : new DeskAnswer.Refused(new MandateDeskWords(language).NoSuchTime);
    }
}
