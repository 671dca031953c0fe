using System.CommandLine;
using System.Text.Json.Nodes;
using InBlue.Documents.Mandates;
using InBlue.Live;
using InBlue.Mandates;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Secretariat.Mandates;
using InBlue.Verbs.Live;

namespace InBlue.Verbs.Mandates;

/// <summary>A renewal by another text: what it carries, changes, ends, adds.</summary>
internal static class RenewalVerbs
{
    public static IEnumerable<Command> All => [Compare(), Renew(), Carry(), CarryClear()];

    private static Command Compare()
    {
        var (id, source) = (MandateHandle.Id(), new SourceOptions());
        return LiveVerb.Make("compare", "Compares the text in force with another, paragraph by paragraph, and says what a renewal by it would make of each commitment. Records nothing.", c => { c.Arguments.Add(id); source.AddTo(c); }, (parsed, office, json, _) =>
        {
            var mandate = MandateHandle.Find(office, parsed.GetValue(id)!);
            var renewal = Renewals.Propose(office.Live, mandate, source.Find(parsed, office));
            if (json)
                Print.Json(RenewalJson.Of(mandate, renewal));
            else
                RenewalText.Print(mandate, renewal);
            return Task.FromResult(Exit.Done);
        });
    }

    private static Command Renew()
    {
        var (id, source) = (MandateHandle.Id(), new SourceOptions());
        return LiveVerb.Make("renew", "Takes up the text that renews the mandate. What it adds is proposed; what stood before waits until it is carried or ended.", c => { c.Arguments.Add(id); source.AddTo(c); }, async (parsed, office, json, cancel) =>
        {
            var found = source.Find(parsed, office);
            var before = MandateHandle.Find(office, parsed.GetValue(id)!);
            var done = await new OpeningMandates(new KeepingMandates(office.Live)).RenewAsync(new MandateId(parsed.GetValue(id)!), office.By, found, m => Renewals.Propose(office.Live, m, found).Added, cancel);
            var after = MandateHandle.Find(office, parsed.GetValue(id)!);
            return Answer.To(done, json, $"Renewed by {found.Text.Resolution}. {after.Commitments.Values.Count(c => c.Status is CommitmentStatus.AwaitingRenewal)} commitments wait to be carried or ended, and {after.Commitments.Count - before.Commitments.Count} are new.",
                ("awaiting", after.Commitments.Values.Count(c => c.Status is CommitmentStatus.AwaitingRenewal)), ("added", after.Commitments.Count - before.Commitments.Count));
        });
    }

    private static Command CarryClear()
    {
        var id = MandateHandle.Id();
        return LiveVerb.Make("carry-clear", "Carries over every commitment whose provision stands in the new text word for word. What changed, and what is dropped, waits for a person.", c => c.Arguments.Add(id), async (parsed, office, json, cancel) =>
        {
            MandateHandle.Find(office, parsed.GetValue(id)!);
            var done = await new CarryingClear(new KeepingMandates(office.Live)).DoAsync(parsed.GetValue(id)!, office.By, cancel);
            if (done.Refused is { } refused)
                return Answer.To(refused, json, "");
            return Answer.Done(done.Carried == 0, json, $"{done.Carried} carried{(done.Left.IsEmpty ? "." : $"; for a person to decide: {string.Join(", ", done.Left)}.")}",
                ("carried", done.Carried), ("left", new JsonArray([.. done.Left.Select(n => (JsonNode)n)])));
        });
    }

    private static Command Carry()
    {
        var (id, number, outcome) = (MandateHandle.Id(), LiveVerb.Number("commitment", "The commitment's number."), LiveVerb.Maybe("--outcome", "carried, changed or survives; without it, as the comparison of the texts proposes.", "OUTCOME"));
        var (provision, change) = (LiveVerb.Maybe("--provision", "Where it stands in the new text; without it, as the comparison proposes.", "PROVISION"), new CommitmentOptions());
        return LiveVerb.Make("carry", "Carries a commitment over into the text that renewed the mandate. Those that the new text drops are ended, with `end`.", c => { c.Arguments.Add(id); c.Arguments.Add(number); c.Options.Add(outcome); c.Options.Add(provision); change.AddTo(c); }, async (parsed, office, json, cancel) =>
        {
            var mandate = MandateHandle.Find(office, parsed.GetValue(id)!);
            var there = MandateHandle.Find(mandate, parsed.GetValue(number));
            var place = parsed.GetValue(provision) is { } named ? MandateHandle.Provision(mandate.Text, named) : null;
            if (Renewals.Carried(office.Live, mandate, there, parsed.GetValue(outcome) is { } given ? Given.Code<RenewalOutcome>(given, "outcome") : null, place) is not (var how, var content))
                throw new WrongUseException($"The comparison proposes no place for commitment {there.Number}. Say what becomes of it: --outcome and, unless it survives, --provision; or end it.");
            content = change.Change(parsed, content);
            return Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => RenewalDecisions.CarryOver(m, acting, there.Number, how, content), cancel), json,
                $"{MandateWords.Outcome(how, Language.English)}{(how is RenewalOutcome.Survives ? "" : $": paragraph {MandateLabels.Of(mandate, content)}")}.", ("commitment", there.Number), ("outcome", (JsonNode)MandateCodes.Of(how)));
        });
    }
}
