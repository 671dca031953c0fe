using System.Text;
using InBlue.Reading.Files;
using MimeKit;
using MimeKit.Utils;
using NodaTime;

namespace InBlue.Tests.Reading.Files;

public sealed class OpeningMail
{
    private const string Words = "La Tunisie vote pour le projet de résolution S/2020/901.";

    [Fact]
    public void The_text_of_a_mail_is_the_letter_where_nothing_is_attached()
    {
        var file = MadeFiles.Readable(MadeFiles.Mail((_, b) => b.TextBody = Words), "vote.eml");

        (file.Form, file.LetterForm, file.Doubts.Count).ShouldBe((LetterForm.Eml, LetterForm.Text, 0));
        Encoding.UTF8.GetString(file.Bytes.Span).TrimEnd().ShouldBe(Words);
        file.Text.Slice(new InBlue.Reading.Text.SourceSpan(0, Words.Length)).ShouldBe(Words);
        (file.Mail!.From.ToString(), file.Mail.Subject, file.Mail.MessageId, file.Mail.Body).ShouldBe(("[mission@example.org]", "Vote écrit", "one@example.org", null));
        file.Mail.Date.ShouldBe(new LocalDateTime(2020, 6, 10, 9, 30).WithOffset(Offset.FromHours(-4)));
    }

    [Fact]
    public void The_one_attachment_that_is_a_letter_is_the_letter_and_the_rest_is_listed()
    {
        var pdf = MadeFiles.Pdf("Estonia votes in favour of draft resolution S/2020/901.");
        var file = MadeFiles.Readable(
            MadeFiles.Mail((_, b) =>
            {
                b.TextBody = "Please find the letter attached.";
                b.Attachments.Add("letter.pdf", pdf);
                b.Attachments.Add("meeting.ics", "BEGIN:VCALENDAR"u8.ToArray(), new ContentType("text", "calendar"));
            }),
            "vote.eml");

        (file.Form, file.LetterForm).ShouldBe((LetterForm.Eml, LetterForm.Pdf));
        file.Bytes.ToArray().ShouldBe(pdf);
        file.Mail!.Body!.Length.ShouldBe("Please find the letter attached.".Length);
        file.Mail.Attachments.Select(a => (a.Name, a.IsLetter)).ShouldBe([("letter.pdf", true), ("meeting.ics", false)]);
    }

    [Fact]
    public void A_picture_attached_is_a_scan() =>
        ReceivedFile.Open(MadeFiles.Mail((_, b) => b.Attachments.Add("scan.png", MadeFiles.Png)), "vote.eml").ShouldBeOfType<ReceivedFile.Scan>().LetterForm.ShouldBe(LetterForm.Scan);

    [Fact]
    public void An_emblem_inside_a_formatted_text_is_no_letter()
    {
        var file = MadeFiles.Readable(
            MadeFiles.Mail((_, b) =>
            {
                var emblem = b.LinkedResources.Add("emblem.png", MadeFiles.Png);
                emblem.ContentId = MimeUtils.GenerateMessageId("example.org");
                b.HtmlBody = $"<p>{Words}</p><p><img src=\"cid:{emblem.ContentId}\"></p>";
            }),
            "vote.eml");

        file.Doubts.Select(d => d.Kind).ShouldBe([FileDoubtKind.FormattedMailOnly]);
        file.Mail!.Attachments.ShouldHaveSingleItem().IsLetter.ShouldBeFalse();
    }

    [Fact]
    public void Of_several_letters_a_person_chooses()
    {
        var pdf = MadeFiles.Pdf("One");
        var file = ReceivedFile.Open(MadeFiles.Mail((_, b) => { b.Attachments.Add("one.pdf", pdf); b.Attachments.Add("two.png", MadeFiles.Png); }), "vote.eml").ShouldBeOfType<ReceivedFile.Unreadable>();

        file.Fault.ShouldBe(new FileFault(FileFaultKind.SeveralLettersInMail, ["one.pdf", "two.png"]));
        ReceivedFile.Open(file.Mail!.Attachments[0].Bytes, file.Mail.Attachments[0].Name).ShouldBeOfType<ReceivedFile.Readable>().Bytes.ToArray().ShouldBe(pdf);
    }

    [Fact]
    public void A_letter_in_a_forwarded_mail_is_found()
    {
        var inner = MimeMessage.Load(new MemoryStream(MadeFiles.Mail((_, b) => b.Attachments.Add("letter.pdf", MadeFiles.Pdf("Estonia votes for.")))), TestContext.Current.CancellationToken);
        var file = MadeFiles.Readable(MadeFiles.Mail((m, _) => m.Body = new Multipart("mixed", new TextPart("plain") { Text = "Forwarded." }, new MessagePart { Message = inner })), "vote.eml");

        file.LetterForm.ShouldBe(LetterForm.Pdf);
    }

    [Fact]
    public void The_words_of_a_forwarded_mail_are_not_the_letter() =>
        MadeFiles.Fault(MadeFiles.Mail((m, _) => m.Body = new Multipart("mixed", new MessagePart { Message = MimeMessage.Load(new MemoryStream(MadeFiles.Mail((_, b) => b.TextBody = Words)), TestContext.Current.CancellationToken) })), "vote.eml")
            .Kind.ShouldBe(FileFaultKind.NoLetterInMail);

    [Fact]
    public void A_text_in_another_charset_is_read_and_its_bytes_are_kept()
    {
        var bytes = MadeFiles.Mail((m, _) =>
        {
            var text = new TextPart("plain") { ContentTransferEncoding = ContentEncoding.Base64 };
            text.SetText(Encoding.Latin1, Words);
            m.Body = text;
        });
        var file = MadeFiles.Readable(bytes, "vote.eml");

        MadeFiles.Words(bytes, "vote.eml").ShouldBe(Words);
        file.Bytes.ToArray().ShouldBe(Encoding.Latin1.GetBytes(Words));
    }

    [Fact]
    public void A_formatted_text_that_says_something_else_is_doubted()
    {
        MadeFiles.Readable(MadeFiles.Mail((_, b) => { b.TextBody = Words; b.HtmlBody = $"<p>{Words.Replace("pour", "contre", StringComparison.Ordinal)}</p>"; }), "a.eml").Doubts.Select(d => d.Kind).ShouldBe([FileDoubtKind.MailTextsDiffer]);
        MadeFiles.Readable(MadeFiles.Mail((_, b) => { b.TextBody = Words; b.HtmlBody = $"<p>{Words}</p>"; }), "a.eml").Doubts.ShouldBeEmpty();
    }

    [Fact]
    public void A_formatted_text_gives_its_words_line_by_line()
    {
        var bytes = MadeFiles.Mail((_, b) => b.HtmlBody = "<style>p{}</style><p>Estonia <b>votes</b><br>for.</p><blockquote><p>Your vote?</p></blockquote><table><tr><td>A</td><td>B</td></tr></table><script>no()</script>");

        MadeFiles.Words(bytes, "a.eml").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim()).ShouldBe(["Estonia votes", "for.", "> Your vote?", "A B"]);
    }

    [Theory]
    [InlineData("<p>We vote <s>for</s> against.</p>", FileDoubtKind.StruckOut)]
    [InlineData("<p>We vote <span style=\"display: none\">not</span> for.</p>", FileDoubtKind.HiddenText)]
    public void What_a_formatted_text_hides_or_strikes_is_doubted(string html, FileDoubtKind kind) =>
        MadeFiles.Readable(MadeFiles.Mail((_, b) => b.HtmlBody = html), "a.eml").Doubts.Select(d => d.Kind).ShouldContain(kind);

    [Fact]
    public void A_file_beside_the_text_that_cannot_be_read_is_doubted() =>
        MadeFiles.Readable(MadeFiles.Mail((_, b) => { b.TextBody = Words; b.Attachments.Add("letter.doc", [0xD0, 0xCF, 0x11, 0xE0]); }), "a.eml").Doubts.ShouldHaveSingleItem().ShouldBe(new FileDoubt(FileDoubtKind.OtherAttachments, ["letter.doc"]));

    [Fact]
    public void An_encrypted_mail_is_said_to_be_encrypted() =>
        MadeFiles.Fault("From: a@example.org\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIAGCSqGSIb3DQEHA6CA\n"u8.ToArray(), "a.eml").Kind.ShouldBe(FileFaultKind.Encrypted);

    [Fact]
    public void More_parts_than_any_mail_has_are_refused()
    {
        MadeFiles.Fault(Parts(10_000)).Words.ShouldBe(["Eml", "parts", $"{MailLimits.MaxParts}"]);
        MadeFiles.Fault(Parts(MailLimits.MaxParts)).Words.ShouldBe(["Eml", "parts", $"{MailLimits.MaxParts}"]);
        ReceivedFile.Open(Parts(MailLimits.MaxParts - 1), "a.eml").ShouldBeOfType<ReceivedFile.Readable>();
    }

    [Fact]
    public void Deeper_nesting_than_any_mail_has_is_refused()
    {
        MadeFiles.Fault(Nested(3_000)).ShouldBe(new FileFault(FileFaultKind.TooDeep, ["Eml", "parts", $"{MailLimits.MaxDepth}"]));
        MadeFiles.Fault(Nested(MailLimits.MaxDepth + 1)).Kind.ShouldBe(FileFaultKind.TooDeep);
        ReceivedFile.Open(Nested(MailLimits.MaxDepth), "a.eml").ShouldBeOfType<ReceivedFile.Readable>();
    }

    [Fact]
    public void More_headers_than_any_mail_has_are_refused() =>
        MadeFiles.Fault(Encoding.ASCII.GetBytes("MIME-Version: 1.0\nFrom: a@example.org\n" + string.Concat(Enumerable.Repeat("X-Y: z\n", MailLimits.MaxHeaders)) + "\nText")).Words[1].ShouldBe("headers");

    private static byte[] Parts(int count) => Encoding.ASCII.GetBytes(
        "MIME-Version: 1.0\nFrom: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n" + string.Concat(Enumerable.Repeat("--b\nContent-Type: text/plain\n\nWords\n", count)) + "--b--\n");

    private static byte[] Nested(int depth)
    {
        var text = new StringBuilder("MIME-Version: 1.0\nFrom: a@example.org\n");
        for (var i = 0; i < depth; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n");
        text.Append("Content-Type: text/plain\n\nWords\n");
        for (var i = depth - 1; i >= 0; i--)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"--b{i}--\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }
}
