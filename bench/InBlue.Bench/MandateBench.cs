using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using InBlue.Procedure;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using NodaTime;

namespace InBlue.Bench;

using MandateDecision = Decision<MandateEvent, MandateRefusal>;

/// <summary>The pages of mandates as a reader's program gets them: one mandate of 500 commitments with 10,000 values, and the cycles of 200 mandates.</summary>
internal static class MandateBench
{
    private const int Values = 10_000;

    private static readonly PersonId Officer = new("officer.one");

    public static async Task RunAsync(string folder)
    {
        await MeasureAsync(folder, "one", 1, Text(500), Values, "/en/mandates/mission-0", "/en/mandates/mission-0/paragraphs", "/en/mandates/mission-0/dates", "/calendars/security-council/mission-0.en.ics");
        await MeasureAsync(folder, "many", 200, Text(20), 0, "/en/cycles", "/en/cycles?by=subject", "/en/mandates", "/calendars/security-council.en.ics");
    }

    private static async Task MeasureAsync(string folder, string name, int mandates, string text, int values, params string[] pages)
    {
        var data = Path.Combine(folder, $"mandates-{name}.db");
        await KeepAsync(data, mandates, text, values);
        await using var server = Web.Server.Build(data, "http://127.0.0.1:0");
        await server.StartAsync();
        using var reader = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        foreach (var page in pages)
            Measure.Calls($"GET {page} ({(await reader.GetByteArrayAsync(new Uri(page, UriKind.Relative))).Length:N0} bytes)", 20, () => reader.GetByteArrayAsync(new Uri(page, UriKind.Relative)).GetAwaiter().GetResult());
        await server.StopAsync();
    }

    /// <summary>Every third paragraph asks for quarterly reports, sets a ceiling, or urges something by the mandate's end.</summary>
    private static string Text(int paragraphs)
    {
        var text = new StringBuilder("The Security Council,\n\nActing under Chapter VII of the Charter of the United Nations,\n\n1. Decides to extend the mandate of the Mission until 30 June 2021;\n\n");
        for (var n = 2; n <= paragraphs; n++)
            text.Append(CultureInfo.InvariantCulture, $"{n}. {(n % 3) switch
            {
                0 => $"Requests the Secretary-General to report to the Council every three months after the adoption of this resolution on road {n};",
                1 => $"Decides that the Mission shall comprise up to {n},200 military personnel on road {n};",
                _ => $"Urges the parties to open road {n} before the end of the current mandate of the Mission;",
            }}\n\n");
        return text.ToString();
    }

    private static async Task KeepAsync(string data, int mandates, string text, int values)
    {
        var file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "councils", "security-council.json"));
        await using var office = LiveOffice.Open(data, ((CouncilReading.Accepted)CouncilFile.Read(file)).Council, file, "bench.example");
        var source = (MandateSource.Found)MandateSource.OfFile(Encoding.UTF8.GetBytes(text), "2531 (2020)", "S/RES/2531(2020)", new LocalDate(2020, 6, 29));
        await new Registering(office.Live).AddAsync(Officer, new Person(Officer, "Officer One", Role.Officer, null, null, null, Gender.NotStated, new LocalDate(2020, 1, 1), null), default);
        var keeping = new KeepingMandates(office.Live);
        for (var n = 0; n < mandates; n++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"mission-{n}");
            await new OpeningMandates(keeping).OpenAsync(new MandateId(id), Officer, $"Mission {n}", source, default);
            var all = office.Live.Mandate(id)!.State.Commitments.Values;
            await AllAsync(keeping, id, all.Select(c => (Func<Mandate?, Acting, MandateDecision>)((m, acting) => RegisterDecisions.Accept(m, acting, c.Number, c.Content))));
            if (values > 0)
                await new RecordingValues(keeping).RecordAsync(id, Officer, ValuesFor(office.Live.Mandate(id)!.State, values), default);
            await keeping.ChangeAsync(id, Officer, RenewalDecisions.Publish, default);
        }
    }

    private static MandateDecision Decide(Mandate? mandate, Acting acting, CommitmentOnFile commitment) =>
        RegisterDecisions.Accept(mandate, acting, commitment.Number, commitment.Content) is MandateDecision.Recorded accepted ? accepted : RegisterDecisions.Reject(mandate, acting, commitment.Number, "It is unclear.");

    private static ImmutableArray<ReportedValue> ValuesFor(Mandate mandate, int count)
    {
        var figures = mandate.InForce.Where(c => c.Content.Measures.Length > 0).ToArray();
        return [.. Enumerable.Range(0, count).Select(i => new ReportedValue(figures[i % figures.Length].Number, 1, ExactNumber.Of(i), new LocalDate(2020, 7, 1).PlusDays(i % 300), $"S/2020/{i}", null))];
    }

    /// <summary>Every wish in one append.</summary>
    private static Task AllAsync(KeepingMandates keeping, string id, IEnumerable<Func<Mandate?, Acting, MandateDecision>> wishes) => keeping.ChangeAsync(id, Officer, (state, acting) =>
    {
        var facts = ImmutableArray.CreateBuilder<MandateEvent>();
        foreach (var wish in wishes)
        {
            if (wish(state, acting) is not MandateDecision.Recorded { Events: var events })
                throw new InvalidOperationException("a wish of the bench was refused");
            facts.AddRange(events);
            state = events.Aggregate(state, Mandate.Evolve);
        }
        return facts.ToImmutable();
    }, default);
}
