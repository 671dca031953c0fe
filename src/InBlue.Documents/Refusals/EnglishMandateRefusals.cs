using InBlue.Procedure.Mandates;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Documents.Refusals;

internal static class EnglishMandateRefusals
{
    public static string Sentence(MandateRefusal why) => why switch
    {
        MandateRefusal.NotOnFile => EnglishRefusals.Sentence(VoteRefusal.NotOnFile),
        MandateRefusal.OfficersOnly => EnglishRefusals.Sentence(VoteRefusal.OfficersOnly),
        MandateRefusal.NoSuchMandate => "There is no mandate of this name. Open one from an adopted text first.",
        MandateRefusal.AlreadyOpened => "There is a mandate of this name. Take another name, or renew that mandate with the new text.",
        MandateRefusal.NotAMandateId => "A mandate is named with 1 to 40 small letters, digits and hyphens, such as minusma.",
        MandateRefusal.NoTitle => "Give the mandate a title, on one line.",
        MandateRefusal.TextUnfit => "The number of the resolution or the symbol of the document cannot be kept. Give both on one line.",
        MandateRefusal.NoProvisions => "No paragraph was found in this text, so there is nothing to follow. Look at it with `inblue read`.",
        MandateRefusal.TooManyProvisions => "This text has more than 2,000 paragraphs and items. Nothing was recorded.",
        MandateRefusal.UnfitWords => EnglishRefusals.Sentence(VoteRefusal.UnfitWords),
        MandateRefusal.NoReason => EnglishRefusals.Sentence(VoteRefusal.NoReason),
        MandateRefusal.NoSuchCommitment => "There is no commitment of this number. They are numbered from 1; the register lists them.",
        MandateRefusal.NoSuchProvision => "The text in force has no such provision. Name one as the register lists it, such as 28 c) ii).",
        MandateRefusal.NoSuchOccurrence => "This commitment has no such date. The register lists its dates, from 1.",
        MandateRefusal.NoSuchInstrument => "No instrument of this number is on file. Record the instrument first.",
        MandateRefusal.NoSuchMeasure => "This commitment sets no such figure. Its figures are numbered from 1, as the register lists them.",
        MandateRefusal.NotAccepted => "This commitment is not in force: it was not accepted, or it has ended. Accept it first.",
        MandateRefusal.Gone => "This commitment was rejected, split, merged or ended, or waits for the renewal. Name the one that took its place.",
        MandateRefusal.SameReader => "Another officer than the one who accepted it reads it second.",
        MandateRefusal.TooFewParts => "Name at least two.",
        MandateRefusal.TooMany => "This is more than a register holds: 5,000 commitments, 60 parts of one, 1,000 values at a time, 200,000 in all. Nothing was recorded.",
        MandateRefusal.ImpossibleDate => "There is no such date or interval. Give an interval of 1 to 1,000 days, weeks, months or years.",
        MandateRefusal.DateBeforeAdoption => "This date lies before the adoption of the text. Give a later one.",
        MandateRefusal.SeriesWithoutStart => "The text does not say from when the series runs. Say from when: the adoption, or a date. Until then no date is computed.",
        MandateRefusal.CircularReference => "These commitments would each wait for the other’s report. Give one of them a date of its own.",
        MandateRefusal.TwoEnds => "The mandate would end on two dates. An instrument moves its end; a text states one only.",
        MandateRefusal.EndBeforeAdoption => "The mandate would end before the adoption of its text. Give a later date.",
        MandateRefusal.NoAddressee => "Name who is to act, or say not-assigned.",
        MandateRefusal.NoWords => "The words quoted do not stand in the text at the place given. Quote them as they stand.",
        MandateRefusal.NoSymbol => "Give the symbol of the document, exactly where it is issued or cited.",
        MandateRefusal.NoteNeeded => "A waiver, or a step back, needs a note that says why.",
        MandateRefusal.InTheFuture => "This day has not come yet. State when it happened.",
        MandateRefusal.InstrumentBeforeAdoption => "This instrument is older than the mandate, so it cannot change it.",
        MandateRefusal.NotRenewed => "The mandate was not renewed. Renew it with the new text first.",
        MandateRefusal.NothingAwaitsRenewal => "What becomes of this commitment has been said, or it was not in force when the mandate was renewed.",
        MandateRefusal.UndecidedCommitments => "Some commitments are still proposed, or wait for the renewal. Accept, reject, carry or end every one first.",
        MandateRefusal.NothingToPublish => "No commitment is in force, so there is nothing to publish.",
        MandateRefusal.HasDuties => "Commitments of this provision are on file. Reject them first, each with its reason.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
