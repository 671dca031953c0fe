using CsCheck;
using InBlue.Reading.Comparing;
using InBlue.Reading.Drafts;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;

namespace InBlue.Tests.Reading.Comparing;

/// <summary>Two texts side by side, as a list.</summary>
public sealed class ComparingTexts
{
    private const string Before = """
        The Security Council,

        Recalling its resolution 1 (2030) and the reports of the Secretary-General,

        1. Decides to extend the mandate of the mission until 30 June 2031;

        2. Requests the Secretary-General to report to the Council every three months on the implementation of this resolution;

        3. Urges the parties to release all detained persons and to open the roads to the northern valley without delay;

        4. Decides to remain actively seized of the matter.
        """;

    private const string After = """
        The Security Council,

        Recalling its resolution 1 (2030) and the reports of the Secretary-General,

        1. Decides to extend the mandate of the mission until 30 June 2032;

        2. Welcomes the talks that the neighbouring States have hosted;

        3. Requests the Secretary-General to report to the Council every three months on the implementation of this resolution;

        4. Decides to remain actively seized of the matter.
        """;

    private static ResolutionReading Read(string text) => ResolutionReader.Read(((Decoded.Text)SourceText.Decode(System.Text.Encoding.UTF8.GetBytes(text))).Source);

    private static IEnumerable<(PairKind, string?, string?)> Compare(string before, string after) =>
        TextComparison.Of(Read(before), Read(after)).Where(p => (p.Before ?? p.After)!.Kind is ProvisionKind.Paragraph).Select(p => (p.Kind, p.Before?.Label, p.After?.Label));

    [Fact]
    public void What_is_carried_changed_moved_added_and_dropped_is_listed_in_the_order_of_the_new_text() =>
        Compare(Before, After).ShouldBe([(PairKind.Changed, "1", "1"), (PairKind.Added, null, "2"), (PairKind.Moved, "2", "3"), (PairKind.Dropped, "3", null), (PairKind.Carried, "4", "4")]);

    [Fact]
    public void A_change_is_shown_word_by_word()
    {
        var changed = TextComparison.Of(Read(Before), Read(After)).First(p => p.Kind is PairKind.Changed);
        var redline = changed.Redline();
        Redline.Before(redline).ShouldBe(changed.Before!.Text);
        Redline.After(redline).ShouldBe(changed.After!.Text);
        redline.Where(r => r.Kind is RunKind.Inserted).Select(r => r.Text).ShouldBe(["2032"]);
    }

    [Fact]
    public void A_text_beside_itself_is_all_carried() => Compare(After, After).ShouldAllBe(p => p.Item1 == PairKind.Carried);

    [Fact]
    public void The_same_words_twice_are_paired_once_each()
    {
        const string Twice = "The Security Council,\n\n1. Decides to remain seized of the matter;\n\n2. Decides to remain seized of the matter.";
        Compare(Twice, Twice).ShouldBe([(PairKind.Carried, "1", "1"), (PairKind.Carried, "2", "2")]);
        Compare(Twice, "The Security Council,\n\n1. Decides to remain seized of the matter.").ShouldBe([(PairKind.Carried, "1", "1"), (PairKind.Dropped, "2", null)]);
    }

    [Fact]
    public void Every_provision_of_both_texts_stands_in_the_list_exactly_once() =>
        Gen.Select(Paragraphs, Paragraphs).Sample((before, after) =>
        {
            var (old, now) = (Read(before), Read(after));
            var pairs = TextComparison.Of(old, now);
            pairs.Select(p => p.Before).Where(p => p is not null).Distinct().Count().ShouldBe(pairs.Count(p => p.Before is not null));
            pairs.Count(p => p.Before is { Kind: ProvisionKind.Paragraph }).ShouldBe(old.Operative);
            pairs.Where(p => p.After is { Kind: ProvisionKind.Paragraph }).Select(p => p.After!.Index).ShouldBe(now.Provisions.Where(p => p is { Kind: ProvisionKind.Paragraph, Annex: 0 }).Select(p => p.Index));
        }, iter: 200);

    private static readonly string[] Sentences =
        ["Requests the Secretary-General to report", "Urges the parties to talk", "Decides to extend the mandate until 30 June 2031", "Calls upon all States to help", "Requests the Secretary-General to report every year"];

    private static readonly Gen<string> Paragraphs = Gen.Int[0, Sentences.Length - 1].Array[1, 12]
        .Select(p => "The Security Council,\n\n" + string.Join("\n\n", p.Select((words, i) => $"{i + 1}. {Sentences[words]}{(i + 1 == p.Length ? "." : ";")}")));
}
