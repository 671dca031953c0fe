using System.IO.Compression;
using System.Text;
using InBlue.Reading.Files;
using InBlue.Tests.Reading.LoneLetters;
using InBlue.Reading.Files.Pdf;
using InBlue.Reading.Letters;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace InBlue.Tests.Reading.Files;

public sealed class OpeningPdf
{
    private static readonly string Letter = Lone.English("Estonia votes in favour of draft resolution S/2020/901.");

    [Fact]
    public void The_lines_of_a_page_come_back_in_order() =>
        MadeFiles.Words(MadeFiles.Pdf(Letter), "letter.pdf").ShouldBe(Letter.Trim());

    [Fact]
    public void Widely_spaced_lines_are_one_paragraph()
    {
        using var builder = new PdfDocumentBuilder();
        var (page, font) = (builder.AddPage(PageSize.A4), builder.AddStandard14Font(Standard14Font.TimesRoman));
        string[] lines = ["Permanent Mission", "New York", "", "With reference to your letter of 9 June, my delegation has the honour to", "state that it has taken note of the text, and that Estonia votes in favour of", "the draft resolution.", "A. Signatory", "Ambassador"];
        double[] heights = [800, 786, 0, 700, 672, 644, 560, 546];
        for (var i = 0; i < lines.Length; i++)
            if (lines[i].Length > 0)
                page.AddText(lines[i], 11, new PdfPoint(72, heights[i]), font);

        MadeFiles.Words(builder.Build(), "a.pdf").ShouldBe(string.Join('\n', [.. lines[..6], "", .. lines[6..]]));
    }

    [Fact]
    public void Pages_are_parted_by_form_feeds() =>
        MadeFiles.Words(MadeFiles.Pdf("One.\fTwo."), "letter.pdf").ShouldBe("One.\n\fTwo.");

    [Fact]
    public void A_letter_in_a_PDF_is_read_and_the_signature_looked_for()
    {
        var (unsigned, signed, emblem) = (MadeFiles.Readable(MadeFiles.Pdf(Letter), "a.pdf"), MadeFiles.Readable(MadeFiles.Pdf(Letter, 400), "a.pdf"), MadeFiles.Readable(MadeFiles.Pdf(Letter, 790), "a.pdf"));

        (unsigned.Signature, signed.Signature, emblem.Signature).ShouldBe((SignatureSeen.No, SignatureSeen.Yes, SignatureSeen.Look));
        LoneLetterReader.Read(signed.Text, CouncilOf2020.Value, Lone.OneOpen with { Signature = signed.Signature }).Row()
            .ShouldBe("EST | A. Signatory | permanent-representative | 2020-06-10 | S/2020/901 For");
        LoneLetterReader.Read(unsigned.Text, CouncilOf2020.Value, Lone.OneOpen with { Signature = unsigned.Signature }).AllDoubts().ShouldBe([DoubtKind.NoSignatureSeen]);
    }

    [Fact]
    public void An_electronic_signature_is_seen()
    {
        var pdf = new RawPdf();
        pdf.Add("<< /Type /Catalog /Pages 2 0 R /AcroForm << /SigFlags 3 /Fields [6 0 R] >> >>");
        pdf.Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [6 0 R] >>");
        pdf.AddStream("", "BT /F1 12 Tf 72 700 Td (Estonia votes for.) Tj ET"u8);
        pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>");
        pdf.Add("<< /Type /Annot /Subtype /Widget /FT /Sig /T (s) /Rect [0 0 0 0] /V << /Type /Sig /Contents <00> >> >>");
        var file = MadeFiles.Readable(pdf.Build(), "a.pdf");

        (file.Signature, file.Doubts.Count).ShouldBe((SignatureSeen.Yes, 0));
    }

    [Fact]
    public void Pages_that_are_pictures_are_a_scan()
    {
        using var builder = new PdfDocumentBuilder();
        builder.AddPage(PageSize.A4).AddPng(MadeFiles.Png, new PdfRectangle(0, 0, 595, 842));

        ReceivedFile.Open(builder.Build(), "scan.pdf").ShouldBeOfType<ReceivedFile.Scan>().LetterForm.ShouldBe(LetterForm.Pdf);
    }

    [Theory]
    [InlineData("BT 3 Tr /F1 12 Tf 72 700 Td (Estonia votes against.) Tj ET")] // recognised words, invisible
    [InlineData("BT /F1 12 Tf 72 700 Td (Estonia votes against.) Tj ET q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q")] // words behind the picture
    [InlineData("BT /F1 0.5 Tf 72 700 Td (Estonia votes against.) Tj ET")]
    [InlineData("BT /F1 12 Tf 72 9000 Td (Estonia votes against.) Tj ET")]
    public void Words_that_nobody_sees_are_not_the_text(string content) =>
        ReceivedFile.Open(RawPdf.OnePage(content).Build(), "scan.pdf").ShouldBeOfType<ReceivedFile.Scan>().Doubts.Select(d => d.Kind).ShouldContain(FileDoubtKind.HiddenText);

    [Theory]
    [InlineData("BT /F1 12 Tf 72 700 Td (We vote ) Tj 1 g (not ) Tj 0 g (for.) Tj ET", FileDoubtKind.PaleText)]
    [InlineData("BT /F1 12 Tf 72 700 Td (We vote for.) Tj ET BT /F1 12 Tf 0 1 -1 0 500 400 Tm (not) Tj ET", FileDoubtKind.OrderUnclear)]
    [InlineData("BT /F1 12 Tf 72 700 Td (We vote for.) Tj ET q 400 0 0 400 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q", FileDoubtKind.PicturesInText)]
    public void What_may_not_be_as_it_looks_is_doubted(string content, FileDoubtKind kind) =>
        MadeFiles.Readable(RawPdf.OnePage(content).Build(), "a.pdf").Doubts.Select(d => d.Kind).ShouldContain(kind);

    [Fact]
    public void Two_columns_are_read_one_after_the_other_and_doubted()
    {
        using var builder = new PdfDocumentBuilder();
        var (page, font) = (builder.AddPage(PageSize.A4), builder.AddStandard14Font(Standard14Font.TimesRoman));
        string[] left = ["Estonia votes in favour", "of the draft resolution", "on the lighthouse of the", "islands, as agreed before."], right = ["L'Estonie vote en faveur", "du texte mis aux voix", "sur le phare de ces lieux", "et la mer qui les entoure."];
        for (var i = 0; i < 4; i++)
        {
            page.AddText(left[i], 11, new PdfPoint(72, 700 - (i * 14)), font);
            page.AddText(right[i], 11, new PdfPoint(330, 700 - (i * 14)), font);
        }
        var bytes = builder.Build();

        MadeFiles.Words(bytes, "a.pdf").ShouldBe(string.Join('\n', left) + "\n\n" + string.Join('\n', right));
        MadeFiles.Readable(bytes, "a.pdf").Doubts.ShouldHaveSingleItem().Kind.ShouldBe(FileDoubtKind.OrderUnclear);
    }

    [Fact]
    public void A_note_over_the_page_is_doubted()
    {
        var pdf = new RawPdf();
        pdf.Add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [<< /Type /Annot /Subtype /FreeText /Rect [0 0 9 9] /Contents (not) >>] >>");
        pdf.AddStream("", "BT /F1 12 Tf 72 700 Td (We vote for.) Tj ET"u8);
        pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>");

        MadeFiles.Readable(pdf.Build(), "a.pdf").Doubts.ShouldHaveSingleItem().Kind.ShouldBe(FileDoubtKind.Annotations);
    }

    [Fact]
    public void A_sign_without_a_character_is_shown_as_one()
    {
        var bytes = RawPdf.OnePage(
            "BT /F1 12 Tf 72 700 Td <000100020003> Tj ET",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 0 900 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>] /ToUnicode 6 0 R >>");
        bytes.AddStream("", "/CIDInit /ProcSet findresource begin 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0001> <0002> <0041> endbfrange end"u8);
        var built = bytes.Build();

        MadeFiles.Words(built, "a.pdf").ShouldBe("AB\uFFFD");
        MadeFiles.Readable(built, "a.pdf").Doubts.ShouldHaveSingleItem().ShouldBe(new FileDoubt(FileDoubtKind.SignsWithoutCharacter, ["1"]));
    }

    [Fact]
    public void An_encrypted_one_is_said_to_be_encrypted()
    {
        var pdf = RawPdf.OnePage("BT /F1 12 Tf 72 700 Td (x) Tj ET");
        pdf.Add("<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + new string('1', 64) + "> /U <" + new string('2', 64) + "> >>");
        pdf.Trailer = "/Encrypt 6 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]";

        MadeFiles.Fault(pdf.Build(), "a.pdf").ShouldBe(new FileFault(FileFaultKind.Encrypted, ["Pdf"]));
    }

    [Fact]
    public void One_that_is_cut_off_is_damaged()
    {
        var whole = MadeFiles.Pdf(Letter);

        foreach (var length in new[] { 8, whole.Length / 4, whole.Length / 2, whole.Length - 40 })
            MadeFiles.Fault(whole[..length], "a.pdf").Kind.ShouldBe(FileFaultKind.Damaged, $"{length}");
    }

    [Fact]
    public void More_pages_than_any_letter_has_are_refused()
    {
        using var builder = new PdfDocumentBuilder();
        for (var i = 0; i <= PdfBudget.MaxPages; i++)
            builder.AddPage(PageSize.A4);

        MadeFiles.Fault(builder.Build(), "a.pdf").Words.ShouldBe(["Pdf", "pages", $"{PdfBudget.MaxPages}"]);
    }

    [Fact]
    public void More_objects_than_any_letter_has_are_refused()
    {
        var pdf = RawPdf.OnePage("");
        for (var i = 0; i <= PdfBudget.MaxObjects; i++)
            pdf.Add("null");

        MadeFiles.Fault(pdf.Build(), "a.pdf").Words.ShouldBe(["Pdf", "objects", $"{PdfBudget.MaxObjects}"]);
    }

    [Fact]
    public void Objects_that_lie_in_one_another_are_refused()
    {
        var pdf = RawPdf.OnePage("");
        pdf.Add("(" + string.Concat(Enumerable.Range(7, 1_500).Select(i => $"{i} 0 obj (" + new string('x', 800))));
        var text = Encoding.Latin1.GetString(pdf.Build());
        var body = text[..text.LastIndexOf("xref\n0", StringComparison.Ordinal)];
        var xref = new StringBuilder("xref\n0 1507\n0000000000 65535 f \n");
        for (var i = 1; i < 1_507; i++)
            xref.Append(System.Globalization.CultureInfo.InvariantCulture, $"{body.IndexOf($"{i} 0 obj", StringComparison.Ordinal):D10} 00000 n \n");
        var built = Encoding.Latin1.GetBytes($"{body}{xref}trailer\n<< /Size 1507 /Root 1 0 R >>\nstartxref\n{body.Length}\n%%EOF\n");

        MadeFiles.Fault(built, "a.pdf").Kind.ShouldBeOneOf(FileFaultKind.TooMuch, FileFaultKind.Damaged);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pages_inside_one_another_in_a_stream_of_objects_do_not_overflow(bool isPacked)
    {
        const int Count = 40_000;
        var (numbers, objects) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < Count; i++)
        {
            numbers.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 10} {objects.Length} ");
            objects.Append(System.Globalization.CultureInfo.InvariantCulture, $"<</Type/Pages/Count 1/Kids[{i + 11} 0 R]>> ");
        }
        var stream = Encoding.ASCII.GetBytes($"{numbers}{objects}");
        using var file = new MemoryStream();
        file.Write(Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 10 0 R>>\nendobj\n"));
        var at = file.Position;
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(stream);
        var bytes = isPacked ? packed.ToArray() : stream;
        file.Write(Encoding.ASCII.GetBytes($"2 0 obj\n<</Type/ObjStm/N {Count}/First {numbers.Length}/Length {bytes.Length}{(isPacked ? "/Filter/FlateDecode" : "")}>>\nstream\n"));
        file.Write(bytes);
        file.Write("\nendstream\nendobj\n"u8);
        var xref = file.Position;
        using var table = new MemoryStream();
        void entry(byte type, long one, int two)
        {
            var row = new byte[7];
            row[0] = type;
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(row.AsSpan(1), (int)one);
            System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(5), (ushort)two);
            table.Write(row);
        }
        entry(0, 0, 0);
        entry(1, 9, 0);
        entry(1, at, 0);
        entry(1, xref, 0);
        for (var i = 4; i < 10; i++)
            entry(0, 0, 0);
        for (var i = 0; i < Count; i++)
            entry(2, 2, i);
        file.Write(Encoding.ASCII.GetBytes($"3 0 obj\n<</Type/XRef/Size {Count + 10}/W[1 4 2]/Root 1 0 R/Length {table.Length}>>\nstream\n"));
        file.Write(table.ToArray());
        file.Write(Encoding.ASCII.GetBytes($"\nendstream\nendobj\nstartxref\n{xref}\n%%EOF\n"));

        MadeFiles.Fault(file.ToArray(), "a.pdf").Kind.ShouldBeOneOf(FileFaultKind.TooMuch, FileFaultKind.Damaged);
    }

    [Fact]
    public void A_stream_that_expands_too_far_is_refused()
    {
        var pdf = new RawPdf();
        pdf.Add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>");
        pdf.AddStream("/Filter /FlateDecode", Deflated(PdfBudget.MaxExpanded + 1));

        MadeFiles.Fault(pdf.Build(), "a.pdf").Words.ShouldBe(["Pdf", "bytes", $"{PdfBudget.MaxExpanded}"]);
    }

    [Theory]
    [InlineData("/Filter [/ASCIIHexDecode /ASCIIHexDecode /ASCIIHexDecode /ASCIIHexDecode /ASCIIHexDecode]", "filters")]
    [InlineData("/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>", "columns")]
    [InlineData("/Filter [/FlateDecode] /DecodeParms [<< /Predictor 12 /Colors 2000000000 >>]", "columns")]
    public void A_stream_that_is_packed_as_none_is_is_refused(string dictionary, string what)
    {
        var pdf = new RawPdf();
        pdf.Add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>");
        pdf.AddStream(dictionary, Deflated(100));

        MadeFiles.Fault(pdf.Build(), "a.pdf").Words[1].ShouldBe(what);
    }

    [Fact]
    public void A_form_that_draws_forms_without_end_is_refused()
    {
        var pdf = RawPdf.OnePage("/X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do", resources: "/XObject << /X 6 0 R >>");
        for (var i = 6; i < 12; i++)
            pdf.AddStream($"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {i + 1} 0 R >> >>", "/X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do"u8);
        pdf.AddStream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "q Q"u8);

        MadeFiles.Fault(pdf.Build(), "a.pdf").Kind.ShouldBe(FileFaultKind.TooMuch);
    }

    [Fact]
    public void More_signs_than_any_letter_has_are_refused() =>
        MadeFiles.Fault(RawPdf.OnePage($"BT /F1 12 Tf ({new string('x', PdfBudget.MaxSigns + 1)}) Tj ET").Build(), "a.pdf").Words.ShouldBe(["Pdf", "signs", $"{PdfBudget.MaxSigns}"]);

    [Theory]
    [InlineData("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange")]
    [InlineData("1 beginbfrange %\n< 00 00 0000 > %<00>\n<7FFFFFFF> [<0041>] endbfrange")]
    [InlineData("1 beginbfrange <0000000000000000> <FFFFFFFFFFFFFFFF> <0041> endbfrange")]
    public void A_table_of_characters_that_spreads_out_is_refused(string table)
    {
        var pdf = RawPdf.OnePage("BT /F1 12 Tf (x) Tj ET", "<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] /ToUnicode 6 0 R >>");
        pdf.AddStream("", Encoding.ASCII.GetBytes($"1 begincodespacerange <0000> <FFFF> endcodespacerange {table}"));

        MadeFiles.Fault(pdf.Build(), "a.pdf").Words.ShouldBe(["Pdf", "codes", $"{PdfBudget.MaxCodes}"]);
    }

    [Fact]
    public void Widths_that_spread_out_are_refused() =>
        MadeFiles.Fault(RawPdf.OnePage("BT /F1 12 Tf (x) Tj ET", "<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 2147483600 500] >>] >>").Build(), "a.pdf")
            .Words.ShouldBe(["Pdf", "codes", $"{PdfBudget.MaxCodes}"]);

    [Fact]
    public void Deep_nesting_is_refused_without_overflowing()
    {
        var pdf = RawPdf.OnePage("");
        pdf.Add(new string('[', 50_000) + new string(']', 50_000));

        MadeFiles.Fault(pdf.Build(), "a.pdf").Kind.ShouldBeOneOf(FileFaultKind.TooMuch, FileFaultKind.Damaged);
    }

    private static byte[] Deflated(long length)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
            for (var left = length; left > 0; left -= 65_536)
                zlib.Write(new byte[Math.Min(left, 65_536)]);
        return packed.ToArray();
    }
}
