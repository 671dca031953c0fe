using CsCheck;
using InBlue.Procedure.Councils;

namespace InBlue.Tests.Procedure;

public sealed class EnglishAlphabeticalOrder
{
    [Theory]
    [InlineData("Congo", "Costa Rica", "Côte d'Ivoire", "Croatia", "Cuba")]
    [InlineData("Guinea", "Guinea-Bissau", "Guyana")]
    [InlineData("New-Amsterdam", "New Berlin", "New-Castle", "Newark")]
    [InlineData("Dominica", "Dominican Republic")]
    [InlineData("Niger", "Nigeria")]
    [InlineData("Saint Vincent and the Grenadines", "Samoa", "San Marino", "Sao Tome and Principe")]
    [InlineData("Tunisia", "Türkiye", "Turkmenistan")]
    [InlineData("Åland", "aland islands", "Île", "Österreich", "Portugal")]
    public void Names_stand_as_in_the_lists_of_the_United_Nations(params string[] names) =>
        names.Reverse().Order(EnglishOrder.Comparer).ShouldBe(names);

    [Fact]
    public void The_members_of_the_United_Nations_stand_in_the_order_of_their_own_list()
    {
        var names = Corpus.Text("names/un_member_names_6lang.csv").Split('\n').Skip(1).Where(l => l.Contains(',', StringComparison.Ordinal))
            .Select(l => l.Split(',')[2].Split('(')[0].Trim()).ToArray();

        names.Length.ShouldBeGreaterThan(190);
        names.Order(EnglishOrder.Comparer).ShouldBe(names);
    }

    [Fact]
    public void Two_different_names_are_never_equal_and_the_order_has_no_loop() =>
        Gen.Select(AName, AName, AName).Sample((a, b, c) =>
        {
            var order = EnglishOrder.Comparer;
            order.Compare(a, b).ShouldBe(0 - order.Compare(b, a), new SameSign());
            (order.Compare(a, b) == 0).ShouldBe(a == b);
            if (order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0)
                order.Compare(a, c).ShouldBeLessThanOrEqualTo(0);
        });

    private static Gen<string> AName { get; } = Gen.Char["aAéÉe z-'(ß"].Array[0, 5].Select(c => new string(c));

    private sealed class SameSign : IEqualityComparer<int>
    {
        public bool Equals(int x, int y) => Math.Sign(x) == Math.Sign(y);

        public int GetHashCode(int obj) => Math.Sign(obj);
    }
}
