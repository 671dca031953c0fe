using InBlue.Procedure.Councils;
using InBlue.Procedure.Time;
using NodaTime;
using static InBlue.Procedure.Time.StatedWindowRefusal;
using static InBlue.Procedure.Time.WindowEnd;
using static InBlue.Tests.Procedure.TheSecurityCouncil;

namespace InBlue.Tests.Procedure;

/// <summary>The President states both ends; the calendar decides nothing.</summary>
public sealed class StatingWindows
{
    private static readonly Offset Summer = Offset.FromHours(-4), Winter = Offset.FromHours(-5);

    private static readonly Instant Before = Instant.FromUtc(2020, 1, 2, 12, 0);

    private static readonly StatedEnd Opens = new(new LocalDateTime(2020, 6, 26, 14, 0), Summer), Closes = new(new LocalDateTime(2020, 6, 29, 14, 0), Summer);

    [Fact]
    public void The_window_of_June_2020_is_stated_as_it_was()
    {
        var window = Accepted(Opens, Closes);

        window.Opens.ToInstant().ShouldBe(Instant.FromUtc(2020, 6, 26, 18, 0));
        window.Closes.ToInstant().ShouldBe(Instant.FromUtc(2020, 6, 29, 18, 0));
        WindowDifference.Of(Itself, window).ShouldBeNull();
    }

    [Fact]
    public void Offsets_that_can_only_be_one_need_not_be_written() =>
        Accepted(Opens with { Offset = null }, Closes with { Offset = null }).ShouldBe(Accepted(Opens, Closes));

    [Theory]
    [InlineData(17, 59, 59, false)]
    [InlineData(18, 0, 0, true)]
    public void A_letter_at_the_opening_is_in_time_and_one_before_is_not(int hour, int minute, int second, bool inside) =>
        Accepted(Opens, Closes).Contains(Instant.FromUtc(2020, 6, 26, hour, minute, second)).ShouldBe(inside);

    [Theory]
    [InlineData(17, 59, 59, true)]
    [InlineData(18, 0, 0, false)]
    [InlineData(18, 0, 7, false)]
    public void A_letter_at_14_00_00_is_late(int hour, int minute, int second, bool inside)
    {
        var received = Instant.FromUtc(2020, 6, 29, hour, minute, second);

        Accepted(Opens, Closes).Contains(received).ShouldBe(inside);
        Accepted(Opens, Closes).HasClosed(received).ShouldBe(!inside);
    }

    [Fact]
    public void The_last_instant_before_the_end_is_inside() => Accepted(Opens, Closes).Contains(Instant.FromUtc(2020, 6, 29, 18, 0) - Duration.Epsilon).ShouldBeTrue();

    [Fact]
    public void A_Saturday_counts_when_it_is_stated_and_the_difference_is_shown()
    {
        var window = Accepted(new StatedEnd(new LocalDateTime(2020, 7, 10, 18, 0)), new StatedEnd(new LocalDateTime(2020, 7, 11, 18, 0)));

        var difference = WindowDifference.Of(Itself, window).ShouldNotBeNull();
        difference.EndsOn.ShouldBe(new CalendarDay(new LocalDate(2020, 7, 11), DayStanding.Weekend));
        difference.Proposal.Closes.LocalDateTime.ShouldBe(new LocalDateTime(2020, 7, 13, 18, 0));
        difference.Later.ShouldBe(Duration.FromHours(-48));
    }

    [Fact]
    public void A_later_end_than_proposed_is_a_difference_too()
    {
        var difference = WindowDifference.Of(Itself, Accepted(Opens, Closes with { Local = Closes.Local.PlusDays(1) })).ShouldNotBeNull();

        difference.Later.ShouldBe(Duration.FromHours(24));
        difference.EndsOn.Standing.ShouldBe(DayStanding.Counted);
    }

    [Fact]
    public void Where_nothing_is_proposed_nothing_differs() =>
        WindowDifference.Of(Itself with { WrittenProcedure = WrittenProcedure.NotStated }, Accepted(Opens, Closes)).ShouldBeNull();

    [Fact]
    public void A_window_cannot_end_before_it_begins_nor_at_once()
    {
        Against(Opens, new StatedEnd(Opens.Local.PlusSeconds(-1))).ShouldBe([(Closing, EndsBeforeItBegins)]);
        Against(Opens, Opens).ShouldBe([(Closing, EndsBeforeItBegins)]);
        Accepted(Opens, new StatedEnd(Opens.Local.PlusSeconds(1)));
    }

    [Fact]
    public void An_end_is_compared_by_instants_and_not_by_hours_of_the_clock()
    {
        var first = new StatedEnd(new LocalDateTime(2020, 11, 1, 1, 50), Summer);
        var second = new StatedEnd(new LocalDateTime(2020, 11, 1, 1, 10), Winter);

        Accepted(first, second).Elapsed.ShouldBe(Duration.FromMinutes(20));
        Against(second, first).ShouldBe([(Closing, EndsBeforeItBegins)]);
    }

    [Fact]
    public void Nothing_is_stated_in_the_past()
    {
        var opening = Instant.FromUtc(2020, 6, 26, 18, 0);
        Against(Opens, Closes, opening + Duration.Epsilon).ShouldBe([(Opening, InThePast)]);
        Against(Opens, Closes, Instant.FromUtc(2020, 6, 29, 18, 0)).ShouldBe([(Opening, InThePast), (Closing, InThePast)]);
        StatedWindow.State(Itself, Opens, Closes, opening).ShouldBeOfType<WindowStatement.Accepted>();
    }

    [Fact]
    public void An_offset_that_the_zone_does_not_have_then_is_refused()
    {
        Against(Opens with { Offset = Winter }, Closes).ShouldBe([(Opening, NotInZone)]);
        Against(Opens, Closes with { Offset = Offset.Zero }).ShouldBe([(Closing, NotInZone)]);
        Against(Opens with { Offset = Offset.FromHours(2) }, Closes with { Offset = Offset.FromHours(2) }).ShouldBe([(Opening, NotInZone), (Closing, NotInZone)]);
    }

    [Fact]
    public void An_hour_that_the_clock_leaves_out_is_refused_with_any_offset()
    {
        foreach (var offset in (Offset?[])[null, Summer, Winter])
            Against(new StatedEnd(new LocalDateTime(2020, 3, 8, 2, 30), offset), Closes).ShouldBe([(Opening, LeftOut)]);
    }

    [Fact]
    public void An_hour_that_comes_twice_needs_its_offset()
    {
        var hour = new LocalDateTime(2020, 11, 1, 1, 30);
        var opens = new StatedEnd(new LocalDateTime(2020, 10, 30, 14, 0));

        Against(opens, new StatedEnd(hour)).ShouldBe([(Closing, ComesTwice)]);
        Accepted(opens, new StatedEnd(hour, Summer)).Closes.ToInstant().ShouldBe(Instant.FromUtc(2020, 11, 1, 5, 30));
        Accepted(opens, new StatedEnd(hour, Winter)).Closes.ToInstant().ShouldBe(Instant.FromUtc(2020, 11, 1, 6, 30));
        Against(opens, new StatedEnd(hour, Offset.Zero)).ShouldBe([(Closing, NotInZone)]);
    }

    [Fact]
    public void A_hundred_days_are_allowed_and_not_a_second_more()
    {
        Accepted(Opens, new StatedEnd(Opens.Local.PlusDays(100)));
        Against(Opens, new StatedEnd(Opens.Local.PlusDays(100).PlusSeconds(1))).ShouldBe([(Closing, TooLong)]);
    }

    [Fact]
    public void The_record_keeps_whole_seconds() => Against(Opens, new StatedEnd(Closes.Local.PlusMilliseconds(1))).ShouldBe([(Closing, NotOnTheSecond)]);

    [Fact]
    public void Times_at_the_ends_of_the_calendar_are_refused_and_do_no_harm()
    {
        var first = new StatedEnd(LocalDateTime.MinIsoValue);
        var last = new StatedEnd(LocalDateTime.MaxIsoValue, Offset.FromHours(-18));
        Against(first, last).ShouldBe([(Opening, BeyondTheYears), (Closing, BeyondTheYears)]);
    }

    [Fact]
    public void Everything_is_said_at_once() =>
        Against(Opens with { Offset = Winter }, new StatedEnd(Before.InUtc().LocalDateTime.PlusHours(-9))).ShouldBe([(Opening, NotInZone), (Closing, InThePast)]);

    private static StatedWindow Accepted(StatedEnd opens, StatedEnd closes) =>
        StatedWindow.State(Itself, opens, closes, Before).ShouldBeOfType<WindowStatement.Accepted>().Window;

    private static IEnumerable<(WindowEnd, StatedWindowRefusal)> Against(StatedEnd opens, StatedEnd closes, Instant? now = null) =>
        StatedWindow.State(Itself, opens, closes, now ?? Before).ShouldBeOfType<WindowStatement.Refused>().Against.Select(o => (o.End, o.Why));
}
