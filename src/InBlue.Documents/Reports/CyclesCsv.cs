using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using InBlue.Documents.Mandates;
using InBlue.Procedure.Councils;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Documents.Reports;

/// <summary>The table of cycles as CSV (RFC 4180, UTF-8 with a byte-order mark, for spreadsheets), one line for each date.</summary>
public static class CyclesCsv
{
    public static IReadOnlyList<string> Columns { get; } =
        ["mandate", "title", "resolution", "document", "month", "due", "working", "what", "commitment", "occurrence", "paragraph", "deliverable", "from", "cycle", "stage", "symbol", "moved-by"];

    public static byte[] Write(CyclesTable table, Language language)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" }))
        {
            Row(csv, Columns);
            foreach (var line in table.Months.SelectMany(m => m.Lines))
                Row(csv, Fields(line, language));
        }
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>Whether a file begins as one that was written here, so that a newer one may take its place.</summary>
    public static bool IsOne(ReadOnlyMemory<byte> file) => file.Span.StartsWith((ReadOnlySpan<byte>)[.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(string.Join(',', Columns))]);

    private static IEnumerable<string> Fields(CycleLine line, Language language) =>
    [
        line.Mandate.Id, line.Mandate.Title, line.Mandate.Resolution, line.Mandate.Document, YearMonthPattern.Iso.Format(line.Due.Day.ToYearMonth()), line.Due.IsMonth ? "" : Day(line.Due.Day),
        .. line.Duty is { } duty && line.Date is { } date
            ? [
                Day(date.Working.Day), duty.Title, Figure(duty.Commitment), Figure(date.Occurrence), duty.Paragraph, duty.Kind is { } kind ? MandateWords.Deliverable(kind, language) : "",
                CycleWords.From(duty, language), CycleWords.Cycle(duty, language), MandateWords.Stage(date.Stage, language), date.Symbol ?? "", date.Instrument ?? "",
            ]
            : (string[])["", MandateWords.In(language, ("the mandate ends", "fin du mandat")), "", "", "", "", "", "", "", "", ""],
    ];

    private static void Row(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
            csv.WriteField(Inert(field));
        csv.NextRecord();
    }

    /// <summary>A spreadsheet runs a field that begins like a formula; with an apostrophe before it, it shows the words.</summary>
    private static string Inert(string field) => new Papers.Line(field).Text is var shown && shown.TrimStart().FirstOrDefault() is '=' or '+' or '-' or '@' or '\u2212' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20' ? "'" + shown : shown;

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
