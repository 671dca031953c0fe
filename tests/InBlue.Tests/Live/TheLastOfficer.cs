using InBlue.Procedure.People;
using InBlue.Tests.Scenarios;
using NodaTime;
using static InBlue.Tests.Live.OfficeOn;

namespace InBlue.Tests.Live;

/// <summary>Somebody is always on file who can put others on file.</summary>
public sealed class TheLastOfficer
{
    private static readonly LocalDate Today = new(2020, 6, 26);

    [Fact]
    public async Task Is_not_ended()
    {
        await using var o = await Phases.AtAsync(Phase.Open);
        foreach (var other in (PersonId[])[Play.OfficerOne, Phases.OfficerThree])
            Play.Recorded(await o.Registering.EndAsync(Play.Director, other, Today, Cancel));
        Play.Recorded(await o.Registering.EndAsync(Play.Director, Play.Director, Today.PlusDays(10), Cancel));
        Play.Refused(RegisterRefusal.NobodyLeft, await o.Registering.EndAsync(Play.OfficerTwo, Play.OfficerTwo, Today.PlusDays(10), Cancel));
        Play.Refused(RegisterRefusal.NobodyLeft, await o.Registering.EndAsync(Play.Director, Play.OfficerTwo, Today.PlusDays(20), Cancel));
        Play.Recorded(await o.Registering.EndAsync(Play.Director, Play.OfficerTwo, Today.PlusDays(9), Cancel)); // the Director is on file one day longer
    }

    [Fact]
    public async Task Is_followed_by_another_who_is_on_file_the_day_after()
    {
        await using var o = await Phases.AtAsync(Phase.Open);
        foreach (var person in (PersonId[])[Play.Director, Play.OfficerOne, Phases.OfficerThree])
            Play.Recorded(await o.Registering.EndAsync(Play.OfficerTwo, person, Today, Cancel));
        var next = PersonOf(new PersonId("officer.four"), Role.Officer) with { From = Today.PlusDays(6) };
        Play.Recorded(await o.Registering.AddAsync(Play.OfficerTwo, next, Cancel));
        Play.Refused(RegisterRefusal.NobodyLeft, await o.Registering.EndAsync(Play.OfficerTwo, Play.OfficerTwo, Today.PlusDays(4), Cancel));
        Play.Recorded(await o.Registering.EndAsync(Play.OfficerTwo, Play.OfficerTwo, Today.PlusDays(5), Cancel));
    }

    [Fact]
    public async Task Delegates_come_and_go()
    {
        await using var o = await Phases.AtAsync(Phase.Open);
        Play.Recorded(await o.Registering.EndAsync(Play.Director, WholeVote.Pr("BEL"), Today, Cancel));
    }
}
