using System.CommandLine;
using InBlue.Live;
using InBlue.Procedure.People;
using InBlue.Record.Entries;
using InBlue.Secretariat.Papers;
using InBlue.Secretariat.Receipts;
using InBlue.Secretariat.Reconstructing;
using NodaTime;

namespace InBlue.Verbs.Live;

/// <summary>The log's signed promise to whoever sent a letter. It can be had at once, and again at any time.</summary>
internal static class ReceiptVerb
{
    public static Command Make()
    {
        var (ofVote, number) = (Verb.Vote(), LiveVerb.Number("letter", "The letter's number in this vote."));
        var output = LiveVerb.Needed("--out", "The receipt to write.", "FILE");
        return LiveVerb.Make("receipt", "Writes the signed receipt of a letter, for whoever sent it.", c => { c.Arguments.Add(ofVote); c.Arguments.Add(number); c.Options.Add(output); }, async (parsed, office, json, cancel) =>
        {
            var (name, file) = (office.Find(parsed.GetValue(ofVote)!), parsed.GetValue(output)!);
            var vote = office.Live.Vote(name)!.State;
            var (receipt, why) = HandingOutReceipts.To(office.AtWork, office.ByIfNamed ?? new PersonId(""), name, vote, parsed.GetValue(number));
            if (receipt is null)
                return Answer.Refuse(why!.Value, json);
            var letter = vote.Letters[parsed.GetValue(number)];
            var written = await OutputFile.WriteOnceAsync(file, receipt.ToBytes(), cancel);
            return Answer.Done(!written, json, $"Written: {file}. Whoever sent the letter {PaperContext.ReferenceOf(letter)} holds it against the published record: inblue verify-receipt {file} BUNDLE --key KEY",
                ("reference", PaperContext.ReferenceOf(letter)), ("received", FactWriter.Write(letter.Arrival.Received.InZone(office.Live.CouncilOf(vote).Zone).ToOffsetDateTime())), ("file", file));
        });
    }

    /// <summary>False where this very receipt is there already.</summary>
    /// <param name="received">Which arrival of the letter; null for the first.</param>
    public static Task<bool> WriteAsync(Office office, VoteName name, int letter, Instant? received, string file, CancellationToken cancel) =>
        OutputFile.WriteOnceAsync(file, ReceiptMaking.Make(office.Live.Database, office.DataPath, name, letter, received).ToBytes(), cancel);
}
