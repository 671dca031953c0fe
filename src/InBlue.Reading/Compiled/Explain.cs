using InBlue.Reading.Letters;
using InBlue.Reading.Text;

namespace InBlue.Reading.Compiled;

/// <summary>
/// Every fault and doubt in English: what, where, what to do. The one place with sentences. What to do about a doubt in a letter is for whoever asks a person to rule.
/// </summary>
public static class Explain
{
    public static string InEnglish(ReadingFault fault) => $"{Line(fault.Line)}{Sentence(fault.Kind, new Said(fault.Words))}";

    public static string InEnglish(Doubt doubt) => $"{Line(doubt.Line)}{Sentence(doubt.Kind, new Said(doubt.Words))}";

    public static string InEnglish(TextFault fault) => fault.Why switch
    {
        WhyNotText.TooLong => $"The file has more than {SourceText.MaxBytes / (1024 * 1024)} MiB. Give the text of one document.",
        WhyNotText.NotUtf8 => $"Line {fault.Line}, byte {fault.Byte}: from here the file is not UTF-8. Save it as UTF-8 text.",
        WhyNotText.ControlCharacter => $"Line {fault.Line}, byte {fault.Byte}: a control character. This is not a text document: extract the text first, for instance from the PDF.",
    };

    private static string Line(int? line) => line is null ? "" : $"Line {line}: ";

    private static string Sentence(FaultKind kind, Said said) => kind switch
    {
        FaultKind.NotACompiledDocument => $"not a compiled document: no cover letter and annex I found. Looked for a line that begins \"{said[0]}\" and after it a line \"{said[1]}\", or \"{said[2]}\" and \"{said[3]}\". Give the published document of a written vote, in French or English.",
        FaultKind.TooManyLines => $"more than {said[0]} lines. Give the text of one document.",
        FaultKind.PartTooLong => $"{said[0]} has {said[1]} characters; more than {said[2]} are not read as one. Check that no heading is lost after this line.",
        FaultKind.TookTooLong => "the text takes too long to read; no published document does. Check that it is the right file.",
        FaultKind.LanguageUnclear => $"the document opens both as \"{said[0]}\" and as \"{said[1]}\". Give one language at a time.",
        FaultKind.CoverHeadingUnclear => $"the cover letter should be dated and from the President of the Security Council, but its heading is \"{said[0]}\". Correct the text as extracted.",
        FaultKind.DateImpossible => $"\"{said[0]}\" is no day of the calendar. Compare with the document as published.",
        FaultKind.WeekdayWrong => $"\"{said[0]}\" is stated, but {said[1]} is a {said[2]}. Compare with the document as published.",
        FaultKind.DocumentSymbolMissing => "the document's own symbol was not found, neither on the masthead nor as a running head. Keep the first page or the page heads when extracting the text.",
        FaultKind.DocumentSymbolsDiffer => $"the page heads show several symbols: {said.All}. Give the text of one document.",
        FaultKind.OutcomeUnclear => $"the cover letter says \"{said[0]}\" and also \"{said[1]}\". Compare with the document as published.",
        FaultKind.AgendaItemMissing => "the cover letter names no agenda item. Compare with the document as published.",
        FaultKind.AgendaItemsDiffer => $"one letter names several agenda items: {said.All}. Compare with the document as published.",
        FaultKind.SignatureMissing => $"{(said[0].Length == 0 ? "the cover letter" : $"annex {said[0]}")} has no line \"(Signed)\" with a name. The text is cut off, or the line was lost.",
        FaultKind.AnnouncementMissing => "the cover letter does not say which annexes are the letters received (\"see annexes II to …\"). Compare with the document as published.",
        FaultKind.AnnexNumberUnclear => $"\"{said[0]}\" is no proper Roman number of an annex. Compare with the document as published.",
        FaultKind.AnnexMissing => said[1].Length == 0
            ? $"annex {said[0]} is missing: the first annex is {said[3]}. Find it in the document as published."
            : $"annex {said[0]} is missing between annex {said[1]} (line {said[2]}) and annex {said[3]} (line {said[4]}). Find it in the document as published.",
        FaultKind.AnnexDoubled => $"annex {said[0]} is there twice, at line {said[1]} and at line {said[2]}. Keep the right one.",
        FaultKind.AnnexOutOfOrder => $"annex {said[0]} stands after annex {said[1]} (line {said[2]}). Put the annexes in the order of the document as published.",
        FaultKind.DocumentCutOff => $"the cover letter announces annexes up to {said[0]}, but the last one here is {said[1]}. The document is cut off: get the rest.",
        FaultKind.AnnexNotAnnounced => $"annex {said[0]} is here, but the cover letter does not announce it. Compare with the document as published.",
        FaultKind.AnnexNotAsAnnounced => $"annex {said[0]} is not what it should be, a letter received or a statement as announced: it begins \"{said[1]}\". Compare with the document as published.",
        FaultKind.PresidentUnknown => $"the council file does not say who presided in {said[0]}. Add the month to its presidency.",
        FaultKind.CallHeadingUnclear => $"annex I should be the dated letter of the President that puts the draft to the vote, but its heading is \"{said[0]}\". Compare with the document as published.",
        FaultKind.DraftSymbolMissing => "the call names no draft by its symbol. Compare with the document as published.",
        FaultKind.DraftSymbolsDiffer => $"the call names several symbols, and none of them stands on the attachment: {said.All}. Compare with the document as published.",
        FaultKind.AttachmentSymbolDiffers => $"the attachment is {said[0]}, but the call puts {said[1]} to the vote. Compare with the document as published.",
        FaultKind.AttachmentMissing => "annex I has no attachment with the draft. Compare with the document as published.",
        FaultKind.AttachmentSymbolMissing => "the head of the attachment does not show one symbol. Compare with the document as published.",
        FaultKind.SponsorMissing => "the call does not say who submitted the draft. Compare with the document as published.",
        FaultKind.SponsorUnknown => $"who submitted the draft? The council file knows no member by the words \"{said[0]}\". Add the member, or the form of its name, to the file.",
        FaultKind.WindowMissing => said[0].Length == 0
            ? "the call does not state when the voting period begins and ends. Compare with the document as published."
            : $"beginning and end of the voting period are not both plain in \"{said[0]}\". Each needs an hour and a full date.",
        FaultKind.WindowsDiffer => $"the call states two voting periods: \"{said[0]}\" and \"{said[1]}\". Compare with the document as published.",
        FaultKind.TimeUnclear => $"\"{said[0]}\" has no plain time of day. Compare with the document as published.",
        FaultKind.TimeSkipped => $"{said[0]} does not exist in {said[1]}: the clocks went forward. Compare with the document as published.",
        FaultKind.TimeAmbiguous => $"{said[0]} happened twice in {said[1]}: the clocks went back. The document alone cannot say which is meant.",
        FaultKind.WindowEndsBeforeItBegins => $"the voting period begins {said[0]} and ends {said[1]}. Compare with the document as published.",
        FaultKind.DraftOpeningMissing => $"the attachment has no line \"{said[0]}\" that opens the draft. Compare with the document as published.",
        FaultKind.PreambleUnclear => $"a paragraph before paragraph 1 ends in a full stop: \"{said[0]}\". Compare with the document as published.",
        FaultKind.NoOperativeParagraph => "the draft has no numbered paragraph. Compare with the document as published.",
        FaultKind.ParagraphMissing => $"paragraph {said[0]} of the draft is missing: paragraph {said[1]} comes here. Find it in the document as published.",
        FaultKind.ParagraphDoubled => $"paragraph {said[0]} of the draft is there twice. Keep the right one.",
        FaultKind.DraftCutOff => $"the draft stops inside paragraph {said[0]}, without a full stop: \"{said[1]}\". Find the rest in the document as published.",
        FaultKind.LetterHeadingUnclear => $"the heading of annex {said[0]} is not understood: \"{said[1]}\". It should give a date and say for which member the letter is.",
        FaultKind.MemberUnknown => $"annex {said[0]}: the council file knows no member by the words \"{said[1]}\". Add the form of the name to the file, or compare with the document as published.",
        FaultKind.MemberWithoutSeat => $"annex {said[1]}: {said[0]} held no seat on {said[2]}. Correct the seats in the council file, or compare with the document as published.",
        FaultKind.MemberTwice => $"{said[0]} has two letters, annex {said[1]} and annex {said[2]}. Compare with the document as published.",
        FaultKind.StatementMemberUnclear => $"annex {said[0]}: the heading does not name one member: \"{said[1]}\". Compare with the document as published.",
        FaultKind.StatementCutOff => $"the statement in annex {said[0]} stops in mid-sentence: \"{said[1]}\". The document is cut off: get the rest.",
    };

    private static string Sentence(DoubtKind kind, Said said) => kind switch
    {
        DoubtKind.NoPosition => "the letter does not say for, against or abstention in words that are understood.",
        DoubtKind.TwoPositions => $"the letter says two things: {said.All}.",
        DoubtKind.Conditional => $"the position depends on something, or is only supposed: \"{said[0]}\".",
        DoubtKind.Negated => $"a negation stands beside the position: \"{said[0]}\".",
        DoubtKind.FutureOrPast => $"the position is not of the present: \"{said[0]}\".",
        DoubtKind.AnotherMember => $"the position may be another member's: \"{said[0]}\".",
        DoubtKind.Reported => $"the position is quoted or reported, not declared: \"{said[0]}\".",
        DoubtKind.UnaccountedWords => $"words about a vote are not understood: \"{said[0]}\".",
        DoubtKind.NoDraftNamed => $"the letter does not name {said[0]}, the draft put to the vote.",
        DoubtKind.AnotherDraft => $"the letter names {said[0]}; the draft put to the vote is {said[1]}.",
        DoubtKind.UnknownCapacity => $"the council file knows no capacity by the words \"{said[0]}\". It may be added to the file.",
        DoubtKind.NoSignatureBlock => "beside the signature no capacity and member were found.",
        DoubtKind.SignedForAnotherMember => $"the heading is of {said[0]}, but beside the signature stands \"{said[1]}\".",
        DoubtKind.SignedInAnotherCapacity => $"the heading says \"{said[0]}\", but beside the signature stands \"{said[1]}\".",
        DoubtKind.SeveralSignatures => $"the letter has several signatures: {said.All}.",
        DoubtKind.DatedOutsideTheVote => $"the letter is dated {said[0]}; the vote was called on {said[1]} and closed on {said[2]}.",
        DoubtKind.PresidentSignsForAnotherMember => $"{said[0]} signs as President, but also signs the letter of {said[1]}, which does not preside. Check the presidency in the council file.",
        DoubtKind.PresidentsDiffer => $"the cover letter is signed {said[0]}, the call {said[1]}, in the same month. Compare with the document as published.",
        DoubtKind.ItemsDiffer => $"the cover letter names the agenda item \"{said[0]}\", the call \"{said[1]}\". Compare with the document as published.",
        DoubtKind.DatedBeforeTheClose => $"the date {said[0]} of the cover letter, the adoption or the announcement lies before the vote closed on {said[1]}. Compare with the document as published.",
        DoubtKind.SponsorsDiffer => $"the head of the draft reads \"{said[0]}\", which is not whom the call names. Compare with the document as published.",
        DoubtKind.AnnouncementUnclear => $"more than one date stands where the announcement of the result is promised: \"{said[0]}\". Compare with the document as published.",
        DoubtKind.SymbolMissing => $"the letter names none of the drafts that are open ({said.All}). Ask the member, or read it and rule.",
        DoubtKind.EarlierRevision => $"the letter names {said[0]}, an earlier revision; open now: {said.After(1)}. Ask the member, or read it and rule.",
        DoubtKind.DraftNotOpen => $"the letter names {said[0]}, on which no vote is open; open now: {said.After(1)}. Ask the member, or read it and rule.",
        DoubtKind.SymbolUnknown => $"\"{said[0]}\" is written like the symbol of a draft, and is none that is known. Read it and rule.",
        DoubtKind.NoSignatureSeen => "no signature is to be seen. Look at the letter as received, and rule.",
        DoubtKind.SignatoryUnclear => "it is not plain who signs. Look at the letter as received, and rule.",
        DoubtKind.MemberUnclear => said.All.Length == 0 ? "it is not plain from which member the letter comes. Read it and rule." : $"the letter may come from {said.All}. Read it and rule.",
        DoubtKind.MemberWithoutSeat => $"{said[0]} holds no seat on {said[1]}. Look at the letter as received, and rule.",
        DoubtKind.CapacityUnclear => "no capacity stands beside the signature. Look at the letter as received, and rule.",
        DoubtKind.DateUnclear => said.All.Length == 0 ? "the letter bears no date that is understood. Look at it, and state the date." : $"the letter bears several dates: {said.All}. Look at it, and state the date.",
        DoubtKind.LanguageNotRead => $"the letter is, or is in part, in a language that is not read here: {said.All}. A person who knows it reads the letter.",
        DoubtKind.CoveringMailSpeaks => $"the mail that brings the letter speaks of a vote too: \"{said[0]}\". Read both and rule.",
        DoubtKind.NotReadWhole => "the letter is longer, or slower to read, than any letter. Read it and rule.",
    };

    /// <summary>The words of a fault or doubt; a missing one reads as nothing.</summary>
    private readonly record struct Said(Sequence<string> Words)
    {
        public string this[int index] => index < Words.Count ? Words[index] : "";

        public string All => After(0);

        public string After(int first) => string.Join("; ", Words.Skip(first));
    }
}
