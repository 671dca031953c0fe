using InBlue.Documents.Rendering;
using InBlue.Documents.Reports;
using InBlue.Procedure.Councils;
using InBlue.Web.Hardening;
using InBlue.Web.Published;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Addresses;

/// <summary>The table of a council's cycles as a file: "/cycles/security-council.en.csv" and ".docx".</summary>
internal static class CyclesFileAddress
{
    private const string Csv = "text/csv; charset=utf-8";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(WebApplication app) => app.MapMethods("/cycles/{file}", OnlyReading.Methods, (string file, PublishedRecord record) =>
        file.Split('.') is [var council, var tongue, var form] && Of(record.Now(), council) is { } cycles
        && ((Language[])[Language.English, Language.French]).Where(l => LanguageTag.Of(l) == tongue).Select(l => (Language?)l).FirstOrDefault() is { } language
            ? form switch
            {
                "csv" => Results.Bytes(CyclesCsv.Write(cycles.Table(Today(cycles, record)), language), Csv, file),
                "docx" => Results.Bytes(DocxRendering.Render(cycles.Table(Today(cycles, record)).ToDocument(language)), Docx, file),
                _ => Results.NotFound(),
            }
            : Results.NotFound()).AllowAnonymous();

    private static CouncilCycles? Of(RecordView view, string council) => view.Cycles.FirstOrDefault(c => c.Council.Id.Text == council);

    private static NodaTime.LocalDate Today(CouncilCycles cycles, PublishedRecord record) => record.Clock.GetCurrentInstant().InZone(cycles.Council.Zone).Date;
}
