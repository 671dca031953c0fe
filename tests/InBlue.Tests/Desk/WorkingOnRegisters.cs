using System.Net;
using System.Text;
using InBlue.Procedure.Mandates;
using InBlue.Record.Entries;
using InBlue.Tests.Mandates;
using InBlue.Tests.Web.Mandates;

namespace InBlue.Tests.Desk;

using Fields = (string Field, string Value)[];

/// <summary>The desk for mandates: every form does what it says for an officer, and nothing for anybody else.</summary>
public sealed class WorkingOnRegisters
{
    private const string Csv = "commitment,measure,value,as-at,source\n4,1,12500.5,2020-09-01,S/2020/952\n4,1,12600,2020-12-01,S/2020/1281\n";

    /// <summary>Commitments 1 to 6 are in force and 7 is proposed; one instrument is on file.</summary>
    private static IEnumerable<RegisterDesk.Act> AtWork => [.. RegisterDesk.Small[..7], RegisterDesk.Whole.First(a => a.Name == "instrument")];

    private static readonly Dictionary<string, (string Part, Fields Fields, string By)> Forms = new()
    {
        ["accept"] = ("proposals", [("commitment", "7")], "officer.one"),
        ["accept otherwise"] = ("proposals", [("commitment", "7"), ("title", "Another title"), ("when", "every"), ("count", "6"), ("unit", "months"), ("to", "les autorités")], "officer.one"),
        ["reject"] = ("proposals", [("commitment", "7"), ("reason", "It orders nothing.")], "officer.one"),
        ["second"] = ("proposals", [("commitment", "2")], "officer.two"),
        ["advance"] = ("due", [("commitment", "2"), ("occurrence", "1"), ("stage", "issued"), ("on", "2020-09-28"), ("symbol", "S/2020/952")], "officer.one"),
        ["input"] = ("due", [("commitment", "2"), ("occurrence", "1"), ("section", "i"), ("contributor", "the police"), ("stage", "received"), ("day", "2020-09-01")], "officer.one"),
        ["value"] = ("evidence", [("figure", "4.1"), ("value", "12500.5"), ("as-at", "2020-09-01"), ("source", "S/2020/952")], "officer.one"),
        ["values"] = ("evidence", [], "officer.one"),
        ["wording"] = ("evidence", [("commitment", "1"), ("wording", "Slow."), ("as-at", "2020-09-01"), ("source", "S/2020/952")], "officer.one"),
        ["instrument"] = ("instruments", [("kind", "note"), ("symbol", "S/2021/2"), ("date", "2021-01-05"), ("effect", "It changes a date.")], "officer.one"),
        ["move"] = ("instruments", [("commitment", "2"), ("occurrence", "2"), ("instrument", "1"), ("to-day", "2021-01-15")], "officer.one"),
        ["prolong"] = ("instruments", [("instrument", "1"), ("to-day", "2021-09-30")], "officer.one"),
        ["change"] = ("instruments", [("commitment", "2"), ("instrument", "1"), ("title", "Another title")], "officer.one"),
    };

    public static TheoryData<string> Acts => [.. Forms.Keys];

    private static async Task<(HttpStatusCode Status, string Page)> SendAsync(ServedRegisters served, string act, string by, string language = "en", Fields? fields = null, string csv = Csv)
    {
        var path = $"/{language}/desk/mandates/mission/{Forms[act].Part}";
        Fields all = [("act", act.Split(' ')[0]), ("as", by), ("token", await served.TokenAsync(path)), .. fields ?? Forms[act].Fields];
        using HttpContent form = act == "values" ? WithFile(all, csv) : new FormUrlEncodedContent(all.Select(f => KeyValuePair.Create(f.Field, f.Value)));
        using var answer = await served.SendAsync(path, form);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    private static MultipartFormDataContent WithFile(Fields fields, string csv)
    {
        var form = new MultipartFormDataContent();
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value), field);
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "file", "values.csv");
        return form;
    }

    private static int Entries(ServedRegisters served) => served.Office.Live.Database.EntriesOf(VoteName.MandateOf("security-council", RegisterDesk.Id)).Length;

    private static Mandate Of(ServedRegisters served) => served.Office.Live.Mandate(RegisterDesk.Id)!.State;

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task An_officers_form_is_recorded_and_nobody_elses(string act)
    {
        await using var served = await ServedRegisters.OpenAsync(AtWork, desk: true);
        var before = Entries(served);
        var (status, page) = await SendAsync(served, act, "pr.fra");
        status.ShouldBe(HttpStatusCode.Conflict);
        page.ShouldContain("officer");
        (await SendAsync(served, act, "nobody.here", "fr")).Status.ShouldBe(HttpStatusCode.Conflict);
        (await SendAsync(served, act, "")).Status.ShouldBe(HttpStatusCode.Conflict);
        Entries(served).ShouldBe(before);

        (await SendAsync(served, act, Forms[act].By)).Status.ShouldBe(HttpStatusCode.Redirect);
        Entries(served).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Every_refusal_is_said_in_the_pages_language_and_nothing_is_recorded()
    {
        await using var served = await ServedRegisters.OpenAsync(AtWork, desk: true);
        var before = Entries(served);
        (await SendAsync(served, "second", "officer.one", "fr")).Page.ShouldContain("autre fonctionnaire que celui qui a accepté");
        (await SendAsync(served, "advance", "officer.one", "fr", [("commitment", "2"), ("occurrence", "99"), ("stage", "cleared"), ("on", "2020-09-01")])).Page.ShouldContain("n’a pas cette échéance");
        (await SendAsync(served, "advance", "officer.one", "fr", [("commitment", "2"), ("occurrence", "1"), ("stage", "cleared"), ("on", "31.12.2020")])).Page.ShouldContain("Le jour manque");
        (await SendAsync(served, "value", "officer.one", "fr", [("figure", "4.1"), ("value", "12 500,5"), ("as-at", "2020-09-01"), ("source", "S/2020/952")])).Page.ShouldContain("sans espace ni virgule");
        (await SendAsync(served, "values", "officer.one", "fr", csv: Csv.Replace("12600", "\"12600,5\"", StringComparison.Ordinal))).Page.ShouldContain("Ligne 3");
        (await SendAsync(served, "values", "officer.one", csv: "no,such\ncolumns,here\n")).Page.ShouldContain("The column commitment is missing");
        (await SendAsync(served, "move", "officer.one", fields: [("commitment", "2"), ("occurrence", "2"), ("instrument", "9"), ("to-day", "2021-01-15")])).Page.ShouldContain("No instrument");
        (await SendAsync(served, "accept", "officer.one", fields: [("commitment", "7"), ("when", "every")])).Page.ShouldContain("The time is not complete");
        Entries(served).ShouldBe(before);
    }

    [Fact]
    public async Task What_is_accepted_otherwise_is_what_the_form_says()
    {
        await using var served = await ServedRegisters.OpenAsync(AtWork, desk: true);
        await SendAsync(served, "accept otherwise", "officer.one");
        var content = Of(served).Find(7)!.Content;
        content.Title.ShouldBe("Another title");
        content.Trigger.ShouldBe(new Trigger.Every(new InBlue.Procedure.Mandates.Interval(6, IntervalUnit.Months), SeriesStart.Adoption));
        content.Addressees.ShouldBe([new Addressee("other", "les autorités")]);
        content.Words.ShouldBe(Of(served).Find(7)!.History[0].Content.Words);
    }

    [Fact]
    public async Task The_due_list_counts_back_from_the_working_date()
    {
        await using var served = await ServedRegisters.OpenAsync([.. RegisterDesk.Whole], desk: true);
        var page = await served.PageAsync("/en/desk/mandates/mission/due");
        page.ShouldContain("8,500 words");
        (await served.PageAsync("/fr/desk/mandates/mission/due")).ShouldContain("8\u00A0500 mots");
    }

    [Fact]
    public async Task The_register_is_made_public_by_a_form()
    {
        await using var served = await ServedRegisters.OpenAsync(AtWork, desk: true);
        (await SendAsync(served, "accept", "officer.one")).Status.ShouldBe(HttpStatusCode.Redirect);
        var token = await served.TokenAsync("/en/desk/mandates/mission/due");
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("act", "publish"), KeyValuePair.Create("as", "officer.one"), KeyValuePair.Create("token", token)]);
        using var answer = await served.SendAsync("/en/desk/mandates/mission/due", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await served.PageAsync("/en/mandates/mission")).ShouldContain("The mission");
    }

    [Theory]
    [InlineData(false, "http://127.0.0.1:0"), InlineData(true, "http://0.0.0.0:0")]
    public async Task There_is_no_such_desk_unless_it_was_asked_for_on_this_machine_alone(bool asked, string url)
    {
        await using var served = await ServedRegisters.OpenAsync(AtWork, asked, url);
        foreach (var path in (string[])["/en/desk/mandates", "/en/desk/mandates/mission/due"])
        {
            using var answer = await served.AskAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("act", "second")]);
        using var sent = await served.SendAsync("/en/desk/mandates/mission/proposals", form);
        sent.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await served.PageAsync("/en")).ShouldNotContain("/en/desk/mandates");
    }

    [Fact]
    public async Task Forms_of_other_pages_without_a_token_or_to_another_address_are_refused()
    {
        await using var served = await ServedRegisters.OpenAsync(AtWork, desk: true);
        var (before, path) = (Entries(served), "/en/desk/mandates/mission/proposals");
        var token = await served.TokenAsync(path);
        (await StatusAsync(path, token, "http://evil.example")).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(path, "x", null)).ShouldBe(HttpStatusCode.BadRequest);
        (await StatusAsync("/en/desk/mandates", token, null)).ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await StatusAsync("/en/desk/mandates/mission/nothing", token, null)).ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await StatusAsync("/en/desk/mandates/another/due", token, null)).ShouldBe(HttpStatusCode.NotFound);
        Entries(served).ShouldBe(before);

        async Task<HttpStatusCode> StatusAsync(string to, string given, string? origin)
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("act", "second"), KeyValuePair.Create("commitment", "2"), KeyValuePair.Create("as", "officer.two"), KeyValuePair.Create("token", given)]);
            using var answer = await served.SendAsync(to, form, origin);
            return answer.StatusCode;
        }
    }
}
