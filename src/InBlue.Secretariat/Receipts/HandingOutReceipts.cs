using System.Globalization;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Record.Receipts;
using InBlue.Secretariat.Live;

namespace InBlue.Secretariat.Receipts;

/// <summary>Who is given the receipt of a letter: a delegation that sent it, that of its own last sending; and whoever may open letters, that of the first arrival, which is logged.</summary>
public static class HandingOutReceipts
{
    /// <summary>The receipt, or why not. Nobody else learns whether there is such a letter.</summary>
    public static (SignedReceipt? Receipt, VoteRefusal? Why) To(LiveOffice office, PersonId by, VoteName name, Vote vote, int letter)
    {
        if (OwnSending(office, by, name, letter) is { } sent)
            return (ReceiptMaking.Make(office.Live.Database, office.DataPath, name, letter, sent.Received), null);
        if (!office.MayOpen(by, name, vote, string.Create(CultureInfo.InvariantCulture, $"receipt of letter {letter}")))
            return (null, VoteRefusal.NotReleased);
        return vote.Letters.ContainsKey(letter) ? (ReceiptMaking.Make(office.Live.Database, office.DataPath, name, letter), null) : (null, VoteRefusal.UnknownLetter);
    }

    public static bool IsSender(LiveOffice office, PersonId by, VoteName name, int letter) => OwnSending(office, by, name, letter) is not null;

    /// <summary>An officer who took a letter in sent none.</summary>
    private static RecordedArrival? OwnSending(LiveOffice office, PersonId by, VoteName name, int letter) => office.Live.Find(by) is { Role: Role.Delegate }
        ? RecordedArrivals.Load(office.Live.Database, name).All.LastOrDefault(a => a.Letter == letter && a.By == by) : null;
}
