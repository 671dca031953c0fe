using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using NodaTime;

namespace InBlue.Procedure.WrittenVotes;

using LetterDecision = Decision<VoteEvent, VoteRefusal>;

/// <summary>What is decided about letters. Whatever arrives is recorded, at any stage: lateness and doubt are facts, not errors.</summary>
public static class LetterDecisions
{
    /// <summary>
    /// Records a letter, or that the same bytes came again. What came too early or too late never counts, so the same bytes that come in time are a letter of their own: nobody's early or
    /// late copy undoes a letter sent in time. After the count a timely letter reopens it. Only a claim can be wrong by itself: it may not lie in the future.
    /// </summary>
    /// <param name="isOfTheDelegation">Whether that person acts for the same member as whoever acts now.</param>
    public static LetterDecision Receive(Vote vote, Acting acting, Arrival arrival, Func<PersonId, bool> isOfTheDelegation)
    {
        if (Arrivals.Unless(acting, arrival) is { } notAllowed)
            return notAllowed;

        var timely = vote.IsTimely(arrival.Received);
        var known = vote.LetterWithFile.TryGetValue(arrival.File.Digest, out var number) ? vote.Letters[number] : null;
        if (known is not null && IsOnFile(vote, arrival))
            return ImmutableArray<VoteEvent>.Empty;
        if (known is not null && timely && !vote.IsTimely(known.Arrival.Received))
            known = null;
        if (RoomForLetters.Unless(vote, acting, arrival, known is not null, isOfTheDelegation) is { } full)
            return full;
        if (known is not null)
            return new VoteEvent.LetterReceivedAgain(acting.By, known.Number, arrival.Channel, arrival.Received, arrival.Proof);

        var letter = new VoteEvent.LetterReceived(
            acting.By, vote.Letters.Count + 1, arrival.File, arrival.Form, arrival.Text, arrival.Channel, arrival.Received, arrival.Proof);
        return timely && vote.Count is not null && vote.Published is null
            ? ImmutableArray.Create<VoteEvent>(letter, new VoteEvent.CountReopened(acting.By, letter.Letter, "timely-letter"))
            : letter;
    }

    public static LetterDecision Transcribe(Vote vote, Acting acting, int letter, StoredFile text)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        if (Changeable(vote, acting, letter, out var onFile) is { } not)
            return not;
        if (onFile.Arrival.Text is not null)
            return VoteRefusal.LetterHasText;
        if (onFile.Ruling is not null)
            return VoteRefusal.AlreadyRuled; // the ruling rests on the text as it stands
        return onFile.Text == text ? ImmutableArray<VoteEvent>.Empty : new VoteEvent.LetterTranscribed(acting.By, letter, text);
    }

    /// <summary>
    /// A person says that the reading is right. Refused where something holds the letter: the signatory must be on file for that member, in that capacity, on the day it
    /// was received (<paramref name="signatoryOnFile"/>).
    /// </summary>
    public static LetterDecision Confirm(Vote vote, Acting acting, int letter, LetterReading reading, bool signatoryOnFile)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        if (Changeable(vote, acting, letter, out var onFile) is { } not)
            return not;
        if (onFile.Held is not null)
            return onFile.AwaitsRuling ? VoteRefusal.LetterIsHeld : VoteRefusal.AlreadyRuled;
        if (onFile.Text is null)
            return VoteRefusal.LetterHasNoText;
        if (UnlessOfThisVote(vote, acting.Council, reading) is { } unsound)
            return unsound;
        if (!signatoryOnFile || acting.Council.Find(reading.Capacity)!.Authority is not Authority.MaySign)
            return VoteRefusal.SignatoryNotOnFile;
        if (reading.Evidence.All(e => e.Of != "position"))
            return VoteRefusal.NoWordsForPosition;
        if (onFile.Confirmations.LastOrDefault(c => c.By == acting.By) is { } before && before.Reading.SaysTheSameAs(reading))
            return VoteRefusal.AlreadyConfirmedByYou;

        var confirmed = new VoteEvent.LetterConfirmed(acting.By, letter, reading);
        return acting.Council.WrittenProcedure.SecondLetter is SecondLetter.Held && HasSpokenBefore(vote, acting.Council, reading.Member, letter)
            ? ImmutableArray.Create<VoteEvent>(confirmed, new VoteEvent.LetterHeld(acting.By, letter, [WhyHeld.SecondLetter]))
            : confirmed;
    }

    /// <summary>In doubt: it waits for a ruling. Holding again, for the same reasons, adds nothing; once they were ruled on, only another doubt opens the letter again.</summary>
    public static LetterDecision Hold(Vote vote, Acting acting, int letter, ImmutableArray<WhyHeld> why)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        if (Changeable(vote, acting, letter, out var onFile) is { } not)
            return not;
        ImmutableArray<WhyHeld> reasons = [.. why.Distinct().Order()];
        if (reasons.IsEmpty)
            return VoteRefusal.NoReason;
        if (onFile.Ruling is not null && reasons.All(onFile.Held!.Why.Contains))
            return VoteRefusal.AlreadyRuled;
        return onFile.AwaitsRuling && onFile.Held!.Why.SequenceEqual(reasons) ? ImmutableArray<VoteEvent>.Empty : new VoteEvent.LetterHeld(acting.By, letter, reasons);
    }

    /// <summary>The ruling of whom the council names: with reasons, and with what the letter says where it is admitted.</summary>
    public static LetterDecision Rule(Vote vote, Acting acting, int letter, LetterReading? admittedAs, string reason)
    {
        var notAllowed = acting.Council.WrittenProcedure.RulesOnDoubt is RulesOnDoubt.President
            ? acting.UnlessPresident(vote.ChairOn(acting.Council, acting.Now))
            : acting.UnlessOfficer();
        if (notAllowed is { } why)
            return why is VoteRefusal.PresidentOnly ? VoteRefusal.RulingIsNotYours : why;
        if (Changeable(vote, acting, letter, out var onFile) is { } not)
            return not;
        if (!onFile.AwaitsRuling)
            return onFile.Ruling is null ? VoteRefusal.LetterIsNotHeld : VoteRefusal.AlreadyRuled;
        if (UnlessSound.Reason(reason) is { } unfit)
            return unfit;
        if (admittedAs is not null && UnlessOfThisVote(vote, acting.Council, admittedAs) is { } unsound)
            return unsound;
        return new VoteEvent.LetterRuled(acting.By, letter, admittedAs, reason);
    }

    /// <summary>The Director's acknowledgement, after a person has confirmed what the letter is, or ruled on it.</summary>
    public static LetterDecision Acknowledge(Vote vote, Acting acting, int letter)
    {
        if (acting.UnlessDirector() is { } notAllowed)
            return notAllowed;
        if (!vote.Letters.TryGetValue(letter, out var onFile))
            return VoteRefusal.UnknownLetter;
        if (onFile.Acknowledged)
            return VoteRefusal.AlreadyAcknowledged;
        if (vote.Published is not null)
            return VoteRefusal.AlreadyPublished;
        return onFile.StandingIn(vote.Call.Call, acting.Council.WrittenProcedure.Confirmations) is LetterStanding.Speaks or LetterStanding.RuledOut
            ? new VoteEvent.LetterAcknowledged(acting.By, letter)
            : VoteRefusal.LetterNotConfirmed;
    }

    /// <summary>A call on the telephone, either way. It changes no letter and no position.</summary>
    public static LetterDecision NoteCall(Vote vote, Acting acting, int? letter, MemberId member, string spoke, string note)
    {
        if (acting.UnlessOfficer() is { } notAllowed)
            return notAllowed;
        if (letter is { } number && !vote.Letters.ContainsKey(number))
            return VoteRefusal.UnknownLetter;
        if (!CountBases.Seated(vote, acting.Council).Contains(member))
            return VoteRefusal.UnknownMember;
        return (UnlessSound.Line(spoke) ?? UnlessSound.Reason(note)) is { } unfit
            ? unfit
            : new VoteEvent.CallNoted(acting.By, letter, member, spoke, acting.Now, note);
    }

    private static VoteRefusal? Changeable(Vote vote, Acting acting, int letter, out LetterOnFile onFile)
    {
        if (!vote.Letters.TryGetValue(letter, out onFile!))
            return VoteRefusal.UnknownLetter;
        if (vote.Count is not null)
            return VoteRefusal.AlreadyCounted;
        return onFile.StandingIn(vote.Call.Call, acting.Council.WrittenProcedure.Confirmations) is LetterStanding.Late or LetterStanding.BeforeOpening
            ? VoteRefusal.LetterDoesNotCount
            : null;
    }

    private static VoteRefusal? UnlessOfThisVote(Vote vote, Council council, LetterReading reading) =>
        !CountBases.Seated(vote, council).Contains(reading.Member) ? VoteRefusal.UnknownMember
        : council.Find(reading.Capacity) is null ? VoteRefusal.UnknownCapacity
        : reading.Position is Position.Absent || string.IsNullOrWhiteSpace(reading.Signatory) ? VoteRefusal.NoWordsForPosition
        : !GivenWords.AreOneLine(reading.Signatory) ? VoteRefusal.UnfitWords
        : null;

    private static bool HasSpokenBefore(Vote vote, Council council, MemberId member, int letter) =>
        vote.Letters.Values.Any(l => l.Number != letter && l.Reading?.Member == member
            && l.StandingIn(vote.Call.Call, council.WrittenProcedure.Confirmations) is LetterStanding.Speaks);

    /// <summary>A mailbox that is read twice gives the same message twice: that is one arrival.</summary>
    private static bool IsOnFile(Vote vote, Arrival arrival) =>
        vote.Letters.Values.Any(l => l.Arrival.File.Digest == arrival.File.Digest && l.Arrival.Channel == arrival.Channel && l.Arrival.Received == arrival.Received && l.Arrival.Proof == arrival.Proof)
        || vote.Repeats.Any(r => vote.Letters[r.Letter].Arrival.File.Digest == arrival.File.Digest && r.Channel == arrival.Channel && r.Received == arrival.Received && r.Proof == arrival.Proof);
}
