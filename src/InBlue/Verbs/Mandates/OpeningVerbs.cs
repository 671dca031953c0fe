using System.CommandLine;
using InBlue.Live;
using InBlue.Mandates;
using InBlue.Output;
using InBlue.Procedure.Mandates;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;
using InBlue.Verbs.Live;

namespace InBlue.Verbs.Mandates;

/// <summary>Which adopted text a register is made of: one that a vote of the record adopted, or a file.</summary>
internal static class OpeningVerbs
{
    public static IEnumerable<Command> All => [Open(), Publish()];

    private static Command Open()
    {
        var (id, title, source) = (MandateHandle.Id(), LiveVerb.Needed("--title", "What the mandate is called.", "TEXT"), new SourceOptions());
        return LiveVerb.Make("open", "Opens the register of a mandate from an adopted text: everything that the program reads in it is proposed, for a person to accept.", c =>
        {
            c.Arguments.Add(id);
            c.Options.Add(title);
            source.AddTo(c);
        }, async (parsed, office, json, cancel) =>
        {
            var found = source.Find(parsed, office);
            var name = new MandateId(parsed.GetValue(id)!);
            var done = await new OpeningMandates(new KeepingMandates(office.Live)).OpenAsync(name, office.By, parsed.GetValue(title)!, found, cancel);
            var mandate = office.Live.Mandate(name.Text)?.State;
            return Answer.To(done, json,
                $"{found.Text.Resolution}: {(mandate?.Commitments.Count is 1 ? "1 commitment is" : $"{mandate?.Commitments.Count} commitments are")} proposed, and {(mandate?.WithoutDuty.Length is 1 ? "1 paragraph creates" : $"{mandate?.WithoutDuty.Length} paragraphs create")} none. Look at them: inblue mandate duties {name}",
                ("mandate", name.Text), ("commitments", mandate?.Commitments.Count), ("withoutDuty", mandate?.WithoutDuty.Length));
        });
    }

    private static Command Publish()
    {
        var id = MandateHandle.Id();
        return LiveVerb.Make("publish", "Makes the register public as it stands. Every commitment must have been decided on.", c => c.Arguments.Add(id), async (parsed, office, json, cancel) =>
            Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, RenewalDecisions.Publish, cancel), json, $"Public as it stands: the pages show it, and `inblue bundle mandate:{parsed.GetValue(id)}` gives it to verify."));
    }
}
