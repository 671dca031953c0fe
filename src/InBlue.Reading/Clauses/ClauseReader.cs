using InBlue.Procedure.Councils;

namespace InBlue.Reading.Clauses;

/// <summary>
/// Reads the words of one provision in French or English. Each part is one pass over the tokens with bounded looks around, so that the time grows
/// with the text and with nothing else.
/// </summary>
public static class ClauseReader
{
    /// <summary>Other languages are not read: their lists are empty.</summary>
    public static ProvisionClauses Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ClauseVocabulary.For(language) is not { } words)
            return ProvisionClauses.None;
        var scan = new Scan(text, words);
        if (scan.Count == 0)
            return ProvisionClauses.None;
        var references = new ReferenceReader(scan).Read();
        var dates = new DateMentionReader(scan).Read();
        TimesOfDay.Take(scan);
        var clauses = new VerbReader(scan).Read();
        var intervals = new IntervalReader(scan).Read();
        var events = new EventReader(scan, dates).Read();
        var quantities = new QuantityReader(scan).Read();
        return new ProvisionClauses([.. clauses], [.. references], [.. dates], [.. intervals], [.. quantities], [.. events]);
    }
}
