using InBlue.Procedure.Voting;
using NodaTime;
using static InBlue.Tests.Procedure.TheSecurityCouncil;

namespace InBlue.Tests.Procedure;

public sealed class WindowsAndSeats
{
    [Fact]
    public void A_window_over_which_nothing_changes_has_its_members_and_rules()
    {
        var seats = Of(new LocalDate(2020, 6, 26), new LocalDate(2020, 6, 29)).ShouldBeOfType<SeatsOfWindow.Fixed>();

        seats.Members.Length.ShouldBe(15);
        seats.Rules.ShouldBe(Rules);
    }

    [Fact]
    public void A_window_over_31_December_is_refused_because_the_seats_change() =>
        Refusal(new LocalDate(2020, 12, 31), new LocalDate(2021, 1, 1)).ShouldBe(WindowRefusal.SeatsChange);

    [Fact]
    public void The_last_day_of_a_term_belongs_to_it() =>
        Of(new LocalDate(2020, 12, 30), new LocalDate(2020, 12, 31)).ShouldBeOfType<SeatsOfWindow.Fixed>();

    [Fact]
    public void A_window_that_closes_before_it_opens_is_refused() =>
        Refusal(new LocalDate(2020, 6, 29), new LocalDate(2020, 6, 26)).ShouldBe(WindowRefusal.ClosesBeforeItOpens);

    [Fact]
    public void A_matter_without_rules_is_refused() =>
        SeatsOfWindow.Of(Itself, "procedural", Day, Day).ShouldBe(new SeatsOfWindow.Refused(WindowRefusal.NoRules));

    [Fact]
    public void A_day_on_which_nobody_sits_is_refused() =>
        Refusal(new LocalDate(1900, 1, 1), new LocalDate(1900, 1, 2)).ShouldBe(WindowRefusal.NobodySits);

    private static SeatsOfWindow Of(LocalDate opens, LocalDate closes) => SeatsOfWindow.Of(Itself, "substantive", opens, closes);

    private static WindowRefusal Refusal(LocalDate opens, LocalDate closes) => Of(opens, closes).ShouldBeOfType<SeatsOfWindow.Refused>().Why;
}
