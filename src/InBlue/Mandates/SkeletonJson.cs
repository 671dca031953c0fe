using System.Text.Json.Nodes;
using InBlue.Documents.Papers;
using InBlue.Documents.Reports;
using InBlue.Import;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Text;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Mandates;

using static MandateJson;

/// <summary>A skeleton as stable JSON: docs/cli.md says what each member is.</summary>
internal static class SkeletonJson
{
    public static JsonObject Of(ReportSkeleton report, string? file) => new()
    {
        ["mandate"] = report.MandateId, ["resolution"] = report.Resolution, ["commitment"] = report.Commitment, ["occurrence"] = report.Occurrence, ["occurrences"] = report.Occurrences, ["kind"] = MandateCodes.Of(report.Kind),
        ["place"] = report.Place, ["due"] = Due(report.Due), ["working"] = FactWriter.Write(report.Working.Day), ["stage"] = MandateCodes.Of(report.Stage), ["symbol"] = report.Symbol, ["since"] = FactWriter.Write(report.Since),
        ["exclusive"] = LiveCodes.Of(report.Exclusive),
        ["from"] = Array(report.From, a => new JsonObject { ["code"] = a.Code, ["words"] = a.Words }),
        ["plan"] = new JsonObject
        {
            ["askInputs"] = FactWriter.Write(report.Plan.AskInputs.Day), ["inputsIn"] = FactWriter.Write(report.Plan.InputsIn.Day), ["clearance"] = FactWriter.Write(report.Plan.Clearance.Day),
            ["translation"] = FactWriter.Write(report.Plan.Translation.Day),
        },
        ["asked"] = Words(report.Asked),
        ["sections"] = Array(report.Sections, Section), ["beside"] = Array(report.Beside, Section), ["elsewhere"] = Array(report.Elsewhere, Contribution), ["changes"] = Array(report.Changes, Change),
        ["missing"] = Array(report.Missing, m => new JsonObject { ["kind"] = Refusal.CodeOf(m.Kind), ["section"] = m.Section, ["of"] = m.Of.Length == 0 ? null : m.Of, ["by"] = Day(m.By) }),
        ["file"] = file,
    };

    private static JsonObject Section(SkeletonSection section) => new()
    {
        ["section"] = section.Key, ["place"] = section.Place, ["instrument"] = section.Instrument, ["outside"] = LiveCodes.Of(section.Outside), ["words"] = Array(section.Words, Words),
        ["measures"] = Array(section.Measures, m => new JsonObject
        {
            ["commitment"] = m.Commitment, ["place"] = m.Place, ["title"] = m.Title,
            ["last"] = m.Last is { } w ? new JsonObject { ["wording"] = w.Wording, ["asAt"] = FactWriter.Write(w.AsAt), ["source"] = w.Source } : null,
            ["figures"] = Array(m.Figures, f => new JsonObject
            {
                ["sense"] = MandateCodes.Of(f.Measure.Sense), ["set"] = f.Measure.Value.ToString(), ["unit"] = f.Measure.Unit.Length == 0 ? null : f.Measure.Unit, ["of"] = f.Measure.Of,
                ["value"] = f.Latest?.Value.ToString(), ["asAt"] = Day(f.Latest?.AsAt), ["source"] = f.Latest?.Source, ["kept"] = f.Latest is null ? null : LiveCodes.Of(!f.Above),
            }),
        }),
        ["contributions"] = Array(section.Contributions, Contribution),
    };

    private static JsonObject Words(RequiringWords words) => new() { ["place"] = words.Place, ["language"] = words.Language is { } language ? LiveCodes.Of(language) : null, ["quote"] = Joined(words.Quote) };

    private static string Joined(Sequence<QuotedParagraph> quote) => string.Join('\n', quote.Select(p => p.Text));

    private static JsonObject Contribution(Contribution contribution) => new()
    {
        ["section"] = contribution.Section, ["contributor"] = contribution.Contributor, ["askedBy"] = Day(contribution.AskedBy), ["received"] = Day(contribution.Received), ["cleared"] = Day(contribution.Cleared),
        ["notes"] = Array(contribution.Notes, n => n),
    };

    private static JsonObject Change(Development change) => new()
    {
        ["day"] = FactWriter.Write(change.Day), ["place"] = change.Place,
        ["kind"] = change switch { Development.OfInstrument => "instrument", Development.OfValue => "value", Development.OfWording => "wording", _ => "stage" },
        ["says"] = change switch
        {
            Development.OfInstrument i => i.Effect,
            Development.OfValue v => v.Value.Value.ToString(),
            Development.OfWording w => w.Wording.Wording,
            Development.OfStage s => MandateCodes.Of(s.Stage),
            _ => null,
        },
        ["symbol"] = change switch
        {
            Development.OfInstrument i => i.Symbol,
            Development.OfValue v => v.Value.Source,
            Development.OfWording w => w.Wording.Source,
            Development.OfStage s => s.Symbol,
            _ => null,
        },
    };
}
