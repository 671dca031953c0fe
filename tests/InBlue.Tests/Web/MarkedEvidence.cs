using System.Text;
using System.Text.Json;
using InBlue.Secretariat.Reconstructing;
using InBlue.Web.Words;

namespace InBlue.Tests.Web;

/// <summary>Which characters a letter on a page has, and which of them are marked.</summary>
internal static class MarkedEvidence
{
    /// <summary>Per article: the pieces of text without the labels, as "text", "mark" or "position", and the labels.</summary>
    private const string Pieces = """
        () => [...document.querySelectorAll("article .words")].map(words => {
            const pieces = [], walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const parent = walker.currentNode.parentElement, kind = parent.closest(".label") ? "label" : parent.closest("mark.position") ? "position" : parent.closest("mark") ? "mark" : "text";
                pieces.push([kind, walker.currentNode.data]);
            }
            return pieces;
        })
        """;

    public static async Task ShouldBeExactAsync(Microsoft.Playwright.IPage page, RecordedVote vote, PageWords words)
    {
        var articles = await page.EvaluateAsync<JsonElement>(Pieces);
        articles.GetArrayLength().ShouldBe(vote.Letters.Length);
        foreach (var (letter, article) in vote.Letters.Zip(articles.EnumerateArray()))
        {
            var pieces = article.EnumerateArray().Select(p => (Kind: p[0].GetString()!, Text: p[1].GetString()!)).ToArray();
            Shown(pieces.Where(p => p.Kind != "label")).ShouldBe(Expected(letter, vote.Source), $"annex {letter.Annex}");
            pieces.Where(p => p.Kind == "label").Select(p => p.Text).Distinct().Order().ShouldBe(letter.Evidence.Select(e => words.Shows(e.Of)).Distinct().Order(), $"annex {letter.Annex}");
        }
    }

    /// <summary>Each character but white space, between [ and ] where it is evidence, between { and } where it is evidence of the position.</summary>
    private static string Shown(IEnumerable<(string Kind, string Text)> pieces) =>
        Written(pieces.SelectMany(p => p.Text.EnumerateRunes().Select(rune => (rune, p.Kind))));

    private static string Expected(VoteFact.Letter letter, string source) =>
        Written(source.EnumerateRunes().Select((rune, at) => (rune, at)).Where(c => c.at >= letter.Span.Start && c.at < letter.Span.End).Select(c => (c.rune, KindAt(letter, c.at))));

    private static string KindAt(VoteFact.Letter letter, int at)
    {
        var evidence = letter.Evidence.Where(e => e.Start <= at && at < e.End).Select(e => e.Of).ToArray();
        return evidence.Contains("position") ? "position" : evidence.Length > 0 ? "mark" : "text";
    }

    private static string Written(IEnumerable<(Rune Rune, string Kind)> characters)
    {
        var (text, last) = (new StringBuilder(), "text");
        foreach (var (rune, kind) in characters.Where(c => !Rune.IsWhiteSpace(c.Rune)))
        {
            if (kind != last)
                text.Append(last switch { "position" => "}", "mark" => "]", _ => "" }).Append(kind switch { "position" => "{", "mark" => "[", _ => "" });
            (last, _) = (kind, text.Append(rune));
        }
        return text.ToString();
    }
}
