using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace InBlue.Reading.Files.Docx;

/// <summary>The numbers that a document prints before its paragraphs without having them in its text: "12.", "(a)", "iv)".</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;
    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<int, AbstractNum> definitions = [];
    private readonly Dictionary<int, int[]> counters = [];

    public DocxNumbering(MainDocumentPart main)
    {
        foreach (var instance in main.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>() ?? [])
            if (instance.NumberID?.Value is { } id)
                instances.TryAdd(id, instance);
        foreach (var definition in main.NumberingDefinitionsPart?.Numbering?.Elements<AbstractNum>() ?? [])
            if (definition.AbstractNumberId?.Value is { } id)
                definitions.TryAdd(id, definition);
    }

    /// <summary>Empty where nothing is printed, or a bullet.</summary>
    public string Next(NumberingProperties? numbering)
    {
        var level = Math.Clamp(numbering?.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1);
        if (numbering?.NumberingId?.Val?.Value is not { } id || !instances.TryGetValue(id, out var instance)
            || instance.AbstractNumId?.Val?.Value is not { } definitionId || !definitions.TryGetValue(definitionId, out var definition))
            return "";
        if (!counters.TryGetValue(definitionId, out var counts))
            counters[definitionId] = counts = [.. Enumerable.Range(0, Levels).Select(l => StartOf(LevelOf(instance, definition, l)) - 1)];
        counts[level]++;
        for (var deeper = level + 1; deeper < Levels; deeper++)
            counts[deeper] = StartOf(LevelOf(instance, definition, deeper)) - 1;
        var format = LevelOf(instance, definition, level);
        if (format?.NumberingFormat?.Val?.Value is { } kind && (kind == NumberFormatValues.Bullet || kind == NumberFormatValues.None))
            return "";
        var text = format?.LevelText?.Val?.Value ?? "";
        for (var l = 0; l < Levels; l++)
            text = text.Replace($"%{l + 1}", Figure(LevelOf(instance, definition, l)?.NumberingFormat?.Val?.Value, counts[l]), StringComparison.Ordinal);
        return text;
    }

    private static Level? LevelOf(NumberingInstance instance, AbstractNum definition, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level)?.Level ?? definition.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);

    private static int StartOf(Level? level) => Math.Clamp(level?.StartNumberingValue?.Val?.Value ?? 1, 0, 10_000);

    private static string Figure(NumberFormatValues? format, int number)
    {
        if (format == NumberFormatValues.LowerLetter || format == NumberFormatValues.UpperLetter)
            return new string((char)((format == NumberFormatValues.LowerLetter ? 'a' : 'A') + ((Math.Max(1, number) - 1) % 26)), 1 + ((Math.Max(1, number) - 1) / 26));
        if (format == NumberFormatValues.LowerRoman || format == NumberFormatValues.UpperRoman)
        {
            var roman = new Compiled.AnnexNumber(Math.Clamp(number, 1, 399)).ToString();
            return format == NumberFormatValues.LowerRoman ? roman.ToLowerInvariant() : roman;
        }
        return number.ToString(CultureInfo.InvariantCulture);
    }
}
