using CsCheck;
using InBlue.Reading.Compiled;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;

namespace InBlue.Tests.Reading.LoneLetters;

/// <summary>Clear letters with one change: whatever it is, no other position becomes clear.</summary>
public sealed class ChangingLetters
{
    private static readonly (string Text, LoneLetterContext Context)[] Clear =
    [
        .. ReadingInventedLetters.Shapes.Select(s => (s.Data.Item2, Lone.OneOpen)),
        .. ReadingInventedLetters.TwoDrafts.Select(s => (s.Data.Item2, Lone.TwoOpen)),
    ];

    private static readonly Gen<(string Text, LoneLetterContext Context)> ALetter = Gen.Int[0, Clear.Length - 1].Select(i => Clear[i]);

    private static readonly Gen<string> Hindrance = Reads.OneOf(
        "not", "never", "no longer", "if amended", "unless amended", "provided that", "subject to instructions", "would", "might", "perhaps", "pas", "ne", "jamais", "si", "sauf", "sous réserve", "à condition", "peut-être");

    private static readonly Gen<string> Piece = Reads.OneOf(
        "\n", "\n\n", "\f", "\t", " > ", "«", "”", "(", " no ", " non ", " against ", " contre ", " in favour ", " abstains ", " s'abstient ", " S/2020/902 ", " S/2020/903 ", "S/2020/901", " Germany ", " la France ",
        "On 9 June 2020, X wrote:\n", "(Signed) ", "\u2060", "о", "é", "😀", " but ", " et ", " and against S/2020/902 ", "Re: ");

    [Fact]
    public void A_piece_of_a_letter_says_nothing_else() =>
        Gen.Select(ALetter, Gen.Int[0, 2_000], Gen.Int[0, 2_000]).Sample(
            (letter, from, to) =>
            {
                var (start, end) = (Math.Min(from, to) % letter.Text.Length, Math.Min(Math.Max(from, to), letter.Text.Length));
                ShouldSayNothingElse(letter.Text, letter.Text[start..Math.Max(start, end)], letter.Context);
            },
            iter: 150, threads: 2);

    [Fact]
    public void A_letter_cut_off_anywhere_says_nothing_else() =>
        Gen.Select(ALetter, Gen.Int[0, 2_000]).Sample((letter, end) => ShouldSayNothingElse(letter.Text, letter.Text[..(end % letter.Text.Length)], letter.Context), iter: 150, threads: 2);

    [Fact]
    public void A_negation_or_condition_in_the_sentence_of_a_vote_leaves_nothing_clear() =>
        Gen.Select(ALetter, Gen.Int[0, 10], Gen.Int[0, 400], Hindrance).Sample(
            (letter, which, where, word) =>
            {
                var said = Lone.Read(letter.Text, letter.Context).Votes.SelectMany(v => v.Evidence).Where(e => e.Of == "position").ToList();
                var (start, end) = SentenceOf(letter.Text, said[which % said.Count].Span);
                var spaces = Enumerable.Range(start, end - start).Where(i => letter.Text[i] == ' ').ToList();
                var changed = letter.Text.Insert(spaces[where % spaces.Count], $" {word}");
                Lone.Read(changed, letter.Context).IsClear.ShouldBeFalse(changed);
            },
            iter: 200, threads: 2);

    [Fact]
    public void Whatever_is_put_into_a_letter_nothing_throws_no_quote_strays_and_no_position_turns() =>
        Gen.Select(ALetter, Gen.Select(Gen.Int[0, 5_000], Piece).Array[1, 4]).Sample(
            (letter, pieces) =>
            {
                var text = pieces.Aggregate(letter.Text, (t, p) => t.Insert(PlaceIn(t, p.Item1), p.Item2));
                var read = Lone.Read(text, letter.Context);
                Lone.ShouldQuoteItsSource(read, Reads.Source(text));
                read.Doubts.Concat(read.Votes.SelectMany(v => v.Doubts)).ShouldAllBe(d => Explain.InEnglish(d).Length > 20);
                var before = Lone.Read(letter.Text, letter.Context);
                if (read.IsClear)
                    foreach (var vote in read.Votes.Where(v => before.ClearPositionOn(v.Draft) is not null))
                        vote.Position.ShouldBe(before.ClearPositionOn(vote.Draft), text);
            },
            iter: 300, threads: 2);

    private static void ShouldSayNothingElse(string letter, string changed, LoneLetterContext context)
    {
        var (before, after) = (Lone.Read(letter, context), Lone.Read(changed, context));
        if (after.IsClear)
            after.Votes.Select(v => (v.Draft, v.Position)).ShouldBeSubsetOf(before.Votes.Select(v => (v.Draft, v.Position)), changed);
    }

    private static int PlaceIn(string text, int wish)
    {
        var at = wish % (text.Length + 1);
        return at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static (int Start, int End) SentenceOf(string text, SourceSpan span)
    {
        // These letters have no character beyond the basic plane, so that code points are places in the string.
        var layout = Layout.Of(Reads.Source(text))!;
        var clean = CleanText.Of(layout, 0, layout.Count);
        var place = Enumerable.Range(0, clean.Length - 1).First(i => clean.Span(i, i + 1).Start >= span.Start);
        var last = Enumerable.Range(0, clean.Length).Last(i => clean.Span(i, i + 1).End <= span.End);
        var (start, end) = Sentences.Around(clean, place, last);
        return (clean.Span(start, start + 1).Start, clean.Span(end - 1, end).End);
    }
}
