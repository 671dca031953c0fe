using System.Text;
using InBlue.Procedure.WrittenVotes;
using InBlue.Reading.Files;

namespace InBlue.Secretariat.Live;

/// <summary>A received file as a letter: its own bytes, and its words where it has any. What cannot be read is kept as a scan is: a person looks. What came by mail and cannot be is kept as a mail, whole where no letter was found in it: its headers are personal, and can go (<see cref="Erasing.Erasures.EraseMail"/>).</summary>
public static class LettersInHand
{
    public static LetterInHand Of(ReceivedFile opened) => opened.Text is { } text && opened.Form is { } form
        ? new LetterInHand(opened.Bytes, FormOf(form), text.Slice(new Reading.Text.SourceSpan(0, text.Length)))
        : new LetterInHand(opened.Bytes, opened is ReceivedFile.Unreadable { Form: LetterForm.Eml } ? FileForm.Eml : FileForm.Scan, null);

    /// <summary>Bytes that are UTF-8 text and nothing else.</summary>
    public static LetterInHand OfText(string text) => new(Encoding.UTF8.GetBytes(text), FileForm.Text, text);

    private static FileForm FormOf(LetterForm form) => form switch
    {
        LetterForm.Text => FileForm.Text,
        LetterForm.Eml => FileForm.Eml,
        LetterForm.Docx => FileForm.Docx,
        LetterForm.Pdf => FileForm.Pdf,
        LetterForm.Scan => FileForm.Scan,
    };
}
