using InBlue.Procedure.Councils;
using InBlue.Procedure.Time;
using NodaTime;
using static InBlue.Tests.Procedure.TheSecurityCouncil;

namespace InBlue.Tests.Procedure;

public sealed class DueResultLetters
{
    private static readonly Instant Close = Instant.FromUtc(2020, 6, 29, 18, 0);

    [Fact]
    public void The_result_letter_of_June_2020_was_due_at_17_00() =>
        Deadline.OfResultLetter(Itself, Close)!.Due.LocalDateTime.ShouldBe(new LocalDateTime(2020, 6, 29, 17, 0));

    [Fact]
    public void At_the_very_instant_it_is_in_time()
    {
        var deadline = Deadline.OfResultLetter(Itself, Close)!;

        deadline.IsMissedAt(Close + Duration.FromHours(3)).ShouldBeFalse();
        deadline.IsMissedAt(Close + Duration.FromHours(3) + Duration.Epsilon).ShouldBeTrue();
    }

    [Theory]
    [InlineData(2020, 3, 8, 5, 4)]  // closes at 00:30 before summer time begins
    [InlineData(2020, 11, 1, 4, 2)] // closes at 00:30 before it ends
    public void Three_hours_are_three_hours_whatever_the_clocks_do(int year, int month, int day, int utcHour, int dueHour)
    {
        var close = Instant.FromUtc(year, month, day, utcHour, 30);
        var due = Deadline.OfResultLetter(Itself, close)!.Due;

        due.LocalDateTime.ShouldBe(new LocalDateTime(year, month, day, dueHour, 30));
        (due.ToInstant() - close).ShouldBe(Duration.FromHours(3));
    }

    [Fact]
    public void Neither_a_weekend_nor_a_holiday_stops_them() =>
        Deadline.OfResultLetter(Itself, Instant.FromUtc(2020, 7, 4, 2, 0))!.Due.LocalDateTime.ShouldBe(new LocalDateTime(2020, 7, 4, 1, 0));

    [Fact]
    public void A_council_may_set_none() =>
        Deadline.OfResultLetter(Itself with { WrittenProcedure = WrittenProcedure.NotStated }, Close).ShouldBeNull();
}
