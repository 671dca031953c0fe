using System.Text.RegularExpressions;

namespace InBlue.Reading.Words;

/// <summary>The words of one language in a letter that came by itself. As everywhere, patterns are applied to folded text.</summary>
internal sealed record LetterWords
{
    /// <summary>What stands in the folded text for each sign of a symbol, so that patterns can speak of symbols.</summary>
    public const char Sign = '¤';

    /// <summary>
    /// Verb, direction and symbols, and what may follow in the same clause: "votes in favour of ¤ and abstains on ¤". One capture
    /// of for, against, abstain or out for each direction.
    /// </summary>
    public required Regex VotesOnSymbols { get; init; }

    /// <summary>On a line.</summary>
    public required Regex Salutation { get; init; }

    /// <summary>On a line: where the letter ends and the signature is about to come.</summary>
    public required Regex Closing { get; init; }

    /// <summary>On a line: whom the letter is for.</summary>
    public required Regex Addressee { get; init; }

    /// <summary>Words of a letterhead or a mail signature beside the member's name.</summary>
    public required Regex Mission { get; init; }

    /// <summary>On a line: reference numbers of the sender's own.</summary>
    public required Regex Reference { get; init; }

    /// <summary>On a line, around a date: "New York, ".</summary>
    public required Regex BeforeDate { get; init; }

    /// <summary>Dates that the documents themselves do not print, with the groups day, month and year.</summary>
    public required Regex OtherDate { get; init; }

    /// <summary>The President's letter that put a draft to the vote.</summary>
    public required Regex CallReference { get; init; }

    /// <summary>What makes a vote depend on something, wherever in the letter it stands.</summary>
    public required Regex Proviso { get; init; }

    /// <summary>Negations and conditions that no other language has: looked for where the sentence of a vote is in another.</summary>
    public required Regex Foreign { get; init; }

    /// <summary>Sentences of courtesy and procedure, which explain nothing.</summary>
    public required Regex Courtesy { get; init; }

    /// <summary>On a line or two: what comes before somebody else's words.</summary>
    public required Regex ReplyHeader { get; init; }

    /// <summary>Between a title and the office: "and", "Extraordinary and Plenipotentiary".</summary>
    public required string[] AfterTitle { get; init; }

    /// <summary>On a line: what a name is not.</summary>
    public required Regex NotAName { get; init; }

    /// <summary>Words that this language has and its neighbours have not.</summary>
    public required HashSet<string> CommonWords { get; init; }
}
