using System.Text;

namespace InBlue.Tests.Reading.Resolutions;

/// <summary>Real texts with lines lost, doubled, moved and changed, and texts made of nothing but marks: the same for the same seed.</summary>
internal sealed class BrokenResolutions(string[] texts)
{
    private static readonly string[] Marks =
    [
        "1.", "2.", "3.", "7,", "i.", "ll.", "(a)", "(b)", "b)", "(i)", "(ii)", "iv)", "(aa)", "(6)", "–", "−−", "•", "*", "A", "II", "B. Words", "Article 3", "999.", "0.", "(", ")", "1.X", "12", "Annex", "Annexe II", "____", "---",
    ];

    private static readonly string[] Words =
    [
        "Decides to wait;", "Recalling all,", "Requests three things:", "The Security Council,", "Le Conseil de sécurité,", "The Security Council, having heard, decides.", "Adopted unanimously at the 12th meeting.", "adopted", "Tasks", "Reporting",
        "and goes on", "Prie le Secrétaire général ;", "S/2031/77", "2/3 31-00001", "Page 4", "/...", "“Quoted words,", "imple-", "mentation", "f léau", "\uFB01n", "\u00AD", "\uFEFF", "\u200B", "😀", "\uFFFE", "\u202Eabc", "]]>", "<p>&amp;", "一、决定", "",
    ];

    public string Make(int seed)
    {
        var random = new Random(seed);
        return random.Next(4) == 0 ? Invented(random) : Mutated(random);
    }

    private static string Invented(Random random)
    {
        var text = new StringBuilder(random.Next(2) == 0 ? "The Security Council,\n\n" : "");
        for (var lines = random.Next(1, 120); lines > 0; lines--)
            text.Append(Any(Marks, random)).Append(Any([" ", "\t", "", "\n", " (a) "], random)).Append(Any(Words, random)).Append(Any(["\n", "\n\n", "\r\n", "\f", " ", "\n \n"], random));
        return text.ToString();
    }

    private string Mutated(Random random)
    {
        var lines = Any(texts, random).Split('\n').ToList();
        if (lines.Count > 150)
            lines = lines.GetRange(random.Next(lines.Count - 150), 150);
        for (var changes = random.Next(1, 25); changes > 0 && lines.Count > 1; changes--)
        {
            var at = random.Next(lines.Count);
            switch (random.Next(8))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(at, lines[random.Next(lines.Count)]);
                    break;
                case 2:
                    lines.Insert(at, $"{Any(Marks, random)} {Any(Words, random)}");
                    break;
                case 3:
                    lines[at] = Any(Words, random);
                    break;
                case 4:
                    lines[at] = $"{Any(Marks, random)} {lines[at]}";
                    break;
                case 5:
                    lines.Insert(at, "");
                    break;
                case 6 when lines[at].Length > 0:
                    var cut = random.Next(lines[at].Length);
                    lines[at] = char.IsLowSurrogate(lines[at][cut]) ? lines[at] : $"{lines[at][..cut]}{Any(Words, random)}\n{lines[at][cut..]}";
                    break;
                default:
                    lines[at] = lines[at].Replace(". ", Any([", ", " ", ".", ") "], random), StringComparison.Ordinal);
                    break;
            }
        }
        return string.Join('\n', lines);
    }

    private static string Any(string[] of, Random random) => of[random.Next(of.Length)];
}
