using System.Globalization;
using System.Text.RegularExpressions;
using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

/// <summary>What an adoption line says of meeting and votes. A figure that it does not say stays unsaid.</summary>
internal static class AdoptionReader
{
    private const int Longest = 1_000;

    public static AdoptionLine Read(Provision provision, ResolutionWords[] words)
    {
        var folded = Fold.Of(provision.Text.Length <= Longest ? provision.Text : provision.Text[..Longest]);
        var spoken = Array.Find(words, w => Array.Exists(w.Adopted, a => folded.StartsWith(a, StringComparison.Ordinal))) ?? words[0];
        var votes = spoken.Votes.Match(folded);
        var meeting = spoken.Meeting.Match(folded);
        return new AdoptionLine(
            provision,
            meeting.Success ? string.Concat(meeting.Groups["number"].Value.Where(char.IsAsciiDigit)) : null,
            Array.Exists(spoken.Unanimously, u => folded.Contains(u, StringComparison.Ordinal)),
            Array.Exists(spoken.WithoutVote, w => folded.Contains(w, StringComparison.Ordinal)),
            Figure(votes.Groups["for"]),
            Figure(votes.Groups["against"]),
            Figure(spoken.Abstentions.Match(folded).Groups["number"]));
    }

    private static int? Figure(Group group) => !group.Success ? null : int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
