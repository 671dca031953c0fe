using InBlue.Documents.Papers.French;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Documents.Papers;

/// <summary>What stands above a letter or a statement where it is printed. French has its own; every other language takes the English.</summary>
public static class PrintedHeadings
{
    private static readonly FrenchWords French = FrenchWords.All;

    /// <param name="from">Who wrote: "the Permanent Representative of Belgium to the United Nations".</param>
    /// <param name="president">Of whoever presides on the day of the letter.</param>
    public static string OfLetter(Worded body, LocalDate date, string from, GrammaticalGender president, Language language) => language is Language.French
        ? $"Lettre datée du {French.Day(date)}, adressée {ToThePresident(president)} {French.OfThe(body)} par {from}"
        : $"Letter dated {English.EnglishWords.All.Day(date)} from {from} addressed to the President {English.EnglishWords.All.OfThe(body)}";

    /// <param name="by">"the Permanent Mission of the Niger to the United Nations"; or null, and then <paramref name="member"/> alone.</param>
    public static string OfStatement(string? by, string member, Language language) => (language, by) switch
    {
        (Language.French, { } mission) when mission.StartsWith("le ", StringComparison.Ordinal) => $"Déclaration du {mission[3..]}",
        (Language.French, { } mission) => $"Déclaration de {mission}",
        (Language.French, null) => $"Déclaration ({member})",
        (_, { } mission) => $"Statement by {mission}",
        (_, null) => $"Statement ({member})",
    };

    private static string ToThePresident(GrammaticalGender gender) => gender switch
    {
        GrammaticalGender.Masculine => "au Président",
        GrammaticalGender.Feminine => "à la Présidente",
        GrammaticalGender.NotStated => "à la présidence",
    };
}
