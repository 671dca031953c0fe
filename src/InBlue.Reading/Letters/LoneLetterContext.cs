using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Files;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Reading.Letters;

/// <summary>A draft on which a vote is open now.</summary>
/// <param name="Items">How its agenda item is called, in every language in which that is known: "The situation in Mali", "La situation au Mali".</param>
/// <param name="Sponsors">Who submitted it; empty where that is not known.</param>
public sealed record OpenDraft(DraftSymbol Symbol, Sequence<string> Items, Sequence<MemberId> Sponsors);

/// <summary>What a symbol that is not open stands for. Only <see cref="OtherDocument"/> may be named in a letter without a doubt.</summary>
public enum KnownAs { AnotherDraft, EarlierRevision, Closed, OtherDocument }

public sealed record KnownSymbol(DraftSymbol Symbol, KnownAs As);

/// <summary>What must be known of the council's affairs to read a letter that came by itself.</summary>
/// <param name="Open">At least one; a letter that arrives when none is open is read against the last.</param>
/// <param name="Known">Earlier revisions, other drafts, closed ones, and documents such as the letter on the procedure.</param>
/// <param name="Called">The day of the call: no letter of the vote is dated before.</param>
/// <param name="LastDay">The day on which the window ends.</param>
/// <param name="Seated">Who has a seat on that day.</param>
/// <param name="Signature">What was seen in the file. Unless that is yes or no, a name below the letter is taken for a signature, as in a plain text it must be.</param>
/// <param name="Covering">The text of the mail to which the letter was attached.</param>
public sealed record LoneLetterContext(
    Sequence<OpenDraft> Open,
    Sequence<KnownSymbol> Known,
    LocalDate Called,
    LocalDate LastDay,
    Sequence<MemberId> Seated,
    SignatureSeen? Signature = null,
    SourceText? Covering = null);
