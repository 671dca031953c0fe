using InBlue.Reading.Text;

namespace InBlue.Reading.Files;

/// <summary>
/// A file as it was received, opened: a letter with its text, a picture of a letter, or something that cannot be read. Whatever
/// the bytes are, opening them throws nothing, and never gives a part of a text for the whole.
/// </summary>
public abstract class ReceivedFile
{
    public const int MaxBytes = 32 * 1024 * 1024;

    private ReceivedFile(LetterForm? form, ReadOnlyMemory<byte> bytes, Mail? mail) => (Form, Bytes, Mail) = (form, bytes, mail);

    /// <summary>What came, by its content: <see cref="LetterForm.Eml"/> for a mail, whatever the letter in it is. Null where that is unknown.</summary>
    public LetterForm? Form { get; }

    /// <summary>The bytes of the letter itself: of a mail, the part that is the letter, decoded; the whole file where no letter was found.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>For a mail, also for one that cannot be read as a letter.</summary>
    public Mail? Mail { get; }

    public virtual SourceText? Text => null;

    /// <param name="name">As the sender called the file; only a hint.</param>
    public static ReceivedFile Open(ReadOnlyMemory<byte> bytes, string name) => FileOpening.Open(bytes, name);

    /// <param name="LetterForm">What <see cref="ReceivedFile.Bytes"/> are: the attachment's form for a letter attached to a mail.</param>
    public sealed class Readable(LetterForm form, LetterForm letterForm, ReadOnlyMemory<byte> bytes, SourceText text, SignatureSeen signature, Sequence<FileDoubt> doubts, Mail? mail)
        : ReceivedFile(form, bytes, mail)
    {
        public LetterForm LetterForm => letterForm;

        public override SourceText Text => text;

        public SignatureSeen Signature => signature;

        public Sequence<FileDoubt> Doubts => doubts;
    }

    /// <summary>A picture: PNG, JPEG, TIFF, or a document in which only pictures are to be seen. That is normal: a person types what it says.</summary>
    public sealed class Scan(LetterForm form, LetterForm letterForm, ReadOnlyMemory<byte> bytes, Sequence<FileDoubt> doubts, Mail? mail)
        : ReceivedFile(form, bytes, mail)
    {
        public LetterForm LetterForm => letterForm;

        public Sequence<FileDoubt> Doubts => doubts;
    }

    public sealed class Unreadable(LetterForm? form, ReadOnlyMemory<byte> bytes, FileFault fault, Mail? mail) : ReceivedFile(form, bytes, mail)
    {
        public FileFault Fault => fault;
    }
}
