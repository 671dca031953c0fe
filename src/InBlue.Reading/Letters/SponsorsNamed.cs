using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

/// <summary>"déposé par la France et le Niger": whom a letter names as the sponsors of the draft.</summary>
internal sealed class SponsorsNamed(LonePage page)
{
    public IEnumerable<(List<MemberId> Members, int Start, int End)> In(CleanText text)
    {
        foreach (Match match in page.Words.Call.SubmittedBy.Matches(text.Folded))
        {
            var (members, end, _) = SponsorReader.ListAt(page.Words, page.Names, text.Folded, match.Index + match.Length);
            if (members.Count > 0)
                yield return (members, match.Index, end);
        }
    }
}
