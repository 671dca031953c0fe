using System.Text.Encodings.Web;

namespace InBlue.Procedure.Councils;

/// <summary>What is wrong, and what to do about it, for whoever writes the file.</summary>
public static class CouncilFaultText
{
    private const int MostShown = 80;

    /// <summary>"councils/x.json, line 214, seats[7].holders".</summary>
    public static string Place(string file, CouncilFault fault) =>
        $"{file}{(fault.Line is { } line ? $", line {line}" : "")}{(fault.Path is "" ? "" : $", {fault.Path}")}";

    public static string Sentence(CouncilFault fault) => fault.Kind switch
    {
        CouncilFaultKind.TooBig => $"The file has {fault.Given[0]} bytes, more than {fault.Given[1]}. Take out what does not belong to the council.",
        CouncilFaultKind.NotUtf8 => "The file is not UTF-8, or starts with a byte order mark. Save it as UTF-8 without one.",
        CouncilFaultKind.NotJson => "The file is not JSON from here on; comments and trailing commas are not JSON. Correct the text at this place.",
        CouncilFaultKind.TooDeep => $"Brackets nest deeper than {fault.Given[0]}. Make it flatter.",

        CouncilFaultKind.DoubledField => $"{Quoted(fault.Given[0])} is written twice in the same object. Keep one.",
        CouncilFaultKind.NullValue => "null says nothing here. Leave the member out, or give it a value.",
        CouncilFaultKind.TrueOrFalse => "true and false are not used in a council file. Write the word that the guide names.",
        CouncilFaultKind.NotWhole => $"{Quoted(fault.Given[0])} is not a whole number within 2^53. Write whole numbers by their digits alone; a fraction is a pair such as [2, 3].",
        CouncilFaultKind.BrokenText => "The text holds half of a character (a lone \\u escape). Write the whole character.",

        CouncilFaultKind.Missing => $"{Quoted(fault.Given[0])} is missing. Add it.",
        CouncilFaultKind.UnknownField => $"{Quoted(fault.Given[0])} is not known here. Correct its spelling or take it out.",
        CouncilFaultKind.WrongKind => $"This must be {fault.Given[0]}. Write it so.",
        CouncilFaultKind.EmptyList => "The list is empty. Name at least one.",
        CouncilFaultKind.EmptyText => "The text is empty. Fill it in, or leave the member out where it is optional.",
        CouncilFaultKind.TooLong => $"The text is longer than {fault.Given[0]} characters. Shorten it.",
        CouncilFaultKind.ControlCharacter => "The text holds a control character, such as a line break. Write it on one line.",
        CouncilFaultKind.NotOneOf => $"{Quoted(fault.Given[0])} is not one of {fault.Given[1]}. Write one of these.",
        CouncilFaultKind.NotAnId => $"{Quoted(fault.Given[0])} cannot be an id. Use {fault.Given[1]}.",
        CouncilFaultKind.NotADay => $"{Quoted(fault.Given[0])} is not a day. Write a real day as YYYY-MM-DD.",
        CouncilFaultKind.NotAMonth => $"{Quoted(fault.Given[0])} is not a month. Write it as YYYY-MM.",
        CouncilFaultKind.UnknownZone => $"{Quoted(fault.Given[0])} is not an IANA time zone. Write one such as \"America/New_York\".",
        CouncilFaultKind.EnglishMissing => "The English name is missing; it stands in where another language has none. Add \"en\".",

        CouncilFaultKind.DoubledId => $"{Quoted(fault.Given[0])} is already used in {fault.Given[1]}. Give one of them another id, or take one out.",
        CouncilFaultKind.NotAmongMembers => $"{Quoted(fault.Given[0])} is not one of the members. Add it to \"members\", or correct the id.",
        CouncilFaultKind.NotAmongGroups => $"{Quoted(fault.Given[0])} is not one of the groups. Add it to \"groups\", or correct the id.",
        CouncilFaultKind.NotAmongWeights => $"{Quoted(fault.Given[0])} is not one of the weights. Add it to \"weights\", or correct the id.",

        CouncilFaultKind.EndsBeforeItBegins => $"This ends on {fault.Given[1]}, before it begins on {fault.Given[0]}. Correct one of the days.",
        CouncilFaultKind.TwoHolders => $"{fault.Given[0]} and {fault.Given[1]} both hold seat {Quoted(fault.Given[2])} on {fault.Given[3]}. End the first before the second begins.",
        CouncilFaultKind.TwoSeats => $"{fault.Given[0]} holds seat {Quoted(fault.Given[1])} and seat {Quoted(fault.Given[2])} on {fault.Given[3]}. End the first before the second begins.",
        CouncilFaultKind.DoubledMonth => $"{fault.Given[0]} already has a president in {fault.Given[1]}. Keep one for each month.",
        CouncilFaultKind.PresidentWithoutSeat => $"{fault.Given[0]} holds no seat in {fault.Given[1]}. Correct the member, the month, or the holders of the seats.",
        CouncilFaultKind.TwoRuleBooks => $"Two rule books for {Quoted(fault.Given[0])} are in force on {fault.Given[1]}, this one and {fault.Given[2]}. End the first before the second begins.",

        CouncilFaultKind.WeightOutOfRange => $"{fault.Given[0]} is not a weight. Weights are whole numbers from 0 to 1,000,000,000,000.",
        CouncilFaultKind.WeightMissing => $"{fault.Given[0]} holds a seat but has no weight here. Add its weight; 0 is allowed.",
        CouncilFaultKind.WeightsTooBig => $"The weights add up to {fault.Given[0]}, more than 2^53 - 1. Use a bigger unit.",
        CouncilFaultKind.ThresholdZero => $"A threshold of {fault.Given[0]} is always reached, so that silence would adopt everything. Ask for at least 1.",
        CouncilFaultKind.ThresholdTooBig => $"{fault.Given[0]} is more than 2^53 - 1, the largest figure a record can hold. Use a smaller one.",
        CouncilFaultKind.MoreThanListed => $"{fault.Given[0]} conditions cannot hold out of {fault.Given[1]}. Lower \"atLeast\", or list more conditions.",
        CouncilFaultKind.NotAFraction => "A fraction is a pair of whole numbers. Write two thirds as [2, 3].",
        CouncilFaultKind.DenominatorZero => $"Nothing can be divided by {fault.Given[0]}. Let the second number of the fraction be 1 or more.",
        CouncilFaultKind.FractionOfNothing => $"{fault.Given[0]}/{fault.Given[1]} asks for nothing, so that silence would adopt everything. Let the first number of the fraction be 1 or more.",
        CouncilFaultKind.FractionAboveOne => $"{fault.Given[0]}/{fault.Given[1]} is above one. Let the first number of the fraction be no larger than the second.",

        CouncilFaultKind.MissingBeside => $"{Quoted(fault.Given[0])} is missing, and {Quoted(fault.Given[1])} cannot do without it. Add it, or take out {Quoted(fault.Given[1])}.",
        CouncilFaultKind.ListedTwice => $"{Quoted(fault.Given[0])} is already listed in {fault.Given[1]}. Keep one.",
        CouncilFaultKind.FigureOutOfRange => $"{fault.Given[0]} does not fit here. Write a whole number from {fault.Given[1]} to {fault.Given[2]}.",
        CouncilFaultKind.NoChannelForLetters => "No channel takes letters: by telephone something is noted, never voted. Add a \"portal\", a \"mailbox\" or a \"hand\".",
        CouncilFaultKind.NoWorkingDay => "The weekend takes the whole week, so that no window would ever end. Leave at least one day out.",
        CouncilFaultKind.HolidayBeyondYears => $"{fault.Given[0]} is a holiday, but \"years\" does not list {fault.Given[1]}. Add the year once all its holidays are here, or take the holiday out.",
        CouncilFaultKind.NotAPhrase => $"{Quoted(fault.Given[0])} does not say where the member stands. Write \"{{of}}\" once in it, and no other brace.",
        CouncilFaultKind.NotADocument => $"{Quoted(fault.Given[0])} cannot be the symbol of a document. Write 1 to 64 letters, digits and marks of ASCII, without spaces.",
        CouncilFaultKind.NotAPlaceholder => $"{Quoted(fault.Given[0])} does not begin with \"{{year}}\" or \"{{number}}\". Write one of these, or leave the brace out.",
        CouncilFaultKind.PlaceholderMissing => $"{Quoted(fault.Given[0])} is missing: two papers would have the same symbol. Add it.",
        CouncilFaultKind.PlaceholderTwice => $"{Quoted(fault.Given[0])} stands in the pattern twice. Keep one.",
        CouncilFaultKind.NotInASymbol => $"{Quoted(fault.Given[0])} cannot stand in a symbol. Use letters, digits and marks of ASCII, without a closing brace of its own.",
        CouncilFaultKind.NotASuffix => $"{Quoted(fault.Given[0])} does not say what is added to a symbol. Write \"{{symbol}}\", then ASCII that does not end with a digit, then \"{{n}}\", such as \"{{symbol}}/Rev.{{n}}\".",
        CouncilFaultKind.SymbolsTooLong => $"A symbol could have {fault.Given[0]} characters with its revision and corrigendum, more than {fault.Given[1]}. Shorten the patterns.",
        CouncilFaultKind.SymbolsAlike => $"One text could be read as {Quoted(fault.Given[0])} and as {Quoted(fault.Given[1])}. Let the patterns differ in their fixed text, or be the same.",

        CouncilFaultKind.NoForm => "This is no condition. Write one of \"all\", \"any\", \"of\" (with \"atLeast\"), \"count\", \"share\", \"noneOf\".",
        CouncilFaultKind.TwoForms => $"{Quoted(fault.Given[0])} and {Quoted(fault.Given[1])} stand in one condition. Make two conditions of it, inside \"all\" or \"any\".",
        CouncilFaultKind.NoThreshold => "The condition does not say how much it takes. Add \"atLeast\" or \"moreThan\".",
        CouncilFaultKind.TwoThresholds => "The condition has both \"atLeast\" and \"moreThan\". Keep one.",
        CouncilFaultKind.ConditionTooDeep => $"Conditions nest deeper than {fault.Given[0]}. Make them flatter.",
    };

    /// <summary>Words of the file may be long or hold anything.</summary>
    private static string Quoted(string text)
    {
        var shown = text.EnumerateRunes().Count() <= MostShown ? text : string.Concat(text.EnumerateRunes().Take(MostShown)) + '…';
        return $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(shown)}\"";
    }
}
