using System.Text;
using CsCheck;
using InBlue.Reading.Files;
using InBlue.Tests.Reading.LoneLetters;

namespace InBlue.Tests.Reading.Files;

public sealed class OpeningFiles
{
    [Fact]
    public void A_text_is_its_own_letter()
    {
        var bytes = "Estonia votes for.\n(Signed) A. Signatory"u8.ToArray();
        var file = MadeFiles.Readable(bytes, "vote.txt");

        (file.Form, file.LetterForm, file.Signature, file.Doubts.Count).ShouldBe((LetterForm.Text, LetterForm.Text, SignatureSeen.Yes, 0));
        file.Bytes.ToArray().ShouldBe(bytes);
        MadeFiles.Readable("Estonia votes for."u8.ToArray(), "vote.txt").Signature.ShouldBe(SignatureSeen.Look);
    }

    [Theory]
    [InlineData("iVBORw0KGgo=", "scan.png")]
    [InlineData("/9j/4AAQSkZJRg==", "scan.jpg")]
    [InlineData("SUkqAAgAAAA=", "scan.tif")]
    [InlineData("TU0AKgAAAAg=", "scan.tiff")]
    public void A_picture_is_a_scan(string base64, string name)
    {
        var scan = ReceivedFile.Open(Convert.FromBase64String(base64), name).ShouldBeOfType<ReceivedFile.Scan>();

        (scan.Form, scan.LetterForm, scan.Text, scan.Doubts.Count).ShouldBe((LetterForm.Scan, LetterForm.Scan, null, 0));
    }

    [Fact]
    public void The_content_decides_and_another_name_is_told() =>
        ReceivedFile.Open(MadeFiles.Png, "letter.pdf").ShouldBeOfType<ReceivedFile.Scan>().Doubts.ShouldHaveSingleItem().Words.ShouldBe(["pdf", "Scan"]);

    [Fact]
    public void A_letter_headed_like_a_mail_is_a_text_unless_it_is_named_a_mail()
    {
        var bytes = "From: the Permanent Representative of Estonia\nTo: the President\nSubject: vote\n\nEstonia votes for.\n"u8.ToArray();

        ReceivedFile.Open(bytes, "vote.txt").Form.ShouldBe(LetterForm.Text);
        ReceivedFile.Open(bytes, "vote.eml").Form.ShouldBe(LetterForm.Eml);
    }

    [Fact]
    public void Nothing_is_said_to_be_nothing() => MadeFiles.Fault([]).Kind.ShouldBe(FileFaultKind.Empty);

    [Fact]
    public void More_than_the_greatest_size_is_not_opened() =>
        MadeFiles.Fault(new byte[ReceivedFile.MaxBytes + 1]).Words.ShouldBe([$"{ReceivedFile.MaxBytes + 1}", $"{ReceivedFile.MaxBytes}"]);

    [Theory]
    [InlineData("GIF89a\0\0", "GIF")]
    [InlineData("{\\rtf1 vote}", "RTF")]
    [InlineData("<html><body>We vote for.</body></html>", "HTML")]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0", "HEIC")]
    [InlineData("MZ\u0090\0\u0003", "EXE")]
    public void What_is_not_read_is_named(string content, string name)
    {
        var fault = MadeFiles.Fault(Encoding.Latin1.GetBytes(content));

        (fault.Kind, fault.Words[0]).ShouldBe((FileFaultKind.UnknownForm, name));
    }

    [Fact]
    public void An_old_Word_file_is_named_and_an_encrypted_one_is_told_from_it()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0];

        MadeFiles.Fault(ole).ShouldBe(new FileFault(FileFaultKind.UnknownForm, ["DOC"]));
        MadeFiles.Fault([.. ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")]).Kind.ShouldBe(FileFaultKind.Encrypted);
    }

    [Fact]
    public void A_text_that_is_not_UTF_8_is_refused_with_its_place()
    {
        MadeFiles.Fault([.. "Vot\n"u8, 0xE9, 0x20], "vote.txt").ShouldBe(new FileFault(FileFaultKind.NotUtf8, ["4", "2"]));
        MadeFiles.Fault("Vote\0"u8.ToArray(), "vote.txt").Kind.ShouldBe(FileFaultKind.ControlCharacter);
    }

    [Fact]
    public void Each_fault_and_doubt_has_its_sentence()
    {
        foreach (var kind in Enum.GetValues<FileFaultKind>())
            ExplainFiles.InEnglish(new FileFault(kind, [])).Length.ShouldBeGreaterThan(15);
        foreach (var kind in Enum.GetValues<FileDoubtKind>())
            ExplainFiles.InEnglish(new FileDoubt(kind, [])).Length.ShouldBeGreaterThan(15);
    }

    [Fact]
    public void No_damage_to_a_file_throws_and_none_makes_it_say_something_else()
    {
        var letter = Lone.English("Estonia votes in favour of draft resolution S/2020/901.");
        (byte[] Bytes, string Name)[] files =
        [
            (MadeFiles.Pdf(letter), "a.pdf"), (MadeFiles.Docx(MadeFiles.Lines(letter)), "a.docx"),
            (MadeFiles.Mail((_, b) => b.TextBody = letter), "a.eml"), (MadeFiles.Mail((_, b) => b.Attachments.Add("a.pdf", MadeFiles.Pdf(letter))), "b.eml"), (MadeFiles.Png, "a.png"),
        ];
        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Gen.Int[0, 3], Gen.Byte).Sample(
            (which, one, other, what, value) =>
            {
                var bytes = Damaged(files[which].Bytes, one, other, what, value);
                if (ReceivedFile.Open(bytes, files[which].Name) is ReceivedFile.Readable read)
                    Lone.Read(read.Text.Slice(new InBlue.Reading.Text.SourceSpan(0, read.Text.Length))).ClearPositionOn(Lone.Lighthouse).ShouldBeOneOf(InBlue.Procedure.Voting.Position.For, null);
            },
            iter: 150, threads: 2);
    }

    private static byte[] Damaged(byte[] bytes, int one, int other, int what, byte value)
    {
        var (from, to) = (Math.Min(one % bytes.Length, other % bytes.Length), Math.Max(one % bytes.Length, other % bytes.Length));
        switch (what)
        {
            case 0:
                return bytes[..from];
            case 1:
                return [.. bytes[..from], .. bytes[to..]];
            case 2:
                return [.. bytes[..to], .. bytes[from..]];
            default:
                var changed = bytes.ToArray();
                changed[from] = value;
                changed[to] = (byte)(255 - value);
                return changed;
        }
    }
}
