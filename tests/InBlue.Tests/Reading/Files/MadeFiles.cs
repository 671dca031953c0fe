using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using InBlue.Reading.Files;
using MimeKit;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using PageSize = UglyToad.PdfPig.Content.PageSize;

namespace InBlue.Tests.Reading.Files;

/// <summary>Files as missions send them, made by the libraries that such files are made with.</summary>
internal static class MadeFiles
{
    /// <summary>One pixel.</summary>
    public static byte[] Png { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    /// <summary>The lines of a letter on an A4 page, an empty line a wider space.</summary>
    public static byte[] Pdf(string text, double signatureHeight = 0)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        foreach (var sheet in text.Split('\f'))
        {
            var (page, y) = (builder.AddPage(PageSize.A4), 780.0);
            foreach (var line in sheet.Split('\n'))
            {
                if (line.Length > 0)
                    page.AddText(line.Replace('’', '\''), 11, new PdfPoint(72, y), font);
                y -= 14;
            }
            if (signatureHeight > 0)
                page.AddPng(Png, new PdfRectangle(300, signatureHeight, 420, signatureHeight + 40));
        }
        return builder.Build();
    }

    public static byte[] Docx(params OpenXmlElement[] body) => Docx(_ => { }, body);

    public static byte[] Docx(Action<MainDocumentPart> more, params OpenXmlElement[] body)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            more(main);
        }
        return file.ToArray();
    }

    public static Paragraph Line(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    public static OpenXmlElement[] Lines(string text) => [.. text.Split('\n').Select(Line)];

    public static byte[] Mail(Action<MimeMessage, BodyBuilder> make)
    {
        var (message, body) = (new MimeMessage(), new BodyBuilder());
        message.From.Add(new MailboxAddress("Mission", "mission@example.org"));
        message.To.Add(new MailboxAddress("Secretariat", "council@example.org"));
        message.Date = new DateTimeOffset(2020, 6, 10, 9, 30, 0, TimeSpan.FromHours(-4));
        message.Subject = "Vote écrit";
        message.MessageId = "one@example.org";
        make(message, body);
        message.Body ??= body.ToMessageBody();
        using var file = new MemoryStream();
        message.WriteTo(file);
        return file.ToArray();
    }

    public static ReceivedFile.Readable Readable(byte[] bytes, string name) => ReceivedFile.Open(bytes, name) switch
    {
        ReceivedFile.Readable readable => readable,
        ReceivedFile.Unreadable unreadable => throw new ShouldAssertException(ExplainFiles.InEnglish(unreadable.Fault)),
        var other => throw new ShouldAssertException(other.GetType().Name),
    };

    public static string Words(byte[] bytes, string name)
    {
        var text = Readable(bytes, name).Text;
        return text.Slice(new InBlue.Reading.Text.SourceSpan(0, text.Length));
    }

    public static FileFault Fault(byte[] bytes, string name = "letter") => ReceivedFile.Open(bytes, name).ShouldBeOfType<ReceivedFile.Unreadable>().Fault;
}
