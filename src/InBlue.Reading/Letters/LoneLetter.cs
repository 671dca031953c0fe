using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Reading.Letters;

/// <summary>
/// A letter as a member sent it. What is null was not found or is in doubt, and a doubt says so. A signatory is given as the
/// letter writes the name; whether that person may sign is known elsewhere.
/// </summary>
/// <param name="Language">Null where it is none that is read here; then no position is given.</param>
/// <param name="Votes">One for each draft on which the letter votes, or seems to.</param>
/// <param name="IsExplanation">Whether it says more than the vote.</param>
/// <param name="Evidence">Of "member", "signatory", "capacity" and "date".</param>
/// <param name="Doubts">On the letter as a whole; each vote has its own.</param>
/// <param name="Quoted">Where the text repeats an earlier mail, in order: somebody else's words, or older ones, which are not read.</param>
public sealed record LoneLetter(
    Language? Language,
    MemberId? Member,
    string? Signatory,
    CapacityId? Capacity,
    LocalDate? Date,
    Sequence<DraftVote> Votes,
    bool IsExplanation,
    Sequence<Evidence> Evidence,
    Sequence<Doubt> Doubts,
    Sequence<SourceSpan> Quoted)
{
    /// <summary>Nothing at all is in doubt, and at least one draft is voted on.</summary>
    public bool IsClear => Doubts.Count == 0 && Votes.Count > 0 && Votes.All(v => v.IsClear);

    /// <summary>Null unless the whole letter is clear and votes on that draft: a doubt about the letter is a doubt about each vote in it.</summary>
    public Position? ClearPositionOn(DraftSymbol draft) => IsClear ? Votes.FirstOrDefault(v => v.Draft == draft)?.Position : null;
}

/// <param name="Position">Null exactly where there is a doubt.</param>
/// <param name="Evidence">Of "draft" and "position".</param>
public sealed record DraftVote(DraftSymbol Draft, Position? Position, Sequence<Evidence> Evidence, Sequence<Doubt> Doubts)
{
    public bool IsClear => Position is not null && Doubts.Count == 0;
}
