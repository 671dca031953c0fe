using InBlue.Procedure.Councils;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Web.Votes;

/// <summary>How the pages name a vote's members, and in what order: English alphabetical in every language, as the council's papers have it.</summary>
public static class Members
{
    public static string NameOf(this RecordedVote vote, MemberId id, Language language) => vote.Council.Find(id)?.Forms.Names.In(language) ?? id.Text;

    public static IOrderedEnumerable<T> InOrder<T>(this RecordedVote vote, IEnumerable<T> items, Func<T, MemberId> member) =>
        items.OrderBy(item => vote.NameOf(member(item), Language.English), EnglishOrder.Comparer);
}
