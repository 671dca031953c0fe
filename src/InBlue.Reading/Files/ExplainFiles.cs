using InBlue.Reading.Text;

namespace InBlue.Reading.Files;

/// <summary>Every fault and doubt of a file in English: what, where, what to do. The one place with sentences.</summary>
public static class ExplainFiles
{
    public static string InEnglish(FileFault fault)
    {
        var said = new Said(fault.Words);
        return fault.Kind switch
        {
            FileFaultKind.Empty => "The file is empty. Ask the sender for the letter.",
            FileFaultKind.TooLarge => $"The file has {said[0]} bytes; more than {said[1]} are not read. Ask for the letter alone.",
            FileFaultKind.UnknownForm => $"The file is no text, mail, DOCX, PDF or picture that is read here{Looks(said[0])}. Ask for one of these, or print and scan it.",
            FileFaultKind.NotUtf8 => $"Line {said[1]}, byte {said[0]}: from here the text is not UTF-8. Save it as UTF-8, or type what it says.",
            FileFaultKind.ControlCharacter => $"Line {said[1]}, byte {said[0]}: a control character, which no text has. Open the file by hand and type what it says.",
            FileFaultKind.Encrypted => $"The {said[0]} is encrypted. Ask the sender for the letter without a password.",
            FileFaultKind.Damaged => $"The {said[0]} is damaged or not whole ({said[1]}). Open it by hand, and type what it says or ask for it again.",
            FileFaultKind.TooMuch => $"The {said[0]} has too many {said[1]}; at most {said[2]} are read. No letter needs so many: open it by hand with care.",
            FileFaultKind.TooDeep => $"The {said[0]} nests {said[1]} more than {said[2]} deep. No letter does: open it by hand with care.",
            FileFaultKind.NoLetterInMail => $"The mail has no text, and no attachment that could be a letter{Named(said)}. Look at it, and ask the sender.",
            FileFaultKind.SeveralLettersInMail => $"The mail has several attachments that could be the letter: {said.All}. Open the right one.",
        };
    }

    public static string InEnglish(FileDoubt doubt)
    {
        var said = new Said(doubt.Words);
        return doubt.Kind switch
        {
            FileDoubtKind.NamedOtherwise => $"The file is named .{said[0]}, but its content is {said[1]}.",
            FileDoubtKind.TrackedChanges => $"Changes are tracked in the document: {said[0]} deletions are left out of the text, {said[1]} insertions are in it. Look at the document.",
            FileDoubtKind.Comments => $"The document has {said[0]} comments in its margin, which are not in the text. Look at the document.",
            FileDoubtKind.HiddenText => $"The file hides words from its reader ({said[0]}); where that is certain they are left out of the text. Look at the file.",
            FileDoubtKind.PaleText => $"{said[0]} characters are white, and perhaps not to be seen. Look at the file.",
            FileDoubtKind.StruckOut => $"Words are struck through, but are in the text: \"{said[0]}\". Look at the file.",
            FileDoubtKind.EmbeddedObjects => $"{said[0]} other documents are embedded, and are not read. Look at the file.",
            FileDoubtKind.SignsWithoutCharacter => $"{said[0]} signs have no character; \uFFFD stands for each. Compare the text with the file.",
            FileDoubtKind.Annotations => $"{said[0]} notes or filled-in fields lie over the pages, and are not in the text. Look at the file.",
            FileDoubtKind.LayersOff => $"{said[0]} layers of the file are switched off; their words may be in the text. Look at the file.",
            FileDoubtKind.PicturesInText => $"{(said[0].Length == 0 ? "The document" : $"Page {said[0]}")} has a large picture; words in it are not in the text. Look at the file.",
            FileDoubtKind.OrderUnclear => $"Page {said[0]} has columns or turned text: the order of the words may be another. Compare the text with the file.",
            FileDoubtKind.MailTextsDiffer => "The mail has a plain and a formatted text, and they do not say the same. The plain one is read; look at both.",
            FileDoubtKind.FormattedMailOnly => "The mail has a formatted text only; its words are read. Compare them with the mail as it is shown.",
            FileDoubtKind.OtherAttachments => $"The text of the mail is taken for the letter, but \"{said[0]}\" is attached. Look whether that is the letter.",
            FileDoubtKind.WrongCharset => $"Some bytes are no characters of {said[0]}; \uFFFD stands for them. Compare with the mail.",
        };
    }

    private static string Looks(string otherwise) => otherwise.Length == 0 ? "" : $" (it looks like {otherwise})";

    private static string Named(Said said) => said.All.Length == 0 ? "" : $" (there are: {said.All})";

    private readonly record struct Said(Sequence<string> Words)
    {
        public string this[int index] => index < Words.Count ? Words[index] : "";

        public string All => string.Join("; ", Words);
    }
}
