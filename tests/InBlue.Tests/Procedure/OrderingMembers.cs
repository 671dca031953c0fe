using InBlue.Procedure.Councils;

namespace InBlue.Tests.Procedure;

public sealed class OrderingMembers
{
    [Fact]
    public void Marks_case_spaces_and_signs_do_not_count_in_the_English_order()
    {
        string[] inOrder = ["Bosnia and Herzegovina", "Congo", "Costa Rica", "Côte d’Ivoire", "Croatia", "Guinea", "Guinea-Bissau", "Guyana", "Niger", "Nigeria", "Tunisia", "Türkiye", "Turkmenistan", "Viet Nam"];
        inOrder.Reverse().Order(EnglishOrder.Alphabetical).ShouldBe(inOrder);
    }

    [Fact]
    public void Names_that_differ_only_in_what_does_not_count_still_have_one_order() =>
        EnglishOrder.Alphabetical.Compare("Cote d'Ivoire", "Côte d’Ivoire").ShouldBeLessThan(0);
}
