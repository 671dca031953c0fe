using System.CommandLine;
using InBlue.Live;
using InBlue.Mandates;
using InBlue.Procedure.Mandates;
using InBlue.Verbs.Live;

namespace InBlue.Verbs.Mandates;

/// <summary>Changes in mid-mandate. Each cites the instrument that made it.</summary>
internal static class InstrumentVerbs
{
    public static IEnumerable<Command> All => [Instrument(), Change(), Add(), Move(), Prolong(), End()];

    private static Option<int> By() => new("--instrument") { Description = "The instrument's number in this register.", HelpName = "NUMBER", Required = true };

    private static Argument<int> Commitment() => LiveVerb.Number("commitment", "The commitment's number.");

    private static Command Instrument()
    {
        var (id, kind) = (MandateHandle.Id(), LiveVerb.Needed("--kind", "resolution, presidential-statement, exchange-of-letters, note or other.", "KIND"));
        var (symbol, date, effect) = (LiveVerb.Needed("--symbol", "Its symbol.", "SYMBOL"), LiveVerb.Needed("--date", "Its date.", "DAY"), LiveVerb.Needed("--effect", "What it changes, in a sentence.", "TEXT"));
        return LiveVerb.Make("instrument", "Records an instrument that changes the mandate; the changes themselves then cite it.", c => { c.Arguments.Add(id); foreach (var o in (Option[])[kind, symbol, date, effect]) c.Options.Add(o); }, async (parsed, office, json, cancel) =>
        {
            var number = MandateHandle.Find(office, parsed.GetValue(id)!).Instruments.Length + 1;
            var (k, d) = (Given.Code<InstrumentKind>(parsed.GetValue(kind)!, "instrument"), Given.Day(parsed.GetValue(date)!));
            return Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => FollowingDecisions.RecordInstrument(m, acting, k, parsed.GetValue(symbol)!, d, parsed.GetValue(effect)!), cancel), json,
                $"Instrument {number} is on file.", ("instrument", number));
        });
    }

    private static Command Change()
    {
        var (id, number, by, change) = (MandateHandle.Id(), Commitment(), By(), new CommitmentOptions());
        return LiveVerb.Make("change", "Changes a commitment in force, by an instrument.", c => { c.Arguments.Add(id); c.Arguments.Add(number); c.Options.Add(by); change.AddTo(c); }, async (parsed, office, json, cancel) =>
        {
            var content = change.Change(parsed, MandateHandle.Find(MandateHandle.Find(office, parsed.GetValue(id)!), parsed.GetValue(number)).Content);
            return Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => FollowingDecisions.Change(m, acting, parsed.GetValue(number), parsed.GetValue(by), content), cancel), json, "Changed; the history keeps what it was.");
        });
    }

    private static Command Add()
    {
        var (id, by, words, change) = (MandateHandle.Id(), By(), LiveVerb.Needed("--words", "The instrument's words that create it.", "TEXT"), new CommitmentOptions());
        return LiveVerb.Make("add", "Adds a commitment that an instrument creates.", c => { c.Arguments.Add(id); c.Options.Add(by); c.Options.Add(words); change.AddTo(c); }, async (parsed, office, json, cancel) =>
        {
            var quote = parsed.GetValue(words)!;
            var number = MandateHandle.Find(office, parsed.GetValue(id)!).Commitments.Count + 1;
            var content = change.Change(parsed, Procedure.Mandates.Commitment.ByInstrument(quote));
            if (content.Kind is CommitmentKind.Unclear || content.Title.Length == 0)
                throw new WrongUseException("Say what it is: --kind and --title, and --to whom.");
            return Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => FollowingDecisions.Add(m, acting, parsed.GetValue(by), content), cancel), json, $"Commitment {number} is in force.", ("commitment", number));
        });
    }

    private static Command Move()
    {
        var (id, number, occurrence, by, to) = (MandateHandle.Id(), Commitment(), LiveVerb.Number("occurrence", "Which of its dates, from 1."), By(), LiveVerb.Needed("--to", "The new date.", "DAY"));
        return LiveVerb.Make("move", "Moves one date of a commitment, by an instrument.", c => { c.Arguments.Add(id); c.Arguments.Add(number); c.Arguments.Add(occurrence); c.Options.Add(by); c.Options.Add(to); }, async (parsed, office, json, cancel) =>
        {
            var day = Given.Day(parsed.GetValue(to)!);
            return Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => FollowingDecisions.MoveOccurrence(m, acting, parsed.GetValue(number), parsed.GetValue(occurrence), parsed.GetValue(by), day), cancel), json, "Moved; the history keeps the date that it had.");
        });
    }

    private static Command Prolong()
    {
        var (id, by, to) = (MandateHandle.Id(), By(), LiveVerb.Needed("--to", "The new last day.", "DAY"));
        return LiveVerb.Make("prolong", "Moves the end of the mandate by an instrument (a technical rollover); everything that depends on the end moves with it.", c => { c.Arguments.Add(id); c.Options.Add(by); c.Options.Add(to); }, async (parsed, office, json, cancel) =>
        {
            var day = Given.Day(parsed.GetValue(to)!);
            return Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => FollowingDecisions.MoveEnd(m, acting, parsed.GetValue(by), day), cancel), json, "The mandate ends then.");
        });
    }

    private static Command End()
    {
        var (id, number, because, by) = (MandateHandle.Id(), Commitment(), LiveVerb.Needed("--because", "Why it ends.", "TEXT"), LiveVerb.MaybeNumber("--instrument", "The instrument that ends it, if one does."));
        return LiveVerb.Make("end", "Ends a commitment: done for good, or overtaken.", c => { c.Arguments.Add(id); c.Arguments.Add(number); c.Options.Add(because); c.Options.Add(by); }, async (parsed, office, json, cancel) =>
            Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => FollowingDecisions.EndCommitment(m, acting, parsed.GetValue(number), parsed.GetValue(by), parsed.GetValue(because)!), cancel), json, $"Ended.{MandateHandle.LeftOut(office, parsed.GetValue(id)!, parsed.GetValue(number))}"));
    }
}
