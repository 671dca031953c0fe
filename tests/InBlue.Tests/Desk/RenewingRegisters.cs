using System.Net;
using System.Text;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Duties;
using InBlue.Record.Entries;
using InBlue.Secretariat.Mandates;
using InBlue.Tests.Live;
using InBlue.Tests.Mandates;
using InBlue.Tests.Procedure.Mandates;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Web.Mandates;

namespace InBlue.Tests.Desk;

using Fields = (string Field, string Value)[];

/// <summary>The rest of a mandate's life at the desk: split, merged, added, ended, spoken of, compared, renewed, carried over. For officers only.</summary>
public sealed class RenewingRegisters
{
    private const string Renewing = """
        The Security Council,

        1. Decides to extend the mandate of the mission until 30 June 2022;

        2. Requests the Secretary-General to report every six months;

        3. Decides to remain seized of the matter.

        """;

    private static readonly Fields Source = [("resolution", "2584 (2021)"), ("document", "S/RES/2584(2021)"), ("adopted", "2021-06-29")];

    /// <summary>All seven commitments are in force, and one instrument is on file.</summary>
    private static IEnumerable<RegisterDesk.Act> InForce => [.. RegisterDesk.Small[..8], RegisterDesk.Whole.First(a => a.Name == "instrument")];

    /// <summary>Renewed; every commitment waits, and number 8 of the new text is in force.</summary>
    private static IEnumerable<RegisterDesk.Act> Waiting =>
    [
        .. InForce,
        RegisterDesk.Whole.First(a => a.Name == "renew"),
        new("accept 8", (m, a) => RegisterDecisions.Accept(m, a, 8, m!.Find(8)!.Content)),
    ];

    private static readonly Dictionary<string, (string Part, Fields Fields, int Entries)> Forms = new()
    {
        ["split"] = ("proposals", [("commitment", "2"), ("parts", "Requests the Secretary-General\r\n\r\nto report  every three months")], 3),
        ["merge"] = ("proposals", [("of", "5, 6"), ("title", "The plan and the news"), ("when", "by"), ("day", "2021-04-30")], 2),
        ["add"] = ("instruments", [("instrument", "1"), ("instrument-words", "asks for a word on the drought"), ("title", "The drought"), ("kind", "requests"), ("to", "the Secretary-General"), ("deliverable", "information"), ("when", "with"), ("carrier", "2"), ("which", "each")], 3),
        ["end"] = ("instruments", [("commitment", "5"), ("because", "Handed in."), ("instrument", "1")], 1),
        ["end without an instrument"] = ("instruments", [("commitment", "5"), ("because", "Handed in."), ("instrument", "")], 1),
        ["statement"] = ("statements", [("member", "FRA"), ("statement", "Annex XVII"), ("provision", "2"), ("words", "Requests the Secretary-General to report every three months;")], 1),
    };

    private static readonly Dictionary<string, (Fields Fields, int Entries)> Carrying = new()
    {
        ["carry otherwise"] = ([("commitment", "4"), ("outcome", "changed"), ("provision", "2"), ("title", "Placed by hand")], 1),
        ["carry what survives"] = ([("commitment", "4"), ("outcome", "survives")], 1),
        ["end"] = ([("commitment", "1"), ("because", "Replaced.")], 1),
    };

    public static TheoryData<string> Acts => [.. Forms.Keys];

    public static TheoryData<string> Carries => [.. Carrying.Keys];

    private static async Task<(HttpStatusCode Status, string Page)> SendAsync(ServedRegisters served, string part, string act, string by, Fields fields, string language = "en", string? file = null)
    {
        var path = $"/{language}/desk/mandates/mission/{part}";
        Fields all = [("act", act), ("as", by), ("token", await served.TokenAsync(path)), .. fields];
        using HttpContent form = file is null ? new FormUrlEncodedContent(all.Select(f => KeyValuePair.Create(f.Field, f.Value))) : WithFile(all, file);
        using var answer = await served.SendAsync(path, form);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    private static MultipartFormDataContent WithFile(Fields fields, string file)
    {
        var form = new MultipartFormDataContent();
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value), field);
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "file", "text.txt");
        return form;
    }

    private static string ActOf(string name) => name.Split(' ')[0];

    private static int Entries(ServedRegisters served) => served.Office.Live.Database.EntriesOf(VoteName.MandateOf("security-council", RegisterDesk.Id)).Length;

    private static Mandate Of(ServedRegisters served) => served.Office.Live.Mandate(RegisterDesk.Id)!.State;

    private static string Said(string page) => page.IndexOf("id=\"said\"", StringComparison.Ordinal) is var at and >= 0 ? page[at..page.IndexOf("</div>", at, StringComparison.Ordinal)] : "";

    /// <summary>Nobody but an officer: a delegate, a stranger, nobody at all.</summary>
    private static async Task RefusedToOthersAsync(ServedRegisters served, string part, string act, Fields fields, string? file = null)
    {
        var before = Entries(served);
        var (status, page) = await SendAsync(served, part, act, "pr.fra", fields, file: file);
        status.ShouldBe(HttpStatusCode.Conflict, act);
        Said(page).ShouldContain("officer");
        (await SendAsync(served, part, act, "nobody.here", fields, "fr", file)).Status.ShouldBe(HttpStatusCode.Conflict, act);
        (await SendAsync(served, part, act, "", fields, file: file)).Status.ShouldBe(HttpStatusCode.Conflict, act);
        Entries(served).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task An_officers_form_is_recorded_and_nobody_elses(string act)
    {
        await using var served = await ServedRegisters.OpenAsync(InForce, desk: true);
        await RefusedToOthersAsync(served, Forms[act].Part, ActOf(act), Forms[act].Fields);
        var before = Entries(served);
        var (status, page) = await SendAsync(served, Forms[act].Part, ActOf(act), "officer.one", Forms[act].Fields);
        status.ShouldBe(HttpStatusCode.Redirect, Said(page));
        Entries(served).ShouldBe(before + Forms[act].Entries);
    }

    [Theory]
    [MemberData(nameof(Carries))]
    public async Task What_becomes_of_a_commitment_is_said_by_an_officer_and_nobody_else(string act)
    {
        await using var served = await ServedRegisters.OpenAsync(Waiting, desk: true);
        await RefusedToOthersAsync(served, "renewal", ActOf(act), Carrying[act].Fields);
        var before = Entries(served);
        (await SendAsync(served, "renewal", ActOf(act), "officer.one", Carrying[act].Fields)).Status.ShouldBe(HttpStatusCode.Redirect);
        Entries(served).ShouldBe(before + Carrying[act].Entries);
    }

    [Fact]
    public async Task The_parts_have_the_words_that_the_form_quotes_and_the_merged_one_those_of_all()
    {
        await using var served = await ServedRegisters.OpenAsync(InForce, desk: true);
        await SendAsync(served, "proposals", "split", "officer.one", Forms["split"].Fields);
        Of(served).Find(2)!.Status.ShouldBe(CommitmentStatus.Split);
        Of(served).Find(9)!.Content.Words.ShouldHaveSingleItem().Quote.ShouldBe("to report every three months");
        await SendAsync(served, "proposals", "merge", "officer.one", Forms["merge"].Fields);
        Of(served).Find(10)!.Content.ShouldSatisfyAllConditions(c => c.Title.ShouldBe("The plan and the news"), c => c.Words.Length.ShouldBe(2), c => c.Trigger.ShouldBe(new Trigger.By(new(2021, 4, 30))));
    }

    [Fact]
    public async Task What_an_instrument_adds_is_in_force_and_a_statement_stands_on_its_paragraph()
    {
        await using var served = await ServedRegisters.OpenAsync(InForce, desk: true);
        await SendAsync(served, "instruments", "add", "officer.one", Forms["add"].Fields);
        Of(served).Find(8)!.ShouldSatisfyAllConditions(c => c.IsInForce.ShouldBeTrue(), c => c.Content.Trigger.ShouldBe(new Trigger.With(2, WhichOccurrence.Each)), c => c.Content.Words[0].Quote.ShouldBe("asks for a word on the drought"));
        await SendAsync(served, "statements", "statement", "officer.one", Forms["statement"].Fields);
        Of(served).Statements.ShouldHaveSingleItem().Provision.ShouldBe("para_2");
        (await served.PageAsync("/en/desk/mandates/mission/statements")).ShouldContain("Annex XVII");
    }

    [Fact]
    public async Task A_comparison_records_nothing_and_the_file_compared_is_taken_up()
    {
        await using var served = await ServedRegisters.OpenAsync(InForce, desk: true);
        var before = Entries(served);
        var (status, page) = await SendAsync(served, "renewal", "compare", "officer.one", Source, file: Renewing);
        status.ShouldBe(HttpStatusCode.OK, Said(page));
        page.ShouldContain("nothing was recorded");
        page.ShouldContain("<ins>");
        page.ShouldContain("end it, unless it survives");
        Entries(served).ShouldBe(before);

        var kept = System.Text.RegularExpressions.Regex.Match(page, "name=\"kept\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;
        var (refused, asked) = await SendAsync(served, "renewal", "renew", "officer.one", [("resolution", "2584 (2021)"), ("document", "S RES"), ("adopted", "2021-06-29"), ("kept", kept)]);
        refused.ShouldBe(HttpStatusCode.Conflict);
        asked.ShouldContain(kept); // what was chosen need not be chosen again
        Fields again = [.. Source, ("kept", kept)];
        await RefusedToOthersAsync(served, "renewal", "renew", again);
        (await SendAsync(served, "renewal", "renew", "officer.one", again)).Status.ShouldBe(HttpStatusCode.Redirect);
        Of(served).Text.Resolution.ShouldBe("2584 (2021)");
        (await served.PageAsync("/fr/desk/mandates/mission/renewal")).ShouldContain("attendent d’être reconduits ou clos");
    }

    /// <summary>A register read from a whole text, in which everything clear is in force, and renewed by the text of the example.</summary>
    private static async Task<ServedRegisters> RenewedExampleAsync()
    {
        var (text, renewed) = (await ExampleAsync("mandate.txt"), await ExampleAsync("mandate-renewed.txt"));
        var source = MandateSource.OfFile(text, "9001 (2020)", "S/RES/9001(2020)", AMandate.Adopted).ShouldBeOfType<MandateSource.Found>();
        var proposals = DutyProposer.Propose(source.Reading, source.Text.Adopted, text: 1, first: 1);
        var served = await ServedRegisters.OpenAsync(
        [
            new RegisterDesk.Act("open", Play.OfficerOne, (m, a) => RegisterDecisions.Open(m, a, new MandateId(RegisterDesk.Id), "The lake", AMandate.Council, source.Text, proposals), [OfficeOn.CouncilFileBytes, text]),
            .. Enumerable.Range(1, proposals.Commitments.Length).Select(n => new RegisterDesk.Act($"decide on {n}", (m, a) =>
                RegisterDecisions.Accept(m, a, n, m!.Find(n)!.Content) is InBlue.Procedure.Decision<MandateEvent, MandateRefusal>.Recorded recorded ? recorded : RegisterDecisions.Reject(m, a, n, "Not clear."))),
        ], desk: true);
        (await SendAsync(served, "renewal", "renew", "officer.one", Source, file: Encoding.UTF8.GetString(renewed))).Status.ShouldBe(HttpStatusCode.Redirect);
        return served;

        static Task<byte[]> ExampleAsync(string name) => File.ReadAllBytesAsync(Path.Combine(Repository.Root, "examples", name), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_stands_word_for_word_is_carried_at_once_and_the_rest_one_by_one_by_an_officer()
    {
        await using var served = await RenewedExampleAsync();
        await RefusedToOthersAsync(served, "renewal", "carry-clear", []);
        (await SendAsync(served, "renewal", "carry-clear", "officer.one", [])).Status.ShouldBe(HttpStatusCode.Redirect);
        Of(served).Commitments.Values.Count(c => c.DecidedAt(2) is MandateEvent.CarriedOver { Outcome: RenewalOutcome.Carried }).ShouldBeGreaterThan(10);

        var ceiling = Of(served).Commitments.Values.Single(c => c.Content.Title.Contains("850 military", StringComparison.Ordinal));
        ceiling.Status.ShouldBe(CommitmentStatus.AwaitingRenewal); // its words changed
        (await served.PageAsync("/en/desk/mandates/mission/renewal")).ShouldContain("up to <del>850</del><ins>700</ins> military");
        Fields one = [("commitment", ceiling.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        await RefusedToOthersAsync(served, "renewal", "carry", one);
        (await SendAsync(served, "renewal", "carry", "officer.one", one)).Status.ShouldBe(HttpStatusCode.Redirect);
        Of(served).Find(ceiling.Number)!.Content.Measures[0].Value.ShouldBe(ExactNumber.Of(700));
    }

    [Theory]
    [InlineData("proposals", "split", "commitment=2&parts=nothing such", "ne figurent pas dans l’engagement")]
    [InlineData("proposals", "split", "commitment=2&parts=to report", "Nommez-en au moins deux")]
    [InlineData("proposals", "split", "commitment=99&parts=a", "pas d’engagement de ce numéro")]
    [InlineData("proposals", "merge", "of=5 and 6", "séparés par des virgules")]
    [InlineData("proposals", "merge", "of=5", "Nommez-en au moins deux")]
    [InlineData("proposals", "merge", "of=5,99", "pas d’engagement de ce numéro")]
    [InlineData("instruments", "add", "instrument=1&instrument-words=asks", "Dites ce que c’est")]
    [InlineData("instruments", "add", "instrument=9&instrument-words=asks&title=T&kind=requests&to=all", "Aucun instrument")]
    [InlineData("instruments", "end", "commitment=5", "motif")]
    [InlineData("instruments", "end", "commitment=99&because=Done.", "pas d’engagement de ce numéro")]
    [InlineData("statements", "statement", "member=XXX&statement=A&provision=2&words=Requests", "n’a pas ce membre")]
    [InlineData("statements", "statement", "member=FRA&statement=A&provision=99&words=Requests", "n’a pas cette disposition")]
    [InlineData("statements", "statement", "member=FRA&statement=A&provision=2&words=nothing such", "exactement une fois")]
    [InlineData("renewal", "compare", "", "Dites quel texte")]
    [InlineData("renewal", "compare", "vote=S/2099/1", "n’a pas ce vote")]
    [InlineData("renewal", "renew", "kept=Tm8gdGV4dC4=&resolution=1&document=S/RES/1&adopted=2021-06-29", "anglais et français")]
    [InlineData("renewal", "renew", "kept=!&resolution=1&document=S/RES/1&adopted=2021-06-29", "Dites quel texte")]
    [InlineData("renewal", "renew", "kept=Tm8gdGV4dC4=&resolution=1&document=S RES&adopted=2021-06-29", "pas une cote")]
    [InlineData("renewal", "carry", "commitment=2", "ne propose pas de place")]
    [InlineData("renewal", "carry", "commitment=2&outcome=survives", "n’a pas été renouvelé")]
    [InlineData("renewal", "carry", "commitment=2&outcome=survives&provision=2", "ne propose pas de place")]
    [InlineData("renewal", "carry-clear", "", "rien n’a été enregistré")]
    [InlineData("instruments", "add", "instrument=1&instrument-words=asks&title=T&kind=unclear&to=all", "Dites ce que c’est")]
    [InlineData("renewal", "carry", "commitment=2&outcome=changed&provision=99", "n’a pas cette disposition")]
    [InlineData("renewal", "carry", "commitment=99", "pas d’engagement de ce numéro")]
    public async Task Every_refusal_is_said_in_the_pages_language_and_nothing_is_recorded(string part, string act, string fields, string said)
    {
        await using var served = await ServedRegisters.OpenAsync(InForce, desk: true);
        var before = Entries(served);
        var (status, page) = await SendAsync(served, part, act, "officer.one", [.. fields.Split('&').Where(f => f.Length > 0).Select(f => (f[..f.IndexOf('=')], f[(f.IndexOf('=') + 1)..]))], "fr");
        status.ShouldBe(HttpStatusCode.Conflict);
        Said(page).ShouldContain(said);
        Entries(served).ShouldBe(before);
    }
}
