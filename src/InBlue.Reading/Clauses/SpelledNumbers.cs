namespace InBlue.Reading.Clauses;

/// <summary>Numbers in words, as resolutions write them: up to ninety-nine, and the hundreds that count days.</summary>
internal static class SpelledNumbers
{
    private static readonly string[] EnglishUnits = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    private static readonly string[] EnglishTens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] FrenchUnits = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix - sept", "dix - huit", "dix - neuf"];
    private static readonly string[] FrenchTens = ["vingt", "trente", "quarante", "cinquante", "soixante"];

    public static (string, int)[] English { get; } =
    [
        .. EnglishUnits.Select((word, i) => (word, i + 1)),
        .. EnglishTens.Select((word, i) => (word, 10 * (i + 2))),
        .. from ten in Enumerable.Range(0, EnglishTens.Length) from unit in Enumerable.Range(0, 9) select ($"{EnglishTens[ten]} - {EnglishUnits[unit]}", 10 * (ten + 2) + unit + 1),
        ("one hundred", 100), ("one hundred and twenty", 120), ("one hundred twenty", 120), ("one hundred and eighty", 180), ("one hundred eighty", 180),
    ];

    public static (string, int)[] French { get; } =
    [
        ("une", 1),
        .. FrenchUnits.Select((word, i) => (word, i + 1)),
        .. FrenchTens.Select((word, i) => (word, 10 * (i + 2))),
        .. FrenchTens.Select((word, i) => ($"{word} et un", 10 * (i + 2) + 1)),
        .. from ten in Enumerable.Range(0, FrenchTens.Length) from unit in Enumerable.Range(1, 8) select ($"{FrenchTens[ten]} - {FrenchUnits[unit]}", 10 * (ten + 2) + unit + 1),
        ("soixante et onze", 71),
        .. from unit in Enumerable.Range(10, 10) where unit != 11 select ($"soixante - {FrenchUnits[unit - 1]}", 60 + unit),
        ("quatre - vingts", 80),
        .. from unit in Enumerable.Range(1, 19) select ($"quatre - vingt - {FrenchUnits[unit - 1]}", 80 + unit),
        ("cent", 100), ("cent vingt", 120), ("cent quatre - vingts", 180),
    ];
}
