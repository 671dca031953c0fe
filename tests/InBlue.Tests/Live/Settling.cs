using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using InBlue.Tests.Scenarios;
using static InBlue.Tests.Live.OfficeOn;

namespace InBlue.Tests.Live;

/// <summary>Takes a vote from wherever it stands to its publication, as officers would: what is in doubt is ruled out.</summary>
internal static class Settling
{
    public static async Task PublishAsync(OfficeOn o)
    {
        if (o.Vote.Published is not null)
            return;
        if (o.Clock.GetCurrentInstant() < o.Vote.Closes)
            o.Clock.Reset(o.Vote.Closes);
        await o.End.PassAsync(null, Cancel);
        if (o.Vote.Count is null)
        {
            foreach (var letter in o.Vote.Letters.Values.Where(l => l.StandingIn(o.Vote.Call.Call, 1) is LetterStanding.Open).ToList())
            {
                if (!letter.AwaitsRuling)
                    Play.Recorded(await o.Letters.HoldAsync(First, Play.OfficerOne, letter.Number, [WhyHeld.Unreadable], Cancel));
                Play.Recorded(await o.Letters.RuleAsync(First, await ChairAsync(o), letter.Number, null, "It cannot be made out.", Cancel));
            }
            foreach (var channel in ClosingDecisions.NotDrained(o.Vote, SecurityCouncil))
                Play.Recorded(await o.Deciding.DrainAsync(First, Play.OfficerOne, channel, o.Clock.GetCurrentInstant(), 0, Cancel));
            foreach (var officer in ((PersonId[])[Play.OfficerOne, Play.OfficerTwo]).Where(by => o.Vote.Certificates.All(c => c.By != by)))
                Play.Recorded(await o.Deciding.CertifyAsync(First, officer, Cancel));
            Play.Recorded(await o.Deciding.CountAsync(First, Play.OfficerOne, Cancel));
        }
        if (o.Vote is { Resolution: null, Count.Outcome: Outcome.Adopted })
            Play.Recorded(await o.Deciding.NumberAsync(First, Play.OfficerOne, "2531 (2020)", Cancel));
        if (o.Vote.Signed is null)
            Play.Recorded(await o.Deciding.SignAsync(First, await ChairAsync(o), Cancel));
        if (o.Vote.Announced is null)
            Play.Recorded(await o.Deciding.AnnounceAsync(First, Play.OfficerOne, null, "in writing", Cancel));
        if (o.Vote.OpenIncident is not null)
            Play.Recorded(await o.Deciding.CloseIncidentAsync(First, Play.OfficerOne, "The server was down.", Cancel));
        foreach (var of in ResultDecisions.WithoutEdition(o.Vote))
            Play.Recorded(await WholeVote.ApproveAsync(o, of));
        Play.Recorded(await o.Publishing.PublishAsync(First, Play.OfficerOne, WholeVote.Document, Cancel));
    }

    private static async Task<PersonId> ChairAsync(OfficeOn o)
    {
        var chair = o.Vote.ChairOn(SecurityCouncil, o.Clock.GetCurrentInstant())!.Value;
        if (o.Live.Find(Play.Delegate(chair)) is null)
            Play.Recorded(await o.Registering.AddAsync(Play.Director, PersonOf(Play.Delegate(chair), Role.Delegate, chair.Text), Cancel));
        return Play.Delegate(chair);
    }
}
