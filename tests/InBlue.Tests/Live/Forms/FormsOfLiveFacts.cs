using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Json;
using InBlue.Secretariat.Live;

namespace InBlue.Tests.Live.Forms;

public sealed class FormsOfLiveFacts
{
    [Fact]
    public void Every_fact_of_a_vote_is_spelt_as_it_always_was() =>
        Check(GoldenFacts.OfVotes, f => (VoteEventKinds.Of(f), VoteEventWriter.Write(f)), VoteEventReader.Read);

    [Fact]
    public void Every_fact_of_a_draft_is_spelt_as_it_always_was() => Check(GoldenFacts.OfDrafts, DraftEventForms.Write, DraftEventForms.Read);

    [Fact]
    public void Every_fact_of_the_register_is_spelt_as_it_always_was() => Check(GoldenFacts.OfPersons, PersonEventForms.Write, PersonEventForms.Read);

    [Fact]
    public void Every_member_is_one_of_the_page_on_the_record_and_none_is_forgotten()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "record-format.md")).SkipWhile(line => line != "## 11. A live vote").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')).Where(parts => parts[1].Contains('.', StringComparison.Ordinal))
            .ToDictionary(parts => parts[1], parts => OutermostMembers(parts[3]));
        foreach (var kind in GoldenFacts.OfVotes.GroupBy(one => one.Kind))
            kind.SelectMany(one => OutermostMembers(one.Json)).Distinct().Order(StringComparer.Ordinal).ShouldBe(rows[kind.Key].Order(StringComparer.Ordinal), kind.Key);
        rows.Keys.Order(StringComparer.Ordinal).ShouldBe(GoldenFacts.OfVotes.Select(one => one.Kind).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_is_spelt_as_it_always_was()
    {
        Codes<Language>(LiveCodes.Of).ShouldBe("ar zh en fr ru es");
        Codes<FileForm>(LiveCodes.Of).ShouldBe("text eml docx pdf scan");
        Codes<ServiceStep>(LiveCodes.Of).ShouldBe("sent delivered acknowledged");
        Codes<StatementSlot>(LiveCodes.Of).ShouldBe("with-vote after-result");
        Codes<PaperKind>(LiveCodes.Of).ShouldBe("call receipt acknowledgement late-notice held-notice result-letter speaking-note compiled-document corrigendum reissue");
        Codes<WhyHeld>(LiveCodes.Of).ShouldBe(
            "signatory-not-on-file capacity-not-on-file no-signature-seen symbol-missing another-draft earlier-revision position-unclear position-conditional unreadable member-unclear second-letter language-not-read date-unclear");
        Codes<WhyNotCounted>(LiveCodes.Of).ShouldBe("late before-opening ruled-out superseded");
        Codes<Role>(LiveCodes.Of).ShouldBe("officer director delegate");
        Codes<Gender>(LiveCodes.Of).ShouldBe("not-stated female male");
    }

    private static void Check<TFact>((TFact Fact, string Kind, string Json)[] golden, Func<TFact, (string Kind, JsonValue Body)> write, Func<string, JsonValue, TFact> read) where TFact : notnull
    {
        typeof(TFact).GetNestedTypes().Except(golden.Select(one => one.Fact.GetType())).ShouldBeEmpty("A kind of fact without its golden spelling.");
        foreach (var (fact, kind, json) in golden)
        {
            var (itsKind, body) = write(fact);
            (itsKind, Encoding.UTF8.GetString(CanonicalJson.Write(body))).ShouldBe((kind, json));
            SameFacts.Are(read(kind, CanonicalJson.Read(Encoding.UTF8.GetBytes(json))!), fact).ShouldBeTrue(kind);
        }
    }

    private static string Codes<T>(Func<T, string> spell) where T : struct, Enum => string.Join(' ', Enum.GetValues<T>().Select(spell));

    /// <summary>The names at the first level of an object, in JSON or in the short hand of the page.</summary>
    private static IEnumerable<string> OutermostMembers(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '{' or '[' => 1, '}' or ']' => -1, _ => 0 };
            if (depth == 1 && text[i] is '"' && text[i - 1] is '{' or ',' && text.IndexOf('"', i + 1) is var end && text[end + 1] is ':' or ',' or '}')
                yield return text[(i + 1)..end];
        }
    }
}
