using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Reading.Compiled;

/// <summary>The published document of a written vote, read whole.</summary>
/// <param name="Evidence">For the document, the call and the draft; each letter and statement has its own.</param>
/// <param name="Doubts">On the document; each letter has its own.</param>
/// <param name="Recognised">What belongs to the printed pages.</param>
public sealed record CompiledDocument(
    Language Language,
    Notice? Notice,
    Symbol Symbol,
    LocalDate Date,
    President President,
    Stated Stated,
    string Item,
    Symbol? ProcedureLetter,
    Announced Announced,
    CallLetter Call,
    Draft Draft,
    Sequence<Letter> Letters,
    Sequence<Statement> Statements,
    Sequence<Evidence> Evidence,
    Sequence<Doubt> Doubts,
    Sequence<Recognised> Recognised)
{
    public bool IsClear => Doubts.Count == 0 && Letters.All(l => l.IsClear);
}

/// <summary>What a document says of itself before it begins, such as that it is an abridgement.</summary>
public sealed record Notice(string Text, SourceSpan Span);

public sealed record President(MemberId Member, string Signatory);

public enum StatedOutcome { Adopted, NotAdopted, NotStated }

/// <summary>What the cover letter says came out.</summary>
public sealed record Stated(StatedOutcome Outcome, LocalDate? Adopted, string? Resolution);

/// <summary>The annexes that the cover letter announces.</summary>
public sealed record Announced(Sequence<AnnexNumber> Letters, Sequence<AnnexNumber> Statements);

/// <summary>The President's letter that put the draft to the vote. The window is up to, and without, <paramref name="Closes"/>.</summary>
public sealed record CallLetter(
    AnnexNumber Annex,
    SourceSpan Span,
    LocalDate Date,
    string Signatory,
    Symbol Draft,
    string? Item,
    Sequence<MemberId> Sponsors,
    bool SaysInBlue,
    ZonedDateTime Opens,
    ZonedDateTime Closes,
    LocalDate? Announced,
    Sequence<Language> OriginalLanguages);

/// <summary>The text put to the vote, with the numbers of its paragraphs.</summary>
public sealed record Draft(Symbol Symbol, SourceSpan Span, int Preambular, int Operative);

/// <summary>A letter as printed in its annex. What is null was in doubt, and the doubt is among <paramref name="Doubts"/>.</summary>
public sealed record Letter(
    AnnexNumber Annex,
    SourceSpan Span,
    MemberId Member,
    string Signatory,
    CapacityId? Capacity,
    LocalDate Date,
    Symbol? Draft,
    Position? Position,
    Sequence<Evidence> Evidence,
    Sequence<Doubt> Doubts)
{
    public bool IsClear => Doubts.Count == 0;
}

public sealed record Statement(AnnexNumber Annex, SourceSpan Span, MemberId Member, Sequence<Evidence> Evidence);
