using System.Text;
using CsCheck;
using InBlue.Reading.Text;

namespace InBlue.Tests.Reading;

public sealed class TakingTextAsItComes
{
    [Fact]
    public void Text_that_stops_being_UTF_8_is_refused_with_byte_and_line() =>
        FaultOf([.. "é\nab"u8, 0xC3, 0x28]).ShouldBe(new TextFault(WhyNotText.NotUtf8, 5, 2));

    [Fact]
    public void A_control_character_is_refused_with_byte_and_line() =>
        FaultOf("a\nb\0"u8.ToArray()).ShouldBe(new TextFault(WhyNotText.ControlCharacter, 3, 2));

    [Fact]
    public void More_than_16_MiB_is_refused() =>
        FaultOf(new byte[SourceText.MaxBytes + 1]).Why.ShouldBe(WhyNotText.TooLong);

    [Fact]
    public void A_byte_order_mark_is_a_character() =>
        Reads.Source("\uFEFFab").Length.ShouldBe(3);

    [Fact]
    public void Spans_count_code_points() =>
        Reads.OneOf("😀", "𝄞", "é", "a", " ").Array[0, 30].Sample(characters =>
        {
            var source = Reads.Source(string.Concat(characters));
            source.Length.ShouldBe(characters.Length);
            for (var i = 0; i < characters.Length; i++)
                source.Slice(new SourceSpan(i, i + 1)).ShouldBe(characters[i]);
        });

    [Theory]
    [InlineData("la Grande-\nBretagne", "la Grande-Bretagne")]
    [InlineData("un air f lexible et un f léau", "un air flexible et un fléau")]
    [InlineData("à l’alinéa f l) et f ii)", "à l’alinéa f l) et f ii)")]
    [InlineData("la cote S/2020/\n600", "la cote S/2020/600")]
    [InlineData("26\u00A0juin\u2009 2020", "26 juin 2020")]
    [InlineData("une phrase \ncoupée", "une phrase coupée")]
    [InlineData("une phrase \n coupée par la page", "une phrase coupée par la page")]
    [InlineData("une phrase qui\n\n\n\nS/2020/625\t \t\n\n4/42\uFFFD 20-08876\n\ncontinue", "une phrase qui continue")]
    [InlineData("la fin.\n\n\nS/2020/625\t\n\n20-08876 3/42\n\nAutre chose", "la fin.|Autre chose")]
    [InlineData("une phrase \n\fcoupée", "une phrase coupée")]
    [InlineData("un alinéa ;\n 34.\t Un autre", "un alinéa ;|34. Un autre")]
    [InlineData("un\u00AD\nion \uFB02euri", "union fleuri")]
    public void Running_text_is_what_a_reader_reads(string printed, string read)
    {
        var layout = Layout.Of(Reads.Source(printed))!;
        CleanText.Of(layout, 0, layout.Count).Text.ShouldBe(read.Replace('|', '\n'));
    }

    [Theory]
    [InlineData("4/42\uFFFD 20-08876", true)]
    [InlineData("20-08876 3/42", true)]
    [InlineData("2/42 20-08876", true)]
    [InlineData("20-08876 (F)", true)]
    [InlineData("*2008876*", true)]
    [InlineData("le 20-08876 du mois", false)]
    [InlineData("S/2020/600", false)]
    public void Page_numbers_are_told_from_text(string line, bool isFurniture) =>
        Layout.Of(Reads.Source(line))!.Furniture().Any().ShouldBe(isFurniture);

    private static TextFault FaultOf(byte[] bytes) => SourceText.Decode(bytes).ShouldBeOfType<Decoded.NotText>().Fault;
}
