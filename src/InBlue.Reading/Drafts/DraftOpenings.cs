using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Reading.Drafts;

/// <summary>The line that opens every draft of the Security Council, in its six languages.</summary>
internal static class DraftOpenings
{
    private static readonly (Language Language, string Opening)[] All =
    [
        (Language.English, "the security council,"), (Language.French, "le conseil de sécurité,"), (Language.Spanish, "el consejo de seguridad,"),
        (Language.Russian, "совет безопасности,"), (Language.Arabic, "إن مجلس الأمن،"), (Language.Chinese, "安全理事会，"),
    ];

    public static Language? Of(string line)
    {
        var folded = Fold.Of(line.Trim());
        foreach (var (language, opening) in All)
            if (folded == opening)
                return language;
        return null;
    }

    /// <summary>As people know them, for saying what was looked for.</summary>
    public static Sequence<string> Looked { get; } = [string.Join(" / ", All.Select(a => a.Opening))];
}
