using System.Text;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Values;
using NodaTime;

namespace InBlue.Tests.Reading.Values;

/// <summary>Figures as a desk brings them, in CSV.</summary>
public sealed class ReadingValues
{
    private static ValuesReading Read(string csv, bool decimalComma = false) => ValuesFile.Read(Encoding.UTF8.GetBytes(csv), decimalComma);

    private static (ValuesFaultKind Kind, int Line)[] FaultsOf(string csv, bool decimalComma = false) => [.. Read(csv, decimalComma).ShouldBeOfType<ValuesReading.Faulty>().Faults.Select(f => (f.Kind, f.Line))];

    [Theory]
    [InlineData("commitment,measure,value,as-at,source,quote\n17,1,12877,2020-09-15,S/2020/952,\"12,877 \"\"troops\"\"\"\n")]
    [InlineData("Commitment;Measure;Value;As-At;Source;Quote\r\n17;1;12877;2020-09-15;S/2020/952;\"12,877 \"\"troops\"\"\"\r\n")]
    [InlineData("\uFEFFcommitment\tmeasure\tvalue\tas-at\tsource\tquote\n17\t1\t12877\t2020-09-15\tS/2020/952\t\"12,877 \"\"troops\"\"\"\n")]
    public void Commas_semicolons_and_tabs_are_read_alike(string csv) =>
        Read(csv).ShouldBeOfType<ValuesReading.Read>().Values.ShouldBe([new ReportedValue(17, 1, ExactNumber.Of(12877), new LocalDate(2020, 9, 15), "S/2020/952", "12,877 \"troops\"")]);

    [Fact]
    public void A_decimal_sign_is_never_read_two_ways()
    {
        const string Comma = "commitment;measure;value;as-at;source\n4;1;29,5;2020-09-15;S/2020/952\n";
        const string Stop = "commitment,measure,value,as-at,source\n4,1,29.5,2020-09-15,S/2020/952\n";
        FaultsOf(Comma).ShouldBe([(ValuesFaultKind.OtherDecimalSign, 2)]);
        FaultsOf(Stop, decimalComma: true).ShouldBe([(ValuesFaultKind.OtherDecimalSign, 2)]);
        foreach (var read in (ValuesReading[])[Read(Comma, decimalComma: true), Read(Stop)])
            read.ShouldBeOfType<ValuesReading.Read>().Values.Single().Value.ToString().ShouldBe("29.5");
    }

    [Theory]
    [InlineData("12.500", false)]
    [InlineData("-1.000", false)]
    [InlineData("12,500", true)]
    public void Three_digits_after_the_sign_may_be_thousands_and_are_not_taken(string value, bool decimalComma) =>
        FaultsOf($"commitment;measure;value;as-at;source\n4;1;{value};2020-09-15;S/2020/952\n", decimalComma).ShouldBe([(ValuesFaultKind.ReadTwoWays, 2)]);

    [Theory]
    [InlineData("12500", "12500")]
    [InlineData("12.5000", "12.5")]
    [InlineData("0.125", "0.125")]
    [InlineData("1234.125", "1234.125")]
    public void What_can_be_nothing_else_is_taken(string value, string read) =>
        Read($"commitment;measure;value;as-at;source\n4;1;{value};2020-09-15;S/2020/952\n").ShouldBeOfType<ValuesReading.Read>().Values.Single().Value.ToString().ShouldBe(read);

    [Fact]
    public void Every_faulty_line_is_named_and_nothing_is_taken() =>
        FaultsOf("commitment,measure,value,as-at,source\n17,1,12877,2020-09-15,S/2020/952\nx,1,1,2020-09-15,S/1\n17,1,1 000,2020-09-15,S/1\n17,1,1,2020-02-30,S/1\n17,1,1,2020-09-15,\n")
            .ShouldBe([(ValuesFaultKind.Number, 3), (ValuesFaultKind.Value, 4), (ValuesFaultKind.Date, 5), (ValuesFaultKind.Source, 6)]);

    [Theory]
    [InlineData("", ValuesFaultKind.NoRows)]
    [InlineData("commitment,measure,value,as-at,source\n", ValuesFaultKind.NoRows)]
    [InlineData("commitment,measure,value,source\n1,1,1,S/1\n", ValuesFaultKind.ColumnMissing)]
    public void An_empty_file_and_a_missing_column_are_said(string csv, ValuesFaultKind fault) => FaultsOf(csv).ShouldBe([(fault, 1)]);

    [Fact]
    public void Bytes_that_are_no_text_are_said_to_be_none() =>
        ValuesFile.Read(new byte[] { 0x50, 0x4B, 3, 4, 0, 0, 255, 254 }, decimalComma: false).ShouldBeOfType<ValuesReading.Faulty>().Faults.Single().Kind.ShouldBe(ValuesFaultKind.NotText);

    [Fact]
    public void More_rows_than_the_limit_are_refused_whole()
    {
        var csv = new StringBuilder("commitment,measure,value,as-at,source\n");
        for (var i = 0; i <= ValuesFile.MostRows; i++)
            csv.Append("1,1,1,2020-09-15,S/1\n");
        Read(csv.ToString()).ShouldBeOfType<ValuesReading.Faulty>().Faults.Single().Kind.ShouldBe(ValuesFaultKind.TooManyRows);
    }
}
