using InBlue.Reading.Files.Docx;
using InBlue.Reading.Files.Pdf;
using InBlue.Reading.Text;

namespace InBlue.Reading.Files;

/// <summary>Chooses the reader by the content, and is the last place that an exception of a library can reach.</summary>
internal static class FileOpening
{
    public static ReceivedFile Open(ReadOnlyMemory<byte> bytes, string name)
    {
        if (bytes.Length == 0)
            return new ReceivedFile.Unreadable(null, bytes, new FileFault(FileFaultKind.Empty, []), null);
        if (bytes.Length > ReceivedFile.MaxBytes)
            return new ReceivedFile.Unreadable(null, bytes, new FileFault(FileFaultKind.TooLarge, [Figures.Of(bytes.Length), Figures.Of(ReceivedFile.MaxBytes)]), null);
        var (form, otherwise) = Sniffing.Look(bytes.Span, name);
        if (form is null || otherwise is not null)
            return new ReceivedFile.Unreadable(form, bytes, new FileFault(otherwise == "DOC" && IsEncryptedOffice(bytes.Span) ? FileFaultKind.Encrypted : FileFaultKind.UnknownForm, [otherwise ?? ""]), null);
        return form == LetterForm.Eml ? MailFile.Open(bytes) : Opened(form.Value, bytes, Content(form.Value, bytes, name), null);
    }

    /// <summary>A letter that came by itself, or in a mail.</summary>
    public static ReceivedFile Opened(LetterForm letterForm, ReadOnlyMemory<byte> bytes, FileContent content, Mail? mail)
    {
        var form = mail is null ? letterForm : LetterForm.Eml;
        return content switch
        {
            FileContent.Words words => new ReceivedFile.Readable(form, letterForm, bytes, words.Text, words.Signature, words.Doubts, mail),
            FileContent.Picture picture => new ReceivedFile.Scan(form, letterForm, bytes, picture.Doubts, mail),
            FileContent.Unreadable unreadable => new ReceivedFile.Unreadable(form, bytes, unreadable.Fault, mail),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>For every form but a mail.</summary>
    public static FileContent Content(LetterForm form, ReadOnlyMemory<byte> bytes, string name)
    {
        var content = Guarded(form, bytes);
        var ending = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        if (ending.Length == 0 || Endings(form).Contains(ending))
            return content;
        var doubt = new FileDoubt(FileDoubtKind.NamedOtherwise, [ending, form.ToString()]);
        return content switch
        {
            FileContent.Words words => words with { Doubts = [.. words.Doubts, doubt] },
            FileContent.Picture picture => new FileContent.Picture([.. picture.Doubts, doubt]),
            _ => content,
        };
    }

    private static FileContent Guarded(LetterForm form, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return form switch
            {
                LetterForm.Text => TextFile.Read(bytes.Span),
                LetterForm.Docx => DocxFile.Read(bytes),
                LetterForm.Pdf => PdfFile.Read(bytes),
                LetterForm.Scan => new FileContent.Picture([]),
                LetterForm.Eml => throw new System.Diagnostics.UnreachableException(),
            };
        }
        catch (Exception e) when (e is not (OutOfMemoryException or System.Diagnostics.UnreachableException))
        {
            return FileContent.No(FileFaultKind.Damaged, form.ToString(), e.GetType().Name); // the libraries state no closed set of what they throw
        }
    }

    private static string[] Endings(LetterForm form) => form switch
    {
        LetterForm.Text => ["txt", "text", "eml", "md"],
        LetterForm.Eml => ["eml"],
        LetterForm.Docx => ["docx", "docm"],
        LetterForm.Pdf => ["pdf"],
        LetterForm.Scan => ["png", "jpg", "jpeg", "tif", "tiff"],
    };

    /// <summary>An office document with a password is an OLE file that holds an encrypted package.</summary>
    private static bool IsEncryptedOffice(ReadOnlySpan<byte> bytes) => bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;
}
