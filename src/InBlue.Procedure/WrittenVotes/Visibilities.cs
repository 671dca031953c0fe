using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.WrittenVotes;

/// <summary>When positions, counts and who has written may be seen: the council's rule, nothing else.</summary>
public static class Visibilities
{
    private static readonly Duration FiveMinutes = Duration.FromMinutes(5);

    public static bool IsReleased(Vote vote, Council council, Instant now) => council.Visibility switch
    {
        Visibility.Announcement => vote.Announced is not null,
        Visibility.Close => vote.Closed is not null,
        Visibility.FiveMinutesBeforeClose => now >= vote.Closes - FiveMinutes,
        Visibility.Live => true,
    };
}
