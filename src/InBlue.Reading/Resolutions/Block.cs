using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

/// <summary>The lines of one printed paragraph; page furniture may lie between them.</summary>
internal readonly record struct Block(int From, int To, int Start, int End, int Letters, PrintedMark Mark)
{
    private const int LongestHeading = 250;

    public char First(string source) => source[Start];

    /// <summary>The last character that says how the paragraph ends: quotes, brackets and the digits of a footnote's call stand after it.</summary>
    public char Ending(string source)
    {
        var at = End - 1;
        while (at > Start && source[at] is '\u00BB' or '\u201D' or '"' or ' ' or '\u00A0' or '\'' or '\u2019')
            at--;
        var digits = at;
        while (digits > Start && End - digits < 6 && char.IsAsciiDigit(source[digits]))
            digits--;
        if (digits < at && source[digits] == ' ' && digits > Start && source[digits - 1] is '.' or ';' or ',' or ':')
            at = digits - 1; // "settlement; 12"
        return source[at];
    }

    public bool EndsInStop(string source) => IsStop(Ending(source));

    /// <summary>Short, and without a stop: a heading, or the name of an item.</summary>
    public bool IsShortWithoutStop(string source) => Letters <= LongestHeading && !IsStop(Ending(source)) && (!Mark.IsNone || !char.IsLower(First(source)));

    public bool IsQuoted(string source) => First(source) is '\u201C' or '"' or '\u00AB' or '\u201E';

    public static bool IsStop(char c) => c is '.' or ';' or ':' or ',' or '!' or '?' or '\uFF0C' or '\uFF1B' or '\u3002' or '\uFF1A' or '\u060C' or '\u061B';
}
