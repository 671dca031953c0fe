using System.Collections.Immutable;
using System.CommandLine;
using InBlue.Live;
using InBlue.Mandates;
using InBlue.Procedure;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.WrittenVotes;
using InBlue.Verbs.Live;

namespace InBlue.Verbs.Mandates;

/// <summary>Making what was proposed a person's own.</summary>
internal static class RegisterVerbs
{
    public static IEnumerable<Command> All => [Accept(), AcceptClear(), Reject(), Split(), Merge(), Read(), NoDuty()];

    private static Argument<int> Commitment() => LiveVerb.Number("commitment", "The commitment's number.");

    private static Command Accept()
    {
        var (id, number, change) = (MandateHandle.Id(), Commitment(), new CommitmentOptions());
        return LiveVerb.Make("accept", "Accepts a commitment as proposed, or as the options change it. Nothing is due before that.", c =>
        {
            c.Arguments.Add(id);
            c.Arguments.Add(number);
            change.AddTo(c);
        }, async (parsed, office, json, cancel) =>
        {
            var content = change.Change(parsed, MandateHandle.Find(MandateHandle.Find(office, parsed.GetValue(id)!), parsed.GetValue(number)).Content);
            return Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => RegisterDecisions.Accept(m, acting, parsed.GetValue(number), content), cancel), json,
                $"Commitment {parsed.GetValue(number)} is in force.", ("commitment", parsed.GetValue(number)));
        });
    }

    private static Command AcceptClear()
    {
        var id = MandateHandle.Id();
        return LiveVerb.Make("accept-clear", "Accepts every proposal in which nothing is open: what is unclear, or has a series without a start, waits for a person.", c => c.Arguments.Add(id), async (parsed, office, json, cancel) =>
        {
            var (accepted, left) = (0, new List<int>());
            foreach (var commitment in MandateHandle.Find(office, parsed.GetValue(id)!).Commitments.Values.Where(c => c.Status is CommitmentStatus.Proposed))
            {
                var done = IsClear(commitment.Content)
                    ? await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => RegisterDecisions.Accept(m, acting, commitment.Number, commitment.Content), cancel)
                    : null;
                if (done is Secretariat.Live.Done<MandateEvent, MandateRefusal>.Refused { Why: MandateRefusal.OfficersOnly or MandateRefusal.NotOnFile } refused)
                    return Answer.To(refused, json, "");
                if (done is Secretariat.Live.Done<MandateEvent, MandateRefusal>.Recorded)
                    accepted++;
                else
                    left.Add(commitment.Number);
            }
            return Answer.Done(accepted == 0, json, $"{accepted} accepted{(left.Count == 0 ? "." : $"; for a person to look at: {string.Join(", ", left)}.")}",
                ("accepted", accepted), ("left", new System.Text.Json.Nodes.JsonArray([.. left.Select(n => (System.Text.Json.Nodes.JsonNode)n)])));
        });
    }

    private static bool IsClear(Commitment content) =>
        content.Unclear.IsEmpty && content.Trigger is not Trigger.Unclear && content.Kind is not CommitmentKind.Unclear
        && !content.Measures.Any(m => m.Sense is MeasureSense.Unclear) && !content.Addressees.Any(a => a.Code is Addressee.NotAssigned);

    private static Command Reject()
    {
        var (id, number, reason) = (MandateHandle.Id(), Commitment(), LiveVerb.Needed("--reason", "Why it is no commitment.", "TEXT"));
        return LiveVerb.Make("reject", "Rejects a commitment, with the reason.", c => { c.Arguments.Add(id); c.Arguments.Add(number); c.Options.Add(reason); }, async (parsed, office, json, cancel) =>
            Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => RegisterDecisions.Reject(m, acting, parsed.GetValue(number), parsed.GetValue(reason)!), cancel), json, $"Rejected.{MandateHandle.LeftOut(office, parsed.GetValue(id)!, parsed.GetValue(number))}"));
    }

    private static Command Split()
    {
        var (id, number) = (MandateHandle.Id(), Commitment());
        var parts = new Option<string[]>("--part") { Description = "The words of a part, as they stand in the commitment; give two or more.", HelpName = "WORDS", Required = true };
        return LiveVerb.Make("split", "Splits a commitment: each part is proposed anew, with its words.", c => { c.Arguments.Add(id); c.Arguments.Add(number); c.Options.Add(parts); }, async (parsed, office, json, cancel) =>
        {
            var there = MandateHandle.Find(MandateHandle.Find(office, parsed.GetValue(id)!), parsed.GetValue(number));
            var into = parsed.GetValue(parts)!.Select(p => QuotedParts.Part(there.Content, p)).ToImmutableArray();
            return Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => RegisterDecisions.Split(m, acting, parsed.GetValue(number), into), cancel), json,
                $"Split into {into.Length}: accept each.{MandateHandle.LeftOut(office, parsed.GetValue(id)!, parsed.GetValue(number))}", ("parts", into.Length));
        });
    }

    private static Command Merge()
    {
        var (id, change) = (MandateHandle.Id(), new CommitmentOptions());
        var numbers = new Option<string>("--of") { Description = "The commitments that become one: 12,13.", HelpName = "NUMBERS", Required = true };
        return LiveVerb.Make("merge", "Merges commitments into one, which is proposed anew.", c => { c.Arguments.Add(id); c.Options.Add(numbers); change.AddTo(c); }, async (parsed, office, json, cancel) =>
        {
            var mandate = MandateHandle.Find(office, parsed.GetValue(id)!);
            var of = parsed.GetValue(numbers)!.Split(',').Select(n => int.TryParse(n, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
                ? number : throw new WrongUseException($"\"{n}\" is no number: write --of 12,13.")).ToImmutableArray();
            var into = change.Change(parsed, Procedure.Mandates.Commitment.Joined([.. of.Select(n => MandateHandle.Find(mandate, n).Content)]));
            return Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => RegisterDecisions.Merge(m, acting, of, into), cancel), json,
                $"Merged into commitment {mandate.Commitments.Count + 1}: accept it.{MandateHandle.LeftOut(office, parsed.GetValue(id)!, [.. of])}", ("commitment", mandate.Commitments.Count + 1));
        });
    }

    private static Command Read()
    {
        var (id, number) = (MandateHandle.Id(), Commitment());
        return LiveVerb.Make("second", "A second officer has read what the first accepted.", c => { c.Arguments.Add(id); c.Arguments.Add(number); }, async (parsed, office, json, cancel) =>
            Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => RegisterDecisions.SecondRead(m, acting, parsed.GetValue(number)), cancel), json, "Read a second time."));
    }

    private static Command NoDuty()
    {
        var (id, provision, because) = (MandateHandle.Id(), LiveVerb.Text("provision", "The provision: 43, 28 c) ii)."), LiveVerb.Needed("--because", "Why it creates no duty.", "TEXT"));
        return LiveVerb.Make("no-duty", "Says that a provision creates no duty, and why.", c => { c.Arguments.Add(id); c.Arguments.Add(provision); c.Options.Add(because); }, async (parsed, office, json, cancel) =>
        {
            var there = MandateHandle.Provision(MandateHandle.Find(office, parsed.GetValue(id)!).Text, parsed.GetValue(provision)!);
            return Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => RegisterDecisions.NoDuty(m, acting, there.Id, parsed.GetValue(because)!), cancel), json, $"Paragraph {there.Label} creates no duty.");
        });
    }
}
