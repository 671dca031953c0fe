using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Web.Desk;

/// <summary>The steps of a vote, in their order.</summary>
public enum DeskStep { Call, Letters, End, Drain, Certify, Count, Number, Sign, Announce, Editions, Publish, Verify }

public static class DeskSteps
{
    /// <summary>The first that is not done.</summary>
    public static DeskStep Next(Vote? vote, Council council)
    {
        if (vote is null)
            return DeskStep.Call;
        var procedure = council.WrittenProcedure;
        if (vote.Closed is null)
            return DeskStep.Letters;
        if (vote.OpenIncident is not null)
            return DeskStep.End;
        if (vote.Count is null)
            return !ClosingDecisions.NotDrained(vote, council).IsEmpty ? DeskStep.Drain
                : vote.Letters.Values.Any(l => l.StandingIn(vote.Call.Call, procedure.Confirmations) is LetterStanding.Open) ? DeskStep.Letters
                : vote.Certificates.Length < procedure.OfficersToCertify ? DeskStep.Certify
                : DeskStep.Count;
        return vote.Signed is null ? vote.Count.Outcome is Outcome.Adopted && vote.Resolution is null ? DeskStep.Number : DeskStep.Sign
            : vote.Announced is null ? DeskStep.Announce
            : vote.Published is not null ? DeskStep.Verify
            : ResultDecisions.WithoutEdition(vote).IsEmpty ? DeskStep.Publish : DeskStep.Editions;
    }

    /// <summary>Whether the step lies behind, as the vote stands.</summary>
    public static bool IsDone(DeskStep step, Vote? vote, DeskStep next) => step switch
    {
        DeskStep.Number => vote?.Resolution is not null || (vote?.Count is { Outcome: not Outcome.Adopted } && step < next),
        DeskStep.End => vote?.Closed is not null && vote.OpenIncident is null,
        DeskStep.Drain => next is not DeskStep.Drain && vote?.Closed is not null && (step < next || !vote.Drained.IsEmpty),
        _ => step < next,
    };
}
