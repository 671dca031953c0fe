using System.Globalization;
using System.Text;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;

namespace InBlue.Record.Receipts;

/// <summary>
/// What a log promises to whoever sent a letter: docs/record-format.md section 16. It tells nothing that its sender does not know: no number, no size, no root.
/// </summary>
/// <param name="File">The letter as received.</param>
public sealed record Receipt(Origin Origin, VoteName Vote, Digest File, string Received, string Recorded)
{
    internal const string Format = "inblue letter receipt 1";

    /// <summary>The text that is signed: eight lines, each with its line end.</summary>
    public string Body => string.Create(CultureInfo.InvariantCulture,
        $"{Format}\nlog {Origin}\ncouncil {Vote.Council}\ndraft {Vote.Draft}\nordinal {Vote.Ordinal}\nfile {File}\nreceived {Received}\nrecorded {Recorded}\n");

    public SignedReceipt Sign(SigningKey key) => new(this, key.Public.Id, key.Sign(Encoding.UTF8.GetBytes(Body)));
}
