using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;

namespace InBlue.Reading.Words;

/// <summary>
/// The words of one language that a compiled document is read by. Every pattern is applied to folded text (small letters,
/// straight apostrophes, plain hyphens).
/// </summary>
internal sealed record Vocabulary
{
    public required Language Language { get; init; }

    /// <summary>January first.</summary>
    public required string[] Months { get; init; }

    /// <summary>Monday first.</summary>
    public required string[] Weekdays { get; init; }

    public required Regex Date { get; init; }
    public required Regex WeekdayDate { get; init; }

    /// <summary>With the groups hour, minute, half (a or p) and noon.</summary>
    public required Regex TimeOfDay { get; init; }

    public required Dictionary<string, Language> LanguageNames { get; init; }

    public required HeadingWords Headings { get; init; }
    public required CoverWords Cover { get; init; }
    public required CallWords Call { get; init; }
    public required OfficeWords Offices { get; init; }
    public required VoteWords Votes { get; init; }
    public required LetterWords Letters { get; init; }
}

/// <summary>What opens the parts of the document.</summary>
internal sealed record HeadingWords
{
    /// <summary>As people know them, for saying what was looked for.</summary>
    public required string LetterAsPrinted { get; init; }
    public required string AnnexAsPrinted { get; init; }

    public required string Letter { get; init; }
    public required string Statement { get; init; }

    /// <summary>On the line as printed, since only a heading has the capital. Group: number.</summary>
    public required Regex Annex { get; init; }

    /// <summary>Group: office; the date is the first in it.</summary>
    public required Regex VoteLetter { get; init; }
    public required Regex FromPresident { get; init; }

    /// <summary>On a line. Group: name.</summary>
    public required Regex Signature { get; init; }
    public required Regex Attachment { get; init; }

    /// <summary>On a line. Group: sponsors.</summary>
    public required Regex DraftTitle { get; init; }
    public required string DraftOpening { get; init; }
    public required Regex Masthead { get; init; }
}

internal sealed record CoverWords
{
    public required Regex Resolution { get; init; }
    public required string Draft { get; init; }
    public required Regex Adopted { get; init; }
    public required Regex NotAdopted { get; init; }

    /// <summary>Group: item.</summary>
    public required Regex Item { get; init; }

    /// <summary>A symbol in brackets after a dated letter. Group: symbol.</summary>
    public required Regex ProcedureLetter { get; init; }

    /// <summary>Group: list.</summary>
    public required Regex SeeAnnexes { get; init; }
    public required Regex RangeMark { get; init; }
    public required string Letters { get; init; }
    public required string Statements { get; init; }
}

internal sealed record CallWords
{
    public required Regex SubmittedBy { get; init; }
    public required string[] Articles { get; init; }
    public required string[] ListMarks { get; init; }
    public required Regex InBlue { get; init; }

    /// <summary>Groups: opens, closes.</summary>
    public required Regex Window { get; init; }
    public required Regex WindowBegins { get; init; }
    public required Regex AnnounceResult { get; init; }

    /// <summary>Group: languages.</summary>
    public required Regex Original { get; init; }
}

internal sealed record OfficeWords
{
    public required string[] Articles { get; init; }

    /// <summary>Between an office and its member, longest first.</summary>
    public required string[] Linkers { get; init; }

    /// <summary>Where the name of the member ends.</summary>
    public required string[] Tails { get; init; }
    public required string[] AdInterim { get; init; }

    /// <summary>Before the office in a signature.</summary>
    public required string[] Titles { get; init; }
}

/// <summary>What a vote is said with. <see cref="Letters.PositionReader"/> tells how these are used.</summary>
internal sealed record VoteWords
{
    /// <summary>Verb, direction and object. One of the groups for, against, abstain, out.</summary>
    public required Regex Expression { get; init; }

    /// <summary>The word after which an object is whole.</summary>
    public required string Resolution { get; init; }

    /// <summary>What makes a shorter object another one, right after it: "projet" of an amendment.</summary>
    public required string[] ObjectGoesOn { get; init; }

    public required string[] OwnDelegation { get; init; }
    public required string[] Articles { get; init; }

    /// <summary>"la délégation de": may stand before the member's name.</summary>
    public required string[] DelegationOf { get; init; }

    /// <summary>After these a clause of its own begins.</summary>
    public required string[] ClauseOpeners { get; init; }
    public required string[] That { get; init; }

    /// <summary>The words with which one speaks for oneself before "that".</summary>
    public required Regex Declaring { get; init; }
    public required Regex FirstPerson { get; init; }

    /// <summary>A name after one of these is not who votes.</summary>
    public required Regex NotSubjectBefore { get; init; }
    public required Regex JoinsBefore { get; init; }

    public required Regex[] Tokens { get; init; }
    public required Regex Harmless { get; init; }
    public required Regex DirectionNext { get; init; }
    public required Regex Negation { get; init; }
    public required Regex Condition { get; init; }
    public required Regex FutureOrPast { get; init; }
}
