namespace InBlue.Reading.Text;

/// <summary>How characters compare when words are looked for: letters small, one apostrophe, one hyphen. Never used for quoting.</summary>
internal static class Fold
{
    public static char Of(char c) => char.IsAscii(c) ? char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c : Other(c);

    public static string Of(string text) => string.Create(text.Length, text, static (folded, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            folded[i] = Of(from[i]);
    });

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static char Other(char c) => c switch
    {
        '\u2019' or '\u2018' or '\u02BC' or '\u00B4' or '\u2032' => '\'',
        '\u2010' or '\u2011' or '\u2012' or '\u2212' => '-',
        _ => char.ToLowerInvariant(c),
    };
}
