using System.Collections.Immutable;
using System.CommandLine;
using InBlue.Live;
using InBlue.Mandates;
using InBlue.Documents.Mandates;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Values;
using InBlue.Secretariat.Mandates;
using InBlue.Verbs.Live;

namespace InBlue.Verbs.Mandates;

/// <summary>Figures and wordings as reported, each with the day and the source.</summary>
internal static class FigureVerbs
{
    public static IEnumerable<Command> All => [Value(), Values(), Wording(), Statement()];

    /// <summary>Of a long file; `mandate show` has them all.</summary>
    private const int MostRemarks = 20;

    private static Argument<int> Commitment() => LiveVerb.Number("commitment", "The commitment's number.");

    private static Command Value()
    {
        var (id, number, value) = (MandateHandle.Id(), Commitment(), LiveVerb.Text("value", "The value: 12877, 29.5."));
        var (measure, asAt, source, quote) = (LiveVerb.MaybeNumber("--measure", "Which of its figures, from 1; 1."), LiveVerb.Needed("--as-at", "The day for which it is stated.", "DAY"), LiveVerb.Needed("--source", "The symbol of the document that states it.", "SYMBOL"), LiveVerb.Maybe("--quote", "Its words.", "TEXT"));
        return LiveVerb.Make("value", "Records a value as a document reports it.", c => { foreach (var a in (Argument[])[id, number, value]) c.Arguments.Add(a); foreach (var o in (Option[])[measure, asAt, source, quote]) c.Options.Add(o); }, async (parsed, office, json, cancel) =>
        {
            var reported = new ReportedValue(parsed.GetValue(number), parsed.GetValue(measure) ?? 1, Figures.Exact(parsed.GetValue(value)!), Given.Day(parsed.GetValue(asAt)!), parsed.GetValue(source)!, parsed.GetValue(quote));
            return Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => FollowingDecisions.ReportValues(m, acting, [reported]), cancel), json,
                Remarks.Of(MandateHandle.Find(office, parsed.GetValue(id)!), reported, Procedure.Councils.Language.English) is { } remark ? $"Recorded. {remark}" : "Recorded.");
        });
    }

    private static Command Values()
    {
        var (id, file, comma) = (MandateHandle.Id(), LiveVerb.Text("file", "CSV with the columns commitment, measure, value, as-at, source and, where wanted, quote."), new Option<bool>("--decimal-comma") { Description = "The file writes 29,5 for 29.5." });
        return LiveVerb.Make("values", "Records the values of a CSV file: all of them, or none.", c => { c.Arguments.Add(id); c.Arguments.Add(file); c.Options.Add(comma); }, async (parsed, office, json, cancel) =>
        {
            var read = ValuesFile.Read(Given.Bytes(parsed.GetValue(file)!), parsed.GetValue(comma));
            if (read is not ValuesReading.Read { Values: var values })
                return Answer.Refuse("values-unreadable", string.Join(Environment.NewLine, ((ValuesReading.Faulty)read).Faults.Select(f => $"{parsed.GetValue(file)}, line {f.Line}: {f.InEnglish()}")), json);
            var done = await new RecordingValues(new KeepingMandates(office.Live)).RecordAsync(parsed.GetValue(id)!, office.By, values, cancel);
            var mandate = MandateHandle.Find(office, parsed.GetValue(id)!);
            var remarks = values
                .Select(v => Remarks.Of(mandate, v, Procedure.Councils.Language.English) is { } remark ? $"Commitment {v.Commitment}, measure {v.Measure}: {remark}" : null)
                .OfType<string>().Take(MostRemarks);
            return Answer.To(done, json, string.Join(Environment.NewLine, [$"{values.Length} {(values.Length == 1 ? "value" : "values")} recorded.", .. remarks]), ("values", values.Length));
        });
    }

    private static Command Wording()
    {
        var (id, number, words) = (MandateHandle.Id(), Commitment(), LiveVerb.Text("words", "The report's words on where the measure stands."));
        var (asAt, source) = (LiveVerb.Needed("--as-at", "The day for which it says so.", "DAY"), LiveVerb.Needed("--source", "The symbol of the report.", "SYMBOL"));
        return LiveVerb.Make("wording", "Records how a report words where a measure stands. InBlue grades nobody.", c => { foreach (var a in (Argument[])[id, number, words]) c.Arguments.Add(a); c.Options.Add(asAt); c.Options.Add(source); }, async (parsed, office, json, cancel) =>
        {
            var day = Given.Day(parsed.GetValue(asAt)!);
            return Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => FollowingDecisions.ReportWording(m, acting, parsed.GetValue(number), parsed.GetValue(words)!, day, parsed.GetValue(source)!), cancel), json, "Recorded.");
        });
    }

    private static Command Statement()
    {
        var (id, member, provision) = (MandateHandle.Id(), LiveVerb.Text("member", "Whose statement."), LiveVerb.Text("provision", "The provision that it speaks of."));
        var (statement, words) = (LiveVerb.Needed("--statement", "As the document calls it: Annex XVII.", "NAME"), LiveVerb.Needed("--words", "The statement's words on it, as they stand in the document.", "TEXT"));
        return LiveVerb.Make("statement", "Links a member's explanation of its vote to the provision that it speaks of.", c => { foreach (var a in (Argument[])[id, member, provision]) c.Arguments.Add(a); c.Options.Add(statement); c.Options.Add(words); }, async (parsed, office, json, cancel) =>
        {
            var mandate = MandateHandle.Find(office, parsed.GetValue(id)!);
            var (who, where) = (Given.Member(parsed.GetValue(member)!, office.Live.Council), MandateHandle.Provision(mandate.Text, parsed.GetValue(provision)!));
            var said = StatementWords.Find(office.Live, mandate, parsed.GetValue(words)!)
                ?? throw new WrongUseException("These words do not stand in the document exactly once. Quote them as they stand, and enough of them.");
            return Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => FollowingDecisions.LinkStatement(m, acting, who, parsed.GetValue(statement)!, where.Id, said, null), cancel), json, $"Linked to paragraph {where.Label}.");
        });
    }
}
