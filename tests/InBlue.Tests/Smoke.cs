namespace InBlue.Tests;

public sealed class Smoke
{
    [Fact]
    public void The_house_stands() => (1 + 1).ShouldBe(2);
}
