using CsCheck;
using InBlue.Reading.Drafts;

namespace InBlue.Tests.Reading.Drafts;

public sealed class ComparingTexts
{
    [Fact]
    public void Words_that_changed_are_shown_and_no_more()
    {
        var runs = Redline.Of("1. Requests the keepers to light the lamp;\n\n2. Decides.\n", "1. Urges the keepers to light the old lamp;\n\n2. Decides.\n");

        runs.Select(r => $"{r.Kind}:{r.Text}").ShouldBe(["Same:1. ", "Deleted:Requests", "Inserted:Urges", "Same: the keepers to light the", "Inserted: old", "Same: lamp;\n\n2. Decides.\n"]);
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("a", "a", 1)]
    [InlineData("", "a", 1)]
    [InlineData("a", "", 1)]
    [InlineData("a\n", "a", 2)]
    public void Small_texts_are_compared(string before, string after, int runs) => Redline.Of(before, after).Count.ShouldBe(runs);

    [Fact]
    public void Both_texts_come_back_exactly_and_what_is_the_same_is_in_both() =>
        Gen.Select(Reads.OneOf("a", "b", "é", " ", "\n", ".", "\r", "\u0301", "😀").Array[0, 60], Reads.OneOf("a", "b", "c", " ", "\n", ".", "’").Array[0, 60]).Sample(
            (one, other) =>
            {
                var (before, after) = (string.Concat(one), string.Concat(other));
                var runs = Redline.Of(before, after);
                Redline.Before(runs).ShouldBe(before);
                Redline.After(runs).ShouldBe(after);
                runs.Zip(runs.Skip(1)).ShouldAllBe(pair => pair.First.Kind != pair.Second.Kind);
                runs.ShouldAllBe(r => r.Text.Length > 0);
            },
            iter: 2_000, threads: 2);

    [Fact]
    public void A_draft_of_65_paragraphs_is_compared_and_texts_with_nothing_in_common_are_replaced()
    {
        var draft = string.Concat(Enumerable.Range(1, 65).Select(i => $"{i}. Requests number {i} to do {string.Join(' ', Enumerable.Range(i, 60))};\n\n"));
        var revised = draft.Replace("number 40 to", "number forty never to", StringComparison.Ordinal);
        var other = string.Concat(Enumerable.Range(0, Redline.MostLines).Select(i => $"x{i}\n"));

        Redline.Of(draft, revised).Where(r => r.Kind != RunKind.Same).Select(r => r.Text).ShouldBe(["40", "forty never"]);
        var (long1, long2) = (string.Concat(Enumerable.Repeat("a ", Redline.MostWords)) + "b", string.Concat(Enumerable.Repeat("a ", Redline.MostWords)) + "c");
        Redline.Of(long1, long2).ShouldBe([new RedlineRun(RunKind.Deleted, long1), new RedlineRun(RunKind.Inserted, long2)]);
        Redline.Of(draft, other).Select(r => r.Kind).ShouldBe([RunKind.Deleted, RunKind.Inserted]);
    }
}
