using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Documents.Papers;

/// <summary>A paper as words in order, before any form is chosen. Every form shows all of them and nothing else.</summary>
public sealed record PaperDocument(Language Language, PaperHead Head, Sequence<Block> Blocks);

/// <summary>What stands above a paper.</summary>
/// <param name="Practice">The mark of a paper that belongs to a practice vote; empty for a real one.</param>
/// <param name="Marks">Lines under the symbol: a date, "Original: English".</param>
public sealed record PaperHead(Line Practice, Line Body, Line Symbol, Sequence<Line> Marks, Line Title);
