using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

internal readonly record struct Mention(MemberId Member, int Start, int End);

/// <summary>
/// The names of a council's members in one language, found as whole words in folded text, the longest first: "Royaume-Uni de
/// Grande-Bretagne et d'Irlande du Nord" names one member. A hyphen and a space are the same here.
/// </summary>
internal sealed class MemberNames
{
    private readonly Node root = new();

    public MemberNames(Council council, Language language)
    {
        foreach (var member in council.Members)
            foreach (var form in member.Forms.AllIn(language))
                Add(Fold.Of(form.Trim()), member.Id);
    }

    public List<Mention> AllIn(string folded, int start, int end)
    {
        var mentions = new List<Mention>();
        for (var at = start; at < end;)
        {
            if (LongestAt(folded, at) is { } mention && mention.End <= end)
            {
                mentions.Add(mention);
                at = mention.End;
            }
            else
                at++;
        }
        return mentions;
    }

    public Mention? LongestAt(string folded, int at)
    {
        if (at > 0 && (char.IsLetterOrDigit(folded[at - 1]) || folded[at - 1] == '-'))
            return null;
        Mention? longest = null;
        var node = root;
        for (var i = at; i < folded.Length && node.Next.TryGetValue(Same(folded[i]), out var next);)
        {
            node = next;
            i++;
            if (node.Member is { } member && EndsWord(folded, i))
                longest = new Mention(member, at, i);
        }
        return longest;
    }

    /// <summary>The longest name that ends exactly at <paramref name="end"/>.</summary>
    public Mention? LongestEndingAt(string folded, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (LongestAt(folded, at) is { } mention && mention.End == end)
                return mention;
        return null;
    }

    private static bool EndsWord(string folded, int end) =>
        end == folded.Length
        || !(char.IsLetterOrDigit(folded[end]) || (folded[end] == '-' && end + 1 < folded.Length && char.IsLetter(folded[end + 1])));

    private static char Same(char c) => c == '-' ? ' ' : c;

    private void Add(string form, MemberId member)
    {
        if (form.Length == 0)
            return;
        var node = root;
        foreach (var c in form)
            node = node.Next.TryGetValue(Same(c), out var next) ? next : node.Next[Same(c)] = new Node();
        node.IsShared = node.IsShared || (node.Member is { } other && other != member); // a form of two members names neither
        node.Member = node.IsShared ? null : member;
    }

    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];
        public MemberId? Member { get; set; }
        public bool IsShared { get; set; }
    }
}
