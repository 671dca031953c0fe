using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Files;
using InBlue.Reading.Text;

namespace InBlue.Reading.Drafts;

public enum DraftForm { Text, Docx, AkomaNtoso }

public abstract record DraftReading
{
    private DraftReading() { }

    public sealed record Read(DraftText Draft) : DraftReading;

    /// <summary>The file cannot be opened; <see cref="ExplainFiles"/> says why.</summary>
    public sealed record Unreadable(FileFault Fault) : DraftReading;

    /// <summary>It is a text, but not a draft: no opening, a paragraph missing, cut off; <see cref="Explain"/> says why.</summary>
    /// <param name="Faults">At least one, with places in <paramref name="Text"/>.</param>
    public sealed record NotADraft(string Text, Sequence<ReadingFault> Faults) : DraftReading;
}

/// <summary>A draft's text and the numbers of its paragraphs.</summary>
/// <param name="Text">Paragraphs with an empty line between them; line breaks inside them undone.</param>
/// <param name="Language">By what an Akoma Ntoso document states, else by the opening line.</param>
public sealed record DraftText(
    DraftForm Form, string Text, Language? Language, int Preambular, int Operative, Sequence<string> Paragraphs, Sequence<FileDoubt> Doubts);
