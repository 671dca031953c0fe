using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;

namespace InBlue.Documents.Results;

/// <summary>Where a rule stands. A council file names it in English; an article of the Charter alone has its French name too.</summary>
public static partial class SourceWords
{
    /// <summary>With the language that it is in.</summary>
    public static (string Text, Language Language) In(string source, Language language) => language == Language.French && Article().Match(source) is { Success: true } article
        ? ($"Charte des Nations Unies, Article\u00A0{article.Groups[1].Value}, paragraphe\u00A0{article.Groups[2].Value}", Language.French)
        : (source, Language.English);

    [GeneratedRegex(@"^Charter of the United Nations, Article ([0-9]{1,3})\(([0-9]{1,2})\)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
