using System.Text.RegularExpressions;
using InBlue.Reading.Text;

namespace InBlue.Reading.Compiled;

/// <summary>What stands before an item of a list: "(a)", "iv)", a dash.</summary>
internal readonly record struct ItemMark(int? Letter, int? Roman, bool IsDash)
{
    private static readonly Regex Form = Pattern.Of(@"^(?:\((?<token>[a-z]{1,6})\)|(?<token>[a-z]{1,6})\)|--|[-\u2013\u2014\u2022])(?= |$)");

    /// <summary>0 where no mark stands.</summary>
    public static int LengthIn(string folded) => Form.Match(folded[..Math.Min(9, folded.Length)]) is { Success: true } match ? match.Length : 0;

    public static ItemMark Of(string mark)
    {
        var token = Form.Match(Fold.Of(mark)).Groups["token"].Value;
        return new ItemMark(
            token is [>= 'a' and <= 'z'] ? token[0] - 'a' + 1 : null,
            token.Length > 0 && AnnexNumber.Parse(token.ToUpperInvariant()) is { Value: < 90 } number ? number.Value : null,
            token.Length == 0);
    }
}
