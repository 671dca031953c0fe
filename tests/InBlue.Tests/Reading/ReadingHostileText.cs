using CsCheck;
using InBlue.Reading.Compiled;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;

namespace InBlue.Tests.Reading;

public sealed class ReadingHostileText
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Char[' ', '\u2100'].Where(c => !char.IsControl(c)).Select(c => c.ToString()),
        Reads.OneOf("\n", "\n\n", "\r\n", "\f", "\t", "’", "\u00AD", "\uFEFF", "\u200B", "😀", "«", "(", "Annexe II", "Annex I\n", "(Signé) ", "vote contre", "S/2020/901", "1.\t", "si ", "n'", "-\n", "/\n"));

    private static readonly Gen<Func<string, string>> Change = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Piece)
        .Select((what, one, other, piece) => (Func<string, string>)(text => Changed(text, what, one, other, piece)));

    [Fact]
    public void No_change_of_lines_and_characters_throws_and_no_quote_strays() =>
        Gen.Select(Gen.Bool, Change.Array[1, 12]).Sample(
            (isFrench, changes) =>
            {
                var text = changes.Aggregate(isFrench ? InventedDocuments.French : InventedDocuments.English, (t, change) => change(t));
                switch (Reads.Text(text))
                {
                    case CompiledReading.Read read:
                        Reads.ShouldQuoteItsSource(read.Document, Reads.Source(text));
                        read.Document.Letters.SelectMany(l => l.Doubts).Concat(read.Document.Doubts).ShouldAllBe(d => Explain.InEnglish(d).Length > 20);
                        break;
                    case CompiledReading.Unreadable faulty:
                        faulty.Faults.ShouldNotBeEmpty();
                        faulty.Faults.ShouldAllBe(f => Explain.InEnglish(f).Length > 20);
                        break;
                }
            },
            iter: 1_000, threads: 2);

    [Fact]
    public void What_a_letter_quotes_bears_out_what_is_read_from_it() =>
        Change.Array[1, 6].Sample(
            changes =>
            {
                if (Reads.Text(changes.Aggregate(InventedDocuments.French, (t, change) => change(t))) is not CompiledReading.Read { Document: var document })
                    return;
                foreach (var e in document.Evidence)
                {
                    var borne = e.Of switch
                    {
                        "document.symbol" => document.Symbol.Text,
                        "draft.symbol" => document.Draft.Symbol.Text,
                        "document.president" => document.President.Signatory,
                        _ => "",
                    };
                    Packed(e.Quote).ShouldContain(Packed(borne), Case.Sensitive);
                }
                foreach (var letter in document.Letters)
                {
                    Quotes(letter, "signatory").ShouldAllBe(q => Packed(q).Contains(Packed(letter.Signatory)));
                    if (letter.Draft is { } draft)
                        Quotes(letter, "draft").ShouldAllBe(q => Packed(q) == draft.Text);
                    if (letter.IsClear)
                        letter.Evidence.Select(e => e.Of).Distinct().Count().ShouldBe(6);
                }
            },
            iter: 600, threads: 2);

    [Fact]
    public void An_explanation_exists_for_every_fault_and_doubt()
    {
        foreach (var kind in Enum.GetValues<FaultKind>())
            Explain.InEnglish(new ReadingFault(kind, null, null, [])).ShouldNotBeNullOrWhiteSpace();
        foreach (var kind in Enum.GetValues<DoubtKind>())
            Explain.InEnglish(new Doubt(kind, null, null, [])).ShouldNotBeNullOrWhiteSpace();
    }

    private static IEnumerable<string> Quotes(Letter letter, string of) => letter.Evidence.Where(e => e.Of == of).Select(e => e.Quote);

    private static string Packed(string text) => Spacing.Without(text);

    private static string Changed(string text, int what, int one, int other, string piece)
    {
        var lines = text.Split('\n').ToList();
        var (a, b) = (one % lines.Count, other % lines.Count);
        switch (what)
        {
            case 0:
                lines.RemoveAt(a);
                break;
            case 1:
                lines.Insert(a, lines[b]);
                break;
            case 2:
                (lines[a], lines[b]) = (lines[b], lines[a]);
                break;
            default:
                lines[a] = lines[a].Insert(other % (lines[a].Length + 1), piece);
                break;
        }
        return string.Join('\n', lines);
    }
}
