using System.Collections.Immutable;
using InBlue.Procedure.People;
using NodaTime;

namespace InBlue.Procedure.WrittenVotes;

/// <summary>Where a letter stands. <see cref="Open"/>: somebody still has to confirm it, or to rule on it.</summary>
public enum LetterStanding { Open, Speaks, RuledOut, BeforeOpening, Late }

/// <summary>A letter as the record has it so far.</summary>
/// <param name="Text">What evidence points into: the letter's own text, or what a person typed from it; null for a scan that nobody has typed yet.</param>
/// <param name="Confirmations">Those since the text was last typed.</param>
/// <param name="Held">The last reasons for which it was held; null where it never was.</param>
/// <param name="Ruling">The ruling on those reasons; null until there is one.</param>
public sealed record LetterOnFile(
    VoteEvent.LetterReceived Arrival,
    StoredFile? Text,
    ImmutableArray<VoteEvent.LetterConfirmed> Confirmations,
    VoteEvent.LetterHeld? Held,
    VoteEvent.LetterRuled? Ruling,
    bool Acknowledged)
{
    public int Number => Arrival.Letter;

    public bool AwaitsRuling => Held is not null && Ruling is null;

    internal static LetterOnFile New(VoteEvent.LetterReceived arrival) => new(arrival, arrival.Text, [], null, null, Acknowledged: false);

    /// <summary>Timely from the opening up to, and without, the closing instant: a letter received at the end itself is late.</summary>
    public LetterStanding StandingIn(CallTerms call, int confirmations)
    {
        if (Arrival.Received >= call.Closes.ToInstant())
            return LetterStanding.Late;
        if (Arrival.Received < call.Opens.ToInstant())
            return LetterStanding.BeforeOpening;
        if (Held is not null)
            return Ruling is null ? LetterStanding.Open : Ruling.Admitted ? LetterStanding.Speaks : LetterStanding.RuledOut;
        return IsConfirmed(confirmations) ? LetterStanding.Speaks : LetterStanding.Open;
    }

    /// <summary>What it says; null unless it speaks.</summary>
    public LetterReading? Reading => Held is not null ? Ruling?.Reading : Confirmations is [.., var last] ? last.Reading : null;

    private bool IsConfirmed(int needed)
    {
        var latest = LatestByPerson();
        return latest.Count >= needed && latest.Values.All(reading => reading.SaysTheSameAs(Reading!));
    }

    private Dictionary<PersonId, LetterReading> LatestByPerson()
    {
        var latest = new Dictionary<PersonId, LetterReading>();
        foreach (var confirmation in Confirmations)
            latest[confirmation.By] = confirmation.Reading;
        return latest;
    }
}
