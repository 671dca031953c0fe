using System.CommandLine;
using InBlue.Documents.Refusals;
using InBlue.Live;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Secretariat.Erasing;

namespace InBlue.Verbs.Live;

/// <summary>What is personal can go, by the Director and with a reason; official acts stay.</summary>
internal static class EraseVerbs
{
    public static Command Make() => LiveVerb.Group("erase", "Takes what is personal out of the record; an entry says that it is gone, and why.", Draft(), Person(), Mail());

    private static Command Draft()
    {
        var symbol = LiveVerb.Text("symbol", "The symbol under which the draft was filed.");
        return Erasing("draft", "A withdrawn draft that was never put to the vote: its entries and its texts.", [symbol], (parsed, erasures, office, reason) =>
            erasures.EraseDraft(office.By, parsed.GetValue(symbol)!, reason));
    }

    private static Command Person()
    {
        var id = LiveVerb.Text("id", "The person.");
        return Erasing("person", "What the register has of a person who is no longer on file.", [id], (parsed, erasures, office, reason) =>
            erasures.ErasePerson(office.By, new PersonId(parsed.GetValue(id)!), reason));
    }

    private static Command Mail()
    {
        var (vote, letter) = (Verb.Vote(), LiveVerb.Number("letter", "The number of the letter."));
        return Erasing("mail", "Of a letter that came by mail: the mail with its headers, where the record keeps it; and the file of a letter that neither counts nor was printed. What was read of it stays.", [vote, letter], (parsed, erasures, office, reason) =>
            erasures.EraseMail(office.By, office.Find(parsed.GetValue(vote)!), parsed.GetValue(letter), reason));
    }

    private static Command Erasing(string name, string description, Argument[] arguments, Func<ParseResult, Erasures, Office, string, Erasure> erase)
    {
        var reason = LiveVerb.Needed("--reason", "Why, in words that do not repeat what is to be erased: they stay.", "TEXT");
        return LiveVerb.Make(name, description, c =>
        {
            foreach (var argument in arguments)
                c.Arguments.Add(argument);
            c.Options.Add(reason);
        }, (parsed, office, json, _) => Task.FromResult(Say(erase(parsed, new Erasures(office.Live, office.DataPath), office, parsed.GetValue(reason)!), json)));
    }

    private static int Say(Erasure erasure, bool json)
    {
        switch (erasure)
        {
            case Erasure.Refused { Why: var why }:
                return Answer.Refuse(Import.Refusal.CodeOf(why), RefusalWords.Sentence(why, Language.English), json);
            case Erasure.DoneBefore before:
                Warn(before.Forgotten);
                return Answer.Done(before: true, json, "Nothing changed: it is gone already.");
            case Erasure.Done done:
                Warn(done.Forgotten);
                return Answer.Done(before: false, json,
                    $"Gone: {(done.Entries == 1 ? "1 entry without its" : $"{done.Entries} entries without their")} content, {Files(done.Files)}. Entry {done.By} says so.{(done.Kept == 0 ? "" : $" {Files(done.Kept)} {(done.Kept == 1 ? "stays, since other entries name it" : "stay, since other entries name them")}.")} Backups still hold it: delete those from before, or let them run out.",
                    ("entry", done.By), ("entries", done.Entries), ("files", done.Files), ("kept", done.Kept));
            default:
                throw new System.Diagnostics.UnreachableException(erasure.GetType().Name);
        }
    }

    private static string Files(long count) => $"{count} {(count == 1 ? "file" : "files")}";

    private static void Warn(bool forgotten)
    {
        if (!forgotten)
            Console.Error.WriteLine("inblue: it is out of the record, but still in the file beside it (-wal), since another program reads. Repeat this call once the server was stopped and started.");
    }
}
