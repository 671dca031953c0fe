using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Text;

namespace InBlue.Documents.Papers;

public sealed record MemberPosition(MemberId Member, Position Position);

/// <summary>A counted vote. Every seat has its position: a member without a letter is absent.</summary>
/// <param name="Council">Frozen with the call; it names the members.</param>
/// <param name="Resolution">The number given at adoption: "2531 (2020)"; null where none was given.</param>
public sealed record PaperResult(Council Council, Result Result, Sequence<MemberPosition> Positions, string? Resolution)
{
    internal bool IsAdopted => Result.Outcome == Outcome.Adopted;

    /// <summary>By name in English alphabetical order, in every language.</summary>
    internal Sequence<string> Names(Position position, Language language) =>
    [
        .. Positions.Where(p => p.Position == position)
            .Select(p => (p.Member, Council.Find(p.Member)?.Forms.Names))
            .OrderBy(p => p.Names?.English ?? p.Member.Text, EnglishOrder.Comparer)
            .Select(p => p.Names?.In(language) ?? p.Member.Text),
    ];
}
