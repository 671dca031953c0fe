using CsCheck;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Time;
using NodaTime;
using static InBlue.Tests.Procedure.TheSecurityCouncil;

namespace InBlue.Tests.Procedure;

/// <summary>Zones with changes of an hour, of half an hour, at midnight, twice a year around a fast, and without any.</summary>
public sealed class WindowProperties
{
    private static readonly DateTimeZone[] Zones =
        [.. new[] { "America/New_York", "Europe/London", "Australia/Lord_Howe", "America/St_Johns", "America/Asuncion", "Africa/Casablanca", "Asia/Beirut", "Pacific/Apia", "Asia/Kathmandu", "Etc/UTC" }
            .Select(id => DateTimeZoneProviders.Tzdb[id])];

    private static readonly Gen<Instant> Instants = // near a change of clocks as often as far from one
        Gen.Long[Instant.FromUtc(2005, 1, 1, 0, 0).ToUnixTimeSeconds(), Instant.FromUtc(2035, 1, 1, 0, 0).ToUnixTimeSeconds()].Select(Instant.FromUnixTimeSeconds);

    private static readonly Gen<(Council Council, Instant At)> Openings =
        Gen.Select(Gen.Int[0, Zones.Length - 1].Select(i => Zones[i]), Gen.Int[1, 400], Gen.Bool, Gen.Bool, Instants, Gen.Int[-120, 120], Gen.Bool).Select((zone, hours, weekends, holidays, at, minutes, nearChange) =>
        {
            var interval = zone.GetZoneInterval(at);
            return (Itself with
            {
                Zone = zone,
                WrittenProcedure = Itself.WrittenProcedure with { Window = new WindowRule(hours, weekends, holidays) },
            }, nearChange && interval.HasEnd ? interval.End + Duration.FromMinutes(minutes) - Duration.FromDays(minutes % 3) : at);
        });

    [Fact]
    public void A_proposal_shows_every_day_from_its_opening_to_its_end() => Openings.Sample((council, at) =>
    {
        var proposal = Propose(council, at);

        proposal.Days[0].Day.ShouldBe(at.InZone(council.Zone).Date);
        proposal.Days[^1].Day.ShouldBe(proposal.ClosingHour.Local.Date);
        proposal.Days[^1].Runs.ShouldBeTrue();
        proposal.Days.Zip(proposal.Days.Skip(1)).ShouldAllBe(d => d.Second.Day == d.First.Day.PlusDays(1));
    }, iter: 1_000);

    [Fact]
    public void A_proposal_gives_at_least_its_hours_of_days_that_run() => Openings.Sample((council, at) =>
    {
        var proposal = Propose(council, at);
        var opens = proposal.Opens.LocalDateTime;

        var running = proposal.Days.Where(d => d.Runs).Select(d =>
        {
            var from = LocalDateTime.Max(d.Day.AtMidnight(), opens);
            var to = LocalDateTime.Min(d.Day.PlusDays(1).AtMidnight(), proposal.ClosingHour.Local);
            return Period.Between(from, to, PeriodUnits.Seconds).Seconds;
        }).Sum();

        var hours = council.WrittenProcedure.Window!.Hours * 3600L;
        if (proposal.Days[0].Runs)
            running.ShouldBe(hours);
        else
            running.ShouldBeInRange(hours, hours + (24 * 3600));
    }, iter: 1_000);

    [Fact]
    public void Full_days_end_at_the_local_hour_at_which_they_began() => Openings.Sample((council, at) =>
    {
        var days = council with { WrittenProcedure = council.WrittenProcedure with { Window = council.WrittenProcedure.Window! with { Hours = 24 * (1 + (council.WrittenProcedure.Window.Hours % 5)) } } };
        var proposal = Propose(days, at);

        proposal.ClosingHour.Local.TimeOfDay.ShouldBe(proposal.Opens.TimeOfDay);
        if (proposal.ClosingHour is WallTime.LeftOut)
            proposal.Closes.LocalDateTime.ShouldBeGreaterThan(proposal.ClosingHour.Local);
        else
            proposal.Closes.LocalDateTime.ShouldBe(proposal.ClosingHour.Local);
    }, iter: 1_000);

    [Fact]
    public void Of_two_windows_opened_on_days_that_run_the_one_begun_at_the_earlier_hour_is_not_proposed_to_end_later() =>
        Gen.Select(Openings, Gen.Int[0, 400]).Sample((opening, later) =>
        {
            var (council, at) = opening;
            var (first, second) = (Propose(council, at), Propose(council, at + Duration.FromHours(later)));
            if (first.Days[0].Runs && second.Days[0].Runs && first.Opens.LocalDateTime <= second.Opens.LocalDateTime)
                first.ClosingHour.Local.ShouldBeLessThanOrEqualTo(second.ClosingHour.Local);
        }, iter: 1_000);

    [Fact]
    public void What_is_proposed_can_be_stated_and_does_not_differ() => Openings.Sample((council, at) =>
    {
        var proposal = Propose(council, at);
        if (proposal.Elapsed > Duration.FromDays(StatedWindow.MostDays))
            return;

        var window = Accepted(council, StatedEnd.Of(proposal.Opens), StatedEnd.Of(proposal.Closes), at);

        (window.Opens, window.Closes).ShouldBe((proposal.Opens, proposal.Closes));
        WindowDifference.Of(council, window).ShouldBeNull();
    }, iter: 1_000);

    [Fact]
    public void Every_two_instants_within_a_hundred_days_can_be_stated_in_every_zone_and_hold_what_lies_between() =>
        Gen.Select(Openings, Gen.Long[1, 100 * 86_400], Gen.Long[-86_400, 101 * 86_400]).Sample((opening, seconds, letter) =>
        {
            var (council, at) = opening;
            var (closes, received) = (at + Duration.FromSeconds(seconds), at + Duration.FromSeconds(letter));

            var window = Accepted(council, In(council, at), In(council, closes), at);

            (window.Opens.ToInstant(), window.Closes.ToInstant()).ShouldBe((at, closes));
            window.Contains(received).ShouldBe(at <= received && received < closes);
            (window.Contains(at), window.Contains(closes)).ShouldBe((true, false));
        }, iter: 1_000);

    [Fact]
    public void No_other_offset_than_those_of_the_zone_is_accepted() =>
        Gen.Select(Openings, Gen.Int[-72, 72]).Sample((opening, quarters) =>
        {
            var (council, at) = opening;
            var offset = Offset.FromSeconds(quarters * 900);
            var local = at.InZone(council.Zone).LocalDateTime;
            var stated = StatedWindow.State(council, new StatedEnd(local, offset), In(council, at + Duration.FromDays(2)), at - Duration.FromDays(2));

            var isThere = council.Zone.GetUtcOffset(local.WithOffset(offset).ToInstant()) == offset;
            (stated is WindowStatement.Accepted).ShouldBe(isThere);
        }, iter: 1_000);

    private static WindowProposal Propose(Council council, Instant at) => WindowProposal.From(council, at).ShouldNotBeNull();

    private static StatedEnd In(Council council, Instant at) => StatedEnd.Of(at.InZone(council.Zone).ToOffsetDateTime());

    private static StatedWindow Accepted(Council council, StatedEnd opens, StatedEnd closes, Instant now) =>
        StatedWindow.State(council, opens, closes, now).ShouldBeOfType<WindowStatement.Accepted>().Window;
}
