using CsCheck;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Presidency;
using NodaTime;
using static InBlue.Tests.Procedure.TheSecurityCouncil;

namespace InBlue.Tests.Procedure;

public sealed class PassingThePresidency
{
    private static readonly MemberId France = new("FRA"), Germany = new("DEU");

    private static readonly Instant July = Instant.FromUtc(2020, 7, 1, 4, 0); // midnight in New York

    [Fact]
    public void France_presides_to_the_last_moment_of_June_in_New_York_and_Germany_from_midnight()
    {
        PresidencyOrder.PresidentOn(Itself, July - Duration.Epsilon).ShouldBe(France);
        PresidencyOrder.PresidentOn(Itself, July).ShouldBe(Germany);
    }

    [Fact]
    public void A_vote_called_in_June_and_announced_in_July_passes_to_the_next_President() =>
        HandOver.Between(Itself, Instant.FromUtc(2020, 6, 30, 18, 0), Instant.FromUtc(2020, 7, 1, 18, 0)).ShouldBe([new HandOver(July, France, Germany)]);

    [Fact]
    public void Midnight_itself_belongs_to_the_time_before_only_once()
    {
        HandOver.Between(Itself, July - Duration.Epsilon, July).Length.ShouldBe(1);
        HandOver.Between(Itself, July, July + Duration.FromHours(1)).ShouldBeEmpty();
        HandOver.Between(Itself, July + Duration.FromHours(1), July).ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_file_does_not_know_who_presides_nobody_is_named()
    {
        var last = HandOver.Between(Itself, Instant.FromUtc(2021, 12, 1, 12, 0), Instant.FromUtc(2022, 3, 1, 12, 0)).ShouldHaveSingleItem();
        (last.From, last.To).ShouldBe((new MemberId("NER"), null));
        PresidencyOrder.PresidentOn(Itself, last.At).ShouldBeNull();
    }

    [Fact]
    public void A_month_that_begins_at_one_because_the_clock_leaves_midnight_out_begins_then()
    {
        var asuncion = Itself with { Zone = DateTimeZoneProviders.Tzdb["America/Asuncion"] };
        var handOver = HandOver.Between(asuncion, Instant.FromUtc(2017, 9, 15, 0, 0), Instant.FromUtc(2017, 10, 15, 0, 0));
        handOver.ShouldBeEmpty(); // nobody is known to preside in 2017

        var months = asuncion with { Presidencies = [new Presidency(new YearMonth(2017, 9), France), new Presidency(new YearMonth(2017, 10), Germany)] };
        HandOver.Between(months, Instant.FromUtc(2017, 9, 15, 0, 0), Instant.FromUtc(2017, 10, 15, 0, 0)).ShouldHaveSingleItem().At
            .InZone(asuncion.Zone).LocalDateTime.ShouldBe(new LocalDateTime(2017, 10, 1, 1, 0));
    }

    [Fact]
    public void What_is_looked_at_in_two_parts_shows_the_same_as_in_one() =>
        Gen.Select(AnInstant, AnInstant, AnInstant).Sample((a, b, c) =>
        {
            Instant[] inOrder = [.. new[] { a, b, c }.Order()];
            HandOver.Between(Itself, inOrder[0], inOrder[1]).AddRange(HandOver.Between(Itself, inOrder[1], inOrder[2]))
                .ShouldBe(HandOver.Between(Itself, inOrder[0], inOrder[2]));
        });

    [Fact]
    public void Who_presides_changes_exactly_at_a_hand_over() =>
        Gen.Select(AnInstant, AnInstant).Sample((a, b) =>
        {
            foreach (var handOver in HandOver.Between(Itself, Instant.Min(a, b), Instant.Max(a, b)))
            {
                PresidencyOrder.PresidentOn(Itself, handOver.At - Duration.Epsilon).ShouldBe(handOver.From);
                PresidencyOrder.PresidentOn(Itself, handOver.At).ShouldBe(handOver.To);
            }
        });

    [Fact]
    public void The_chair_is_ceded_in_the_order_in_which_the_presidency_turns()
    {
        foreach (var (now, next) in Itself.Presidencies.Zip(Itself.Presidencies.Skip(1)))
            PresidencyOrder.NextInOrder(Itself, now.Member, now.Month.OnDayOfMonth(28)).ShouldBe(next.Member, now.Month.ToString());
    }

    [Fact]
    public void The_order_leads_through_every_member_and_back()
    {
        var passed = new List<MemberId>();
        for (var member = France; passed.Count < 15; member = PresidencyOrder.NextInOrder(Itself, member, Day)!.Value)
            passed.Add(member);
        passed.Distinct().Count().ShouldBe(15);
        PresidencyOrder.NextInOrder(Itself, passed[^1], Day).ShouldBe(France);
    }

    [Fact]
    public void Who_does_not_sit_that_day_has_no_place_in_the_order()
    {
        PresidencyOrder.NextInOrder(Itself, new MemberId("NOR"), Day).ShouldBeNull();
        PresidencyOrder.NextInOrder(Itself, Germany, new LocalDate(2021, 1, 1)).ShouldBeNull();
    }

    [Fact]
    public void Who_sits_alone_can_cede_to_nobody() => PresidencyOrder.NextInOrder(ACouncil.OfSize(1), new MemberId("M01"), ACouncil.Day).ShouldBeNull();

    private static Gen<Instant> AnInstant { get; } =
        Gen.Long[Instant.FromUtc(2019, 11, 1, 0, 0).ToUnixTimeSeconds(), Instant.FromUtc(2022, 3, 1, 0, 0).ToUnixTimeSeconds()].Select(Instant.FromUnixTimeSeconds);
}
