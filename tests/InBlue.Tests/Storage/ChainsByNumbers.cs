using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Storage;

/// <summary>The chain of a vote as the numbers of the entries before lead, also where somebody has changed them.</summary>
public sealed class ChainsByNumbers
{
    private static string Ending(long last, params (long, long?)[] entries) => string.Join(' ', new SqliteChains([.. entries]).Ending(last));

    [Fact]
    public void It_goes_back_from_the_last_to_the_first_and_is_told_in_the_order_of_the_log() =>
        Ending(5, (0, null), (1, null), (2, 1), (3, null), (4, 3), (5, 2)).ShouldBe("1 2 5");

    [Fact]
    public void It_ends_where_an_entry_is_missing() => Ending(5, (1, null), (4, 2), (5, 4)).ShouldBe("4 5");

    [Fact]
    public void It_is_empty_where_the_last_is_missing() => Ending(9, (1, null), (2, 1)).ShouldBe("");

    [Fact]
    public void It_ends_where_an_entry_names_itself_or_a_later_one() => Ending(3, (1, 3), (2, 1), (3, 2)).ShouldBe("1 2 3");

    [Fact]
    public void It_meets_numbers_of_any_size() => Ending(long.MaxValue, (-5, null), (0, -5), (long.MaxValue, 0)).ShouldBe($"-5 0 {long.MaxValue}");
}
