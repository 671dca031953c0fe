using InBlue.Procedure.Councils;
using InBlue.Procedure.Time;
using NodaTime;
using NodaTime.Text;
using static InBlue.Procedure.Time.DayStanding;
using static InBlue.Tests.Procedure.TheSecurityCouncil;

namespace InBlue.Tests.Procedure;

/// <summary>What the calendar proposes for 24 hours of the Security Council, unless a test says otherwise.</summary>
public sealed class ProposingWindows
{
    [Fact]
    public void From_Friday_14_00_to_Monday_14_00_as_in_June_2020()
    {
        var proposal = From("2020-06-26T14:00:00-04");

        Written(proposal.Closes).ShouldBe("2020-06-29T14:00:00-04");
        proposal.Days.Select(d => (d.Day.Day, d.Standing)).ShouldBe([(26, Counted), (27, Weekend), (28, Weekend), (29, Counted)]);
        proposal.Elapsed.ShouldBe(Duration.FromHours(72));
    }

    [Fact]
    public void From_one_weekday_to_the_next() => Written(From("2020-06-23T09:30:00-04").Closes).ShouldBe("2020-06-24T09:30:00-04");

    [Fact]
    public void Over_a_holiday_that_it_names()
    {
        var proposal = From("2020-07-02T14:00:00-04");

        Written(proposal.Closes).ShouldBe("2020-07-06T14:00:00-04");
        proposal.Days.Select(d => d.Standing).ShouldBe([Counted, DayStanding.Holiday, Weekend, Weekend, Counted]);
        proposal.Days[1].Holiday!.Names.English.ShouldBe("Independence Day (observed)");
    }

    [Fact]
    public void Over_a_holiday_in_the_middle_of_the_week_and_over_two_in_a_row()
    {
        Written(From("2020-11-25T10:00:00-05").Closes).ShouldBe("2020-11-27T10:00:00-05");
        From("2020-05-22T10:00:00-04").Days.Select(d => d.Standing).ShouldBe([Counted, Weekend, Weekend, DayStanding.Holiday, DayStanding.Holiday, Counted]);
    }

    [Fact]
    public void Into_a_year_that_the_calendar_does_not_cover_it_says_so()
    {
        var proposal = From("2020-12-31T14:00:00-05");

        Written(proposal.Closes).ShouldBe("2021-01-01T14:00:00-05");
        proposal.NotKnown.Select(d => d.Day).ShouldBe([new LocalDate(2021, 1, 1)]);
        From("2020-12-30T14:00:00-05").NotKnown.ShouldBeEmpty();
    }

    [Fact]
    public void On_30_December_2021_every_day_is_unknown_but_for_weekends()
    {
        From("2021-12-30T11:00:00-05").Days.Select(d => d.Standing).ShouldBe([NotKnown, NotKnown]);
        From("2021-12-31T11:00:00-05").Days.Select(d => d.Standing).ShouldBe([NotKnown, Weekend, Weekend, NotKnown]);
    }

    [Fact]
    public void Where_holidays_count_none_need_be_known() =>
        From("2021-12-30T11:00:00-05", Ruled(24, weekends: true)).Days.Select(d => d.Standing).ShouldBe([Counted, Counted]);

    [Theory]
    [InlineData("2020-03-06T14:00:00-05", "2020-03-09T14:00:00-04", 71)]
    [InlineData("2020-10-30T14:00:00-04", "2020-11-02T14:00:00-05", 73)]
    public void Over_a_change_of_clocks_the_local_hour_stays(string opens, string closes, int elapsed)
    {
        var proposal = From(opens);

        Written(proposal.Closes).ShouldBe(closes);
        proposal.Elapsed.ShouldBe(Duration.FromHours(elapsed));
        proposal.ClosingHour.ShouldBeOfType<WallTime.Once>();
    }

    [Theory]
    [InlineData("2020-03-07T14:00:00-05", "2020-03-08T14:00:00-04", 23)]
    [InlineData("2020-10-31T14:00:00-04", "2020-11-01T14:00:00-05", 25)]
    public void Where_every_day_counts_24_hours_of_the_clock_may_be_23_or_25(string opens, string closes, int elapsed)
    {
        var proposal = From(opens, Ruled(24));

        Written(proposal.Closes).ShouldBe(closes);
        proposal.Elapsed.ShouldBe(Duration.FromHours(elapsed));
    }

    [Fact]
    public void An_hour_that_the_clock_leaves_out_is_named_and_the_later_reading_proposed()
    {
        var proposal = From("2020-03-07T02:30:00-05", Ruled(24));

        var hour = proposal.ClosingHour.ShouldBeOfType<WallTime.LeftOut>();
        hour.Local.ShouldBe(new LocalDateTime(2020, 3, 8, 2, 30));
        (Written(hour.Earlier), Written(hour.Later)).ShouldBe(("2020-03-08T01:30:00-05", "2020-03-08T03:30:00-04"));
        proposal.Closes.ShouldBe(hour.Later);
    }

    [Fact]
    public void An_hour_that_comes_twice_is_named_and_the_later_one_proposed()
    {
        var proposal = From("2020-10-31T01:30:00-04", Ruled(24));

        var hour = proposal.ClosingHour.ShouldBeOfType<WallTime.Twice>();
        (Written(hour.Earlier), Written(hour.Later)).ShouldBe(("2020-11-01T01:30:00-04", "2020-11-01T01:30:00-05"));
        proposal.Closes.ShouldBe(hour.Later);
    }

    [Fact]
    public void Opened_on_a_day_that_does_not_count_it_begins_at_that_hour_of_the_first_that_does()
    {
        var proposal = From("2020-06-27T11:00:00-04");

        Written(proposal.Closes).ShouldBe("2020-06-30T11:00:00-04");
        proposal.Days.Select(d => d.Standing).ShouldBe([Weekend, Weekend, Counted, Counted]);
    }

    [Theory]
    [InlineData(1, "2020-06-26T14:00:00-04", "2020-06-26T15:00:00-04")]
    [InlineData(9, "2020-06-26T14:00:00-04", "2020-06-26T23:00:00-04")]
    [InlineData(10, "2020-06-26T14:00:00-04", "2020-06-29T00:00:00-04")]
    [InlineData(36, "2020-06-26T14:00:00-04", "2020-06-30T02:00:00-04")]
    [InlineData(72, "2020-06-26T14:00:00-04", "2020-07-01T14:00:00-04")]
    [InlineData(3, "2020-06-27T14:00:00-04", "2020-06-29T17:00:00-04")]
    public void Hours_beyond_full_days_go_on_after_midnight_on_the_next_day_that_counts(int hours, string opens, string closes) =>
        Written(From(opens, Ruled(hours, weekends: true)).Closes).ShouldBe(closes);

    [Theory]
    [InlineData("2020-02-28T12:00:00Z", "2020-02-29T12:00:00Z")]
    [InlineData("2020-02-29T12:00:00Z", "2020-03-01T12:00:00Z")]
    [InlineData("2021-02-28T12:00:00Z", "2021-03-01T12:00:00Z")]
    [InlineData("2020-12-31T00:00:00Z", "2021-01-01T00:00:00Z")]
    public void Leap_days_and_the_ends_of_years_are_days(string opens, string closes) =>
        Written(From(opens, Ruled(24) with { Zone = DateTimeZone.Utc }).Closes).ShouldBe(closes);

    [Fact]
    public void A_day_that_a_zone_left_out_does_not_count()
    {
        var apia = Ruled(24) with { Zone = DateTimeZoneProviders.Tzdb["Pacific/Apia"] }; // no 30 December 2011 there

        var proposal = From("2011-12-29T14:00:00-10", apia);

        Written(proposal.Closes).ShouldBe("2011-12-31T14:00:00+14");
        proposal.Days.Select(d => d.Standing).ShouldBe([Counted, NotThere, Counted]);
        proposal.Elapsed.ShouldBe(Duration.FromHours(24));
    }

    [Fact]
    public void A_day_without_its_midnight_counts()
    {
        var asuncion = Ruled(24) with { Zone = DateTimeZoneProviders.Tzdb["America/Asuncion"] }; // 1 October 2017 began at 01:00

        From("2017-09-30T14:00:00-04", asuncion).Days.Select(d => d.Standing).ShouldBe([Counted, Counted]);
    }

    [Fact]
    public void Where_the_file_states_no_window_none_is_proposed()
    {
        WindowProposal.From(Itself with { WrittenProcedure = Itself.WrittenProcedure with { Window = null } }, At("2020-06-26T14:00:00-04")).ShouldBeNull();
        WindowProposal.From(ACouncil.OfSize(3), At("2020-06-26T14:00:00-04")).ShouldBeNull();
    }

    [Fact]
    public void Beyond_the_years_none_is_proposed()
    {
        foreach (var instant in (Instant[])[Instant.MinValue, Instant.MaxValue, Instant.FromUtc(1, 1, 1, 0, 0), Instant.FromUtc(9_001, 1, 1, 0, 0)])
            WindowProposal.From(Itself, instant).ShouldBeNull();
        WindowProposal.From(Itself, Instant.FromUtc(9_000, 12, 1, 0, 0)).ShouldNotBeNull();
    }

    private static WindowProposal From(string opens, Council? council = null) => WindowProposal.From(council ?? Itself, At(opens)).ShouldNotBeNull();

    private static Council Ruled(int hours, bool weekends = false) =>
        Itself with { WrittenProcedure = Itself.WrittenProcedure with { Window = new WindowRule(hours, weekends, SkipsHolidays: false) } };

    private static Instant At(string written) => OffsetDateTimePattern.GeneralIso.Parse(written).Value.ToInstant();

    private static string Written(OffsetDateTime at) => OffsetDateTimePattern.GeneralIso.Format(at);
}
