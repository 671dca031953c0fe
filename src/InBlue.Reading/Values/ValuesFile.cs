using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Text;
using NodaTime.Text;

namespace InBlue.Reading.Values;

public enum ValuesFaultKind { NotText, ColumnMissing, NoRows, TooManyRows, BadQuotes, Number, Value, Date, Source, OtherDecimalSign, ReadTwoWays }

/// <summary>What is wrong on a line of the file, from 1; the words are the file's.</summary>
public sealed record ValuesFault(ValuesFaultKind Kind, int Line, string Words)
{
    public string InEnglish() => Kind switch
    {
        ValuesFaultKind.NotText => "The file is not text in UTF-8. Save it as CSV in UTF-8.",
        ValuesFaultKind.ColumnMissing => $"The column {Words} is missing. The first line names the columns: {string.Join(", ", ValuesFile.Columns)}, and quote where wanted.",
        ValuesFaultKind.NoRows => "The file has no values.",
        ValuesFaultKind.TooManyRows => "The file has more than 100,000 values. Give it in parts.",
        ValuesFaultKind.BadQuotes => "The quotation marks do not match.",
        ValuesFaultKind.Number => $"\"{Words}\" is no number of a commitment or of a figure.",
        ValuesFaultKind.Value => $"\"{Words}\" is no value: digits, at most one decimal sign and six decimals, no spaces.",
        ValuesFaultKind.OtherDecimalSign => $"\"{Words}\" has another decimal sign than the file is said to have. Nothing is read two ways: with --decimal-comma 29,5 is read, without it 29.5.",
        ValuesFaultKind.ReadTwoWays => $"\"{Words}\" may be thousands or three decimals. Write it without the sign, or with other than three decimals: 12500, 12.5, 12.5000.",
        ValuesFaultKind.Date => $"\"{Words}\" is no day: write 2020-09-15.",
        _ => "The source is missing: give the symbol of the document.",
    };
}

public abstract record ValuesReading
{
    private ValuesReading() { }

    public sealed record Read(ImmutableArray<ReportedValue> Values) : ValuesReading;

    /// <summary>At most a hundred faults; nothing of the file is taken.</summary>
    public sealed record Faulty(ImmutableArray<ValuesFault> Faults) : ValuesReading;
}

/// <summary>Values of a CSV file, separated by commas or semicolons, with their columns named on the first line.</summary>
public static class ValuesFile
{
    public const int MostRows = 100_000;
    private const int MostFaults = 100;

    public static ImmutableArray<string> Columns { get; } = ["commitment", "measure", "value", "as-at", "source"];

    public static ValuesReading Read(ReadOnlyMemory<byte> file, bool decimalComma)
    {
        if (SourceText.Decode(file.Span) is not Decoded.Text { Source: var source })
            return new ValuesReading.Faulty([new ValuesFault(ValuesFaultKind.NotText, 1, "")]);
        var (faults, values) = (ImmutableArray.CreateBuilder<ValuesFault>(), ImmutableArray.CreateBuilder<ReportedValue>());
        using var csv = new CsvReader(new StringReader(source.Chars.TrimStart('\uFEFF')), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true, DetectDelimiterValues = [",", ";", "\t"], PrepareHeaderForMatch = h => h.Header.Trim().ToLowerInvariant(), BadDataFound = null, MissingFieldFound = null, TrimOptions = TrimOptions.Trim,
        });
        try
        {
            if (!csv.Read() || !csv.ReadHeader())
                return new ValuesReading.Faulty([new ValuesFault(ValuesFaultKind.NoRows, 1, "")]);
            var header = csv.HeaderRecord!.Select(h => h.Trim().ToLowerInvariant()).ToArray();
            if (Columns.FirstOrDefault(c => !header.Contains(c)) is { } missing)
                return new ValuesReading.Faulty([new ValuesFault(ValuesFaultKind.ColumnMissing, 1, missing)]);
            while (faults.Count < MostFaults && csv.Read())
            {
                if (values.Count >= MostRows)
                    return new ValuesReading.Faulty([new ValuesFault(ValuesFaultKind.TooManyRows, csv.Parser.RawRow, "")]);
                if (ReadRow(csv, decimalComma, faults) is { } value)
                    values.Add(value);
            }
        }
        catch (CsvHelperException)
        {
            faults.Add(new ValuesFault(ValuesFaultKind.BadQuotes, csv.Parser.RawRow, ""));
        }
        return faults.Count > 0 ? new ValuesReading.Faulty(faults.ToImmutable())
            : values.Count == 0 ? new ValuesReading.Faulty([new ValuesFault(ValuesFaultKind.NoRows, 1, "")])
            : new ValuesReading.Read(values.ToImmutable());
    }

    private static ReportedValue? ReadRow(CsvReader csv, bool decimalComma, ImmutableArray<ValuesFault>.Builder faults)
    {
        var (line, before) = (csv.Parser.RawRow, faults.Count);
        var (commitment, measure) = (Number("commitment"), Number("measure"));
        var value = Value(Field("value"));
        var day = LocalDatePattern.Iso.Parse(Field("as-at"));
        if (!day.Success)
            faults.Add(new ValuesFault(ValuesFaultKind.Date, line, Field("as-at")));
        if (Field("source").Length == 0)
            faults.Add(new ValuesFault(ValuesFaultKind.Source, line, ""));
        var quote = csv.TryGetField<string>("quote", out var words) && !string.IsNullOrWhiteSpace(words) ? words : null;
        return faults.Count > before ? null : new ReportedValue(commitment, measure, value!.Value, day.Value, Field("source"), quote);

        string Field(string name) => csv.GetField(name) ?? "";

        int Number(string name)
        {
            if (int.TryParse(Field(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                return number;
            faults.Add(new ValuesFault(ValuesFaultKind.Number, line, Field(name)));
            return 0;
        }

        ExactNumber? Value(string text)
        {
            var hasOtherSign = text.Contains(decimalComma ? '.' : ',', StringComparison.Ordinal);
            if (!hasOtherSign && TypedNumber.IsReadTwoWays(text))
            {
                faults.Add(new ValuesFault(ValuesFaultKind.ReadTwoWays, line, text));
                return null;
            }
            if (ExactNumber.TryParse(decimalComma ? text.Replace(',', '.') : text) is { } read && !hasOtherSign)
                return read;
            faults.Add(new ValuesFault(hasOtherSign ? ValuesFaultKind.OtherDecimalSign : ValuesFaultKind.Value, line, text));
            return null;
        }
    }
}
