using InBlue.Procedure.Councils;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Reading.Resolutions;

/// <summary>Words of the head of a resolution, as printed.</summary>
public sealed record Printed(string Words, SourceSpan Span);

/// <summary>What the head says; null for what it does not.</summary>
/// <param name="Symbol">"S/RES/785 (1992)", "S/5575".</param>
/// <param name="Number">"785 (1992)".</param>
/// <param name="Day">What <paramref name="Date"/> says.</param>
/// <param name="Title">The last words of the head that are none of the others.</param>
public sealed record ResolutionHead(Printed? Symbol, Printed? Number, Printed? Date, LocalDate? Day, Printed? Title);

/// <summary>How it was adopted, as far as the line says. Null is not stated.</summary>
public sealed record AdoptionLine(Provision Provision, string? Meeting, bool Unanimously, bool WithoutVote, int? For, int? Against, int? Abstentions);

public enum PieceKind { Provision, Furniture, Blank }

/// <summary>A stretch of the source. The pieces follow one another without gap or overlap.</summary>
/// <param name="Furniture">For furniture: which.</param>
public sealed record Piece(PieceKind Kind, SourceSpan Span, Provision? Provision, RecognisedKind? Furniture);

/// <summary>Lines that are rows of cells; their words are in provisions too.</summary>
/// <param name="Line">The first, from 1.</param>
public sealed record PrintedTable(SourceSpan Span, int Line, int Rows, int Columns);

/// <summary>A resolution as its marks and words show it. Nothing is refused and nothing lost; what is not plain is among the doubts.</summary>
/// <param name="Within">What was read of the source.</param>
/// <param name="Language">By the opening words, else by the commonest openings of paragraphs; null where neither tells.</param>
/// <param name="Provisions">In the order of the source.</param>
/// <param name="Furniture">Running heads, page numbers, print hyphens.</param>
public sealed record ResolutionReading(
    SourceText Source, SourceSpan Within, Language? Language, ResolutionHead Head, Sequence<Provision> Provisions, Sequence<Piece> Pieces, Sequence<Recognised> Furniture, Sequence<AdoptionLine> Adoptions,
    Sequence<ResolutionDoubt> Doubts)
{
    /// <summary>Those in annexes that their lines plainly show.</summary>
    public Sequence<PrintedTable> Tables { get; init; } = [];

    /// <summary>The source again, character for character.</summary>
    public string Recompose() => string.Concat(Pieces.Select(p => Source.Slice(p.Span)));

    public int Preambular => Provisions.Count(p => p is { Kind: ProvisionKind.Recital, Annex: 0 });

    public int Operative => Provisions.Count(p => p is { Kind: ProvisionKind.Paragraph, Annex: 0 });
}
