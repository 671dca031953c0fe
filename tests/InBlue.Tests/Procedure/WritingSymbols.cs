using CsCheck;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;

namespace InBlue.Tests.Procedure;

public sealed class WritingSymbols
{
    private static readonly CouncilId Council = new("security-council");

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

    [Fact]
    public void The_first_vote_is_written_as_its_symbol_and_the_second_with_its_number()
    {
        Vote("S/2020/667", 1).Text.ShouldBe("S/2020/667");
        Vote("S/2020/667", 2).Text.ShouldBe("S/2020/667#2");
        Vote("S/2020/667", 1).FullText.ShouldBe("S/2020/667#1");
    }

    [Theory]
    [InlineData("S/2020/600", "S/2020/600", null)]
    [InlineData("S/2020/600#2", "S/2020/600", 2)]
    [InlineData("A#2#1", "A#2", 1)]
    [InlineData("A#b", "A#b", null)]
    [InlineData("A#", "A#", null)]
    public void A_written_vote_is_read(string text, string draft, int? ordinal)
    {
        WrittenVote.TryParse(text, out var vote).ShouldBeTrue();
        (vote.Draft.Text, vote.Ordinal).ShouldBe((draft, ordinal));
    }

    [Theory]
    [InlineData("S/2020/600#0")]
    [InlineData("S/2020/600#02")]
    [InlineData("S/2020/600#99999999999")]
    [InlineData("#2")]
    [InlineData("")]
    public void What_could_mean_two_things_or_none_is_not(string text) => WrittenVote.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Every_vote_is_read_back_from_what_is_written() =>
        Gen.Select(Gen.Char["S/#12"].Array[1, 8].Select(c => new string(c)), Gen.Int[1, 3]).Sample((draft, ordinal) =>
        {
            var vote = Vote(draft, ordinal);
            WrittenVote.TryParse(vote.FullText, out var full).ShouldBeTrue();
            full.ShouldBe(new WrittenVote(vote.Draft, ordinal));
            WrittenVote.TryParse(vote.Text, out var read).ShouldBeTrue();
            read.Draft.ShouldBe(vote.Draft);
            (read.Ordinal ?? 1).ShouldBe(ordinal);
        });

    [Fact]
    public void Votes_are_numbered_from_one() => Should.Throw<ArgumentOutOfRangeException>(() => Vote("S/2020/600", 0));

    private static VoteId Vote(string draft, int ordinal) => new(Council, DraftSymbol.Parse(draft), ordinal);
}
