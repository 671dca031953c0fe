using InBlue.Reading.Text;

namespace InBlue.Reading.Clauses;

/// <summary>
/// What is referred to. Targets are as in "3", "28 (c) (ii)", "2391 (2017)", "194 (III)", "S/2020/476", "VII"; a range is written out where it
/// is short. Within says in which other text a paragraph, an annex or an article stands ("2391 (2017)", "charter"); empty is this text itself,
/// except where the kind says elsewhere.
/// </summary>
public sealed record Reference(Place Place, ReferenceKind Kind, Sequence<string> Targets, Sequence<string> Within, Direction Direction);

public enum ReferenceKind
{
    Paragraph,
    ParagraphOfResolution,

    /// <summary>A paragraph of a report, an annex, a letter or another text that carries no number here.</summary>
    ParagraphElsewhere,
    Resolution,
    Document,
    Annex,
    Article,
    Chapter,
}

/// <summary>Where the text says that it stands: "above", "below".</summary>
public enum Direction { Unstated, Above, Below }
