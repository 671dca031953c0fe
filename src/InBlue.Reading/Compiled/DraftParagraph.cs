using InBlue.Reading.Text;

namespace InBlue.Reading.Compiled;

public enum DraftPart
{
    /// <summary>Before the opening words: a masthead, the title.</summary>
    Head,

    /// <summary>"The Security Council,".</summary>
    Opening,

    Recital,
    Heading,
    Operative,

    /// <summary>An item of a list under a recital, a paragraph or another item.</summary>
    Item,

    /// <summary>Goes on with the item, paragraph or recital before it.</summary>
    Continuation,
}

/// <summary>A paragraph of a draft, word for word but for line breaks, print hyphens and the furniture of pages.</summary>
/// <param name="Mark">"1.", "(a)", "iv)", "−−" as it stands; empty where there is none.</param>
/// <param name="Level">0, or how deep an item, or what goes on with it, stands in lists.</param>
/// <param name="Text">Without its mark.</param>
/// <param name="Span">Where it stands in the source, its mark included.</param>
public sealed record DraftParagraph(DraftPart Part, string Mark, int Level, string Text, SourceSpan Span);
