namespace InBlue.Tests.CommandLine.Mandates;

/// <summary>Texts and figures that are unusual and not refused: each is kept, and what is odd is said.</summary>
public sealed class OddTextsAndFigures : IDisposable
{
    private readonly AMandateRecord record = new();

    [Fact]
    public async Task A_value_above_its_ceiling_is_recorded_and_said_to_lie_above_it()
    {
        await record.BeginAsync();
        (await record.RunAsync("accept", "lmom", "9")).Should(0);
        (await record.RunAsync("value", "lmom", "9", "861", "--as-at", "2026-02-01", "--source", "S/2026/99")).Should(0).Out.ShouldContain("861, lies above the ceiling of 850");
        (await record.RunAsync("value", "lmom", "9", "861", "--as-at", "2026-02-01", "--source", "S/2026/99")).Should(0).Out.ShouldContain("it is so already");
        (await record.RunAsync("duty", "lmom", "9", "--json")).Should(0).Json.GetProperty("values").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task With_a_decimal_comma_a_file_is_read_that_writes_one()
    {
        await record.BeginAsync();
        (await record.RunAsync("accept", "lmom", "4")).Should(0);
        var file = record.Folder.Put("values.csv", "commitment;measure;value;as-at;source\n4;1;22,5;2026-02-01;S/2026/99\n");
        (await record.RunAsync("values", "lmom", file, "--decimal-comma")).Should(0).Out.ShouldContain("1 value recorded");
        (await record.RunAsync("duty", "lmom", "4", "--json")).Should(0).Json.GetProperty("values")[0].GetProperty("value").GetString().ShouldBe("22.5");
    }

    [Fact]
    public async Task A_text_without_numbers_and_one_with_numbers_twice_lose_no_paragraph()
    {
        await record.BeginAsync();
        const string body = "The Security Council,\n\nRecalling what it said,\n\n{0}Decides to extend the mandate of the mission until 31 January 2027;\n\n{0}Requests the Secretary-General to report to the Council by 30 June 2026;\n\n{0}Decides to remain seized of the matter.\n";
        foreach (var (name, number) in (IEnumerable<(string, string)>)[("bare", ""), ("twice", "1. ")])
        {
            (await record.OpenAsync(name, record.Folder.Put($"{name}.txt", body.Replace("{0}", number, StringComparison.Ordinal)))).Should(0);
            var duties = (await record.RunAsync("duties", name, "--json")).Should(0).Json.GetProperty("commitments").EnumerateArray().ToList();
            duties.Select(d => d.GetProperty("kind").GetString()).ShouldBe(["extends", "requests"], name);
            duties.Select(d => d.GetProperty("provision").GetString()).Distinct().Count().ShouldBe(2, name);
        }
    }

    public void Dispose() => record.Dispose();
}
