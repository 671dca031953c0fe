using System.Text;
using System.Text.Json;

namespace InBlue.Tests.CommandLine;

/// <summary>The published document S/2020/625 through the program, and everything that is then asked of it.</summary>
public sealed class ImportingTheRealDocument
{
    [Fact]
    public async Task It_gives_the_expected_facts_counts_the_same_again_and_verifies()
    {
        var document = Corpus.PathOf("S-2020-625.fr.txt");
        using var folder = new AFolder();

        var first = (await folder.RunAsync("import", document, "--yes", "--json")).Should(0);
        first.Json.GetProperty("recorded").GetString().ShouldBe("now");
        ShouldBeTheExpectedFacts(first.Json);
        ShouldQuote(first.Json, Documents.Real.EnumerateRunes().ToArray());

        var content = folder.Content();
        var again = (await folder.RunAsync("import", document, "--yes", "--json")).Should(0);
        again.Json.GetProperty("recorded").GetString().ShouldBe("before");
        again.Out.Replace("\"before\"", "\"now\"", StringComparison.Ordinal).ShouldBe(first.Out);
        folder.Content().Where(f => f.Key.EndsWith(".key", StringComparison.Ordinal)).ShouldBe(content.Where(f => f.Key.EndsWith(".key", StringComparison.Ordinal)));

        var shown = (await folder.RunAsync("show", "S/2020/600", "--json")).Should(0).Json;
        foreach (var member in shown.EnumerateObject())
            member.Value.GetRawText().ShouldBe(first.Json.GetProperty(member.Name).GetRawText());
        var counted = (await folder.RunAsync("count", "S/2020/600", "--json")).Should(0).Json;
        counted.GetProperty("result").GetRawText().ShouldBe(shown.GetProperty("result").GetRawText());

        (await folder.RunAsync("bundle", "S/2020/600", "--out", folder["vote.zip"])).Should(0);
        var key = (await folder.RunAsync("key")).Should(0).Out.Trim();
        var verified = (await TheProgram.RunAsync("verify", folder["vote.zip"], "--key", key)).Should(0);
        verified.Out.ShouldStartWith("Verified.");
        verified.Out.ShouldContain("Adopted: 15 in favour, none against, no abstentions");
    }

    [Fact]
    public async Task It_shows_each_letter_with_the_words_that_say_so()
    {
        using var folder = new AFolder();
        var shown = (await folder.RunAsync("import", Corpus.PathOf("S-2020-625.fr.txt"), "--yes")).Should(0).Out;
        foreach (var letter in Expected.GetProperty("letters").EnumerateArray())
        {
            var from = shown.IndexOf($"Annex {Text(letter, "annex")} ", StringComparison.Ordinal);
            from.ShouldBeGreaterThan(0, Text(letter, "annex"));
            var next = shown.IndexOf("Annex ", from + 6, StringComparison.Ordinal);
            var part = shown[from..next];
            foreach (var fact in (string[])[Text(letter, "member"), Text(letter, "signatory"), Text(letter, "date"), "in favour"])
                part.ShouldContain(fact);
            part.ShouldMatch("\"[^\"]*vote(nt)? pour");
        }
        shown.ShouldContain("Recorded: S/2020/600#1");
    }

    private static JsonElement Expected => JsonDocument.Parse(Corpus.Bytes("S-2020-625.expected.json")).RootElement;

    private static void ShouldBeTheExpectedFacts(JsonElement vote)
    {
        string At(params string[] path) => path.Aggregate(vote, (element, name) => element.GetProperty(name)).ToString();

        At("vote").ShouldBe("S/2020/600#1");
        At("draft").ShouldBe("S/2020/600");
        At("document").ShouldBe(Text(Expected.GetProperty("document"), "symbol"));
        At("item").ShouldBe(Text(Expected.GetProperty("document"), "agendaItem"));
        At("president", "member").ShouldBe("France");
        At("president", "signatory").ShouldBe("Nicolas de Rivière");
        vote.GetProperty("sponsors").EnumerateArray().Select(s => s.GetString()).ShouldBe(["France"]);
        At("window", "opens").ShouldBe("2020-06-26T14:00:00-04:00");
        At("window", "closes").ShouldBe("2020-06-29T14:00:00-04:00");
        At("window", "zone").ShouldBe("America/New_York");
        At("dates", "call").ShouldBe(Text(Expected.GetProperty("call"), "date"));
        At("dates", "vote").ShouldBe(Text(Expected.GetProperty("document"), "adoptedOn"));
        At("dates", "announcement").ShouldBe("2020-06-29");
        At("dates", "publication").ShouldBe(Text(Expected.GetProperty("document"), "coverDate"));
        At("resolution").ShouldBe(Text(Expected.GetProperty("document"), "resolution"));
        At("result", "adopted").ShouldBe("True");
        At("result", "reason").ShouldBe("none");
        At("draftText", "preambular").ShouldBe(Expected.GetProperty("resolution").GetProperty("preambularParagraphs").ToString());
        At("draftText", "operative").ShouldBe(Expected.GetProperty("resolution").GetProperty("operativeParagraphs").ToString());
        foreach (var position in (string[])["for", "against", "abstain", "absent"])
            At("counts", position).ShouldBe(Expected.GetProperty("tally").GetProperty(position).ToString(), position);
        vote.GetProperty("faults").GetArrayLength().ShouldBe(0);

        vote.GetProperty("letters").EnumerateArray().Select(l => (Text(l, "annex"), Text(l, "member"), Text(l, "date"), Text(l, "capacity"), Text(l, "signatory"), Text(l, "position"), Text(l, "draft")))
            .ShouldBe(Expected.GetProperty("letters").EnumerateArray()
                .Select(l => (Text(l, "annex"), Text(l, "member"), Text(l, "date"), Text(l, "capacity"), Text(l, "signatory"), Text(l, "vote"), "S/2020/600")));
        vote.GetProperty("statements").EnumerateArray().Select(l => (Text(l, "annex"), Text(l, "member")))
            .ShouldBe(Expected.GetProperty("statements").EnumerateArray().Select(l => (Text(l, "annex"), Text(l, "member"))));
    }

    private static void ShouldQuote(JsonElement vote, Rune[] source)
    {
        string[] parts = ["letters", "statements"];
        var evidence = parts.SelectMany(part => vote.GetProperty(part).EnumerateArray()).Append(vote).SelectMany(e => e.GetProperty("evidence").EnumerateArray()).ToArray();
        evidence.Length.ShouldBeGreaterThan(15 * 6);
        foreach (var one in evidence)
            string.Concat(source[one.GetProperty("start").GetInt32()..one.GetProperty("end").GetInt32()].Select(r => r.ToString())).ShouldBe(Text(one, "quote"));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
