using InBlue.Procedure.Councils;

namespace InBlue.Procedure.WrittenVotes;

/// <summary>How far a paper has come on its way to all members: on how many each step is recorded.</summary>
public sealed record PaperService(int Members, int Sent, int Delivered, int Acknowledged)
{
    /// <summary>A step that is recorded says that those before it were taken too.</summary>
    public static PaperService Of(Vote vote, Council council, PaperKind paper, int? number = null)
    {
        var farthest = vote.Service.Where(s => s.Paper == paper && s.Number == number).GroupBy(s => s.Member).Select(g => g.Max(s => s.Step)).ToArray();
        return new PaperService(
            CountBases.Seated(vote, council).Length,
            farthest.Count(s => s >= ServiceStep.Sent), farthest.Count(s => s >= ServiceStep.Delivered), farthest.Count(s => s >= ServiceStep.Acknowledged));
    }
}
