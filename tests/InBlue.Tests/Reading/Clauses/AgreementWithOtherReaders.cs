using System.Globalization;
using System.Text.Json;
using InBlue.Procedure.Councils;
using InBlue.Reading.Clauses;

namespace InBlue.Tests.Reading.Clauses;

/// <summary>How far the reading agrees with what others found; the numbers are what it reached, and may only rise.</summary>
public sealed class AgreementWithOtherReaders
{
    [Fact]
    public void The_first_verb_is_the_one_that_analysts_marked()
    {
        var (marked, same) = (0, 0);
        foreach (var line in Corpus.Text("resolutions-en/labelled-modern.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            foreach (var paragraph in JsonDocument.Parse(line).RootElement.GetProperty("paragraphs").EnumerateArray())
            {
                if (!paragraph.TryGetProperty("action_verb", out var verb) || verb.GetString() is not { Length: > 0 } label)
                    continue;
                var text = paragraph.GetProperty("text").GetString()!;
                marked++;
                if (Saying.English(text).Clauses is [var first, ..] && First(first.VerbPlace.Of(text)) == First(label))
                    same++;
            }
        marked.ShouldBe(3284);
        same.ShouldBeGreaterThanOrEqualTo(3149);
    }

    [Fact]
    public void Both_languages_of_one_sentence_give_the_same_dates_resolutions_and_figures()
    {
        var agreed = new Dictionary<string, (int Of, int Same)>();
        foreach (var line in Corpus.Text("parallel-6lang/un-sentences-6lang.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var sentence = JsonDocument.Parse(line).RootElement;
            var english = ClauseReader.Read(sentence.GetProperty("en").GetString()!, Language.English);
            var french = ClauseReader.Read(sentence.GetProperty("fr").GetString()!, Language.French);
            foreach (var (what, of) in Compared)
                if (of(english) is var one && of(french) is var other && one.Length + other.Length > 0)
                {
                    var (total, same) = agreed.GetValueOrDefault(what);
                    agreed[what] = (total + 1, same + (one == other ? 1 : 0));
                }
        }
        agreed["dates"].ShouldSatisfyAllConditions(a => a.Of.ShouldBeGreaterThanOrEqualTo(240), a => (a.Of - a.Same).ShouldBeLessThanOrEqualTo(11));
        agreed["resolutions"].ShouldSatisfyAllConditions(a => a.Of.ShouldBeGreaterThanOrEqualTo(65), a => (a.Of - a.Same).ShouldBeLessThanOrEqualTo(3));
        agreed["percentages"].ShouldSatisfyAllConditions(a => a.Of.ShouldBeGreaterThanOrEqualTo(5), a => (a.Of - a.Same).ShouldBeLessThanOrEqualTo(1));
    }

    private static readonly (string What, Func<ProvisionClauses, string> Of)[] Compared =
    [
        ("dates", read => string.Join(';', read.Dates.Select(date => date.Date.ToString()).Order(StringComparer.Ordinal))),
        ("resolutions", read => string.Join(';', read.References.Where(r => r.Kind is ReferenceKind.Resolution).SelectMany(r => r.Targets).Concat(read.References.Where(r => r.Kind is ReferenceKind.ParagraphOfResolution).SelectMany(r => r.Within)).Distinct().Order(StringComparer.Ordinal))),
        ("percentages", read => string.Join(';', read.Quantities.Where(q => q.Unit is QuantityUnit.Percent).Select(q => string.Create(CultureInfo.InvariantCulture, $"{q.Value}/{q.Decimals}")).Order(StringComparer.Ordinal))),
    ];

    private static string First(string words) => words.ToLowerInvariant().Split([' ', '\u00A0', '\u202F', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)[0];
}
