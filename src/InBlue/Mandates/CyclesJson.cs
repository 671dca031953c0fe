using System.Text.Json.Nodes;
using InBlue.Documents.Reports;
using InBlue.Procedure.Councils;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Reconstructing;
using NodaTime.Text;

namespace InBlue.Mandates;

using static MandateJson;

internal static class CyclesJson
{
    public static JsonObject Of(CyclesTable table, Language language, string? file) => new()
    {
        ["asAt"] = FactWriter.Write(table.AsAt),
        ["months"] = Array(table.Months, m => new JsonObject
        {
            ["month"] = YearMonthPattern.Iso.Format(m.Month),
            ["lines"] = Array(m.Lines, l => new JsonObject
            {
                ["mandate"] = l.Mandate.Id, ["due"] = Due(l.Due), ["commitment"] = l.Duty?.Commitment, ["occurrence"] = l.Date?.Occurrence, ["paragraph"] = l.Duty?.Paragraph, ["title"] = l.Duty?.Title,
                ["kind"] = l.Duty is { } duty ? duty.Kind is { } kind ? MandateCodes.Of(kind) : "decision" : "mandate-end", ["stage"] = l.Date is { } date ? MandateCodes.Of(date.Stage) : null, ["symbol"] = l.Date?.Symbol,
                ["movedBy"] = l.Date?.Instrument,
            }),
        }),
        ["mandates"] = Array(table.Mandates, m => new JsonObject
        {
            ["mandate"] = m.Id, ["title"] = m.Title, ["resolution"] = m.Resolution, ["document"] = m.Document, ["adopted"] = FactWriter.Write(m.Adopted), ["ends"] = Day(m.Ends),
            ["duties"] = Array(m.Duties, d => Duty(d, language)), ["awaitingTheCouncil"] = Array(m.Awaiting, d => Duty(d, language)),
        }),
        ["file"] = file,
    };

    private static JsonObject Duty(CycleDuty duty, Language language) => new()
    {
        ["commitment"] = duty.Commitment, ["paragraph"] = duty.Paragraph, ["title"] = duty.Title, ["kind"] = duty.Kind is { } kind ? MandateCodes.Of(kind) : null, ["cycle"] = CycleWords.Cycle(duty, language), ["inside"] = duty.Inside,
        ["dates"] = Array(duty.Dates, d => new JsonObject { ["occurrence"] = d.Occurrence, ["due"] = Due(d.Textual), ["working"] = FactWriter.Write(d.Working.Day), ["stage"] = MandateCodes.Of(d.Stage), ["symbol"] = d.Symbol, ["movedBy"] = d.Instrument }),
    };
}
