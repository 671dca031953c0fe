using InBlue.Procedure.Voting;

namespace InBlue.Tests.Procedure;

public sealed class WritingSymbols
{
    [Theory]
    [InlineData("S/2020/600")]
    [InlineData("!")]
    [InlineData("S/RES/2531(2020)/Rev.1*~")]
    public void A_symbol_is_visible_ASCII(string text)
    {
        DraftSymbol.TryParse(text, out var symbol).ShouldBeTrue();
        symbol.Text.ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("S 2020")]
    [InlineData("S/2020/600\n")]
    [InlineData("S/2020/6é0")]
    [InlineData("S\u00a02020")]
    public void Anything_else_is_no_symbol(string? text) => DraftSymbol.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_symbol_has_at_most_64_characters()
    {
        DraftSymbol.TryParse(new string('S', 64), out _).ShouldBeTrue();
        DraftSymbol.TryParse(new string('S', 65), out _).ShouldBeFalse();
    }
}
