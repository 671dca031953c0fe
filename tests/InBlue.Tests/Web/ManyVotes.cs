using System.Globalization;
using System.Text.RegularExpressions;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Tests.Web;

/// <summary>A record of twelve councils, one with many votes: copies of the example under other names, whose own words stay those of the example.</summary>
public sealed class RecordOfManyVotes : IAsyncLifetime
{
    public const string Largest = "council-00";
    public const int VotesOfTheLargest = 120;

    public Site Site { get; private set; } = null!; // there before any test

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Site = await Site.OverAsync(ExampleRecord.ExampleBytes);
        using (var database = SqliteRecord.OpenExisting(Site.DataPath).ShouldNotBeNull())
        {
            for (var council = 0; council < 11; council++)
                await CopyAsync(database, string.Create(CultureInfo.InvariantCulture, $"council-{council:00}"), council == 0 ? VotesOfTheLargest : 1);
        }
        await Site.OpenAsync();
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    private static async Task CopyAsync(IRecordDatabase database, string council, int votes)
    {
        var key = SigningKey.Generate(Origin.TryParse($"many.example/{council}", out var origin) ? origin : throw new InvalidOperationException());
        RecordWriter.Begin(database, () => key, council, SystemClock.Instance);
        await using var writer = new RecordWriter(database, key, council, SystemClock.Instance);
        var example = new VoteName(ExampleRecord.Council.Id.Text, ServedExamples.Example, 1);
        var facts = database.EntriesOf(example).Select(e => Payload.Read(e.Payload!.Value.Span)).Select(p => new NewEntry(p.Kind, _ => p.Body)).ToArray();
        var files = database.Files(example.Council).Select(f => database.File(example.Council, f)!.Value).ToArray();
        for (var vote = 1; vote <= votes; vote++)
            (await writer.AppendAsync(new Append(new VoteName(council, string.Create(CultureInfo.InvariantCulture, $"C/{vote}"), 1), 0, facts, files, null), Cancel)).ShouldBeOfType<AppendOutcome.Appended>();
    }
}

/// <summary>What a reader finds where there are too many votes for one page.</summary>
[Collection(nameof(Browser))]
public sealed partial class ManyVotes(RecordOfManyVotes record, Windows windows) : IClassFixture<RecordOfManyVotes>, IClassFixture<Windows>
{
    private readonly Site site = record.Site;

    private static int Rows(string page) => RowHeader().Count(page);

    [Fact]
    public async Task Many_councils_are_listed_first_with_how_many_votes_each_has()
    {
        var page = await site.TextAsync("/en");
        Rows(page).ShouldBe(0);
        page.ShouldContain($"<a href=\"/en?council={RecordOfManyVotes.Largest}\">");
        page.ShouldContain("120 votes");
        page.ShouldContain("1 vote<");
        (await site.TextAsync("/fr")).ShouldContain("120 votes");
    }

    [Fact]
    public async Task The_program_names_some_of_many_votes_where_the_one_asked_for_is_not_there() =>
        (await CommandLine.TheProgram.RunAsync("show", "S/2020/999", "--data", site.DataPath)).ShouldRefuse(1, "council-00:C/1#1", ", and 111 more.").Error.Length.ShouldBeLessThan(600);

    [Fact]
    public async Task A_council_has_its_votes_page_by_page()
    {
        foreach (var (number, rows) in ((int, int)[])[(1, 50), (2, 50), (3, 20)])
        {
            var page = await site.TextAsync($"/en?council={RecordOfManyVotes.Largest}&p={number}");
            Rows(page).ShouldBe(rows);
            page.ShouldContain($"Page {number} of 3");
            page.Contains("rel=\"prev\"", StringComparison.Ordinal).ShouldBe(number > 1);
            page.Contains("rel=\"next\"", StringComparison.Ordinal).ShouldBe(number < 3);
        }
        (await site.TextAsync("/en?council=council-01")).ShouldNotContain("rel=\"next\"");
    }

    [Fact]
    public async Task No_vote_is_missing_on_the_pages_together_and_none_is_there_twice()
    {
        var seen = new List<string>();
        for (var number = 1; number <= 3; number++)
            seen.AddRange(VoteLink().Matches(await site.TextAsync($"/en?council={RecordOfManyVotes.Largest}&p={number}")).Select(m => m.Groups[1].Value));
        seen.Count.ShouldBe(RecordOfManyVotes.VotesOfTheLargest);
        seen.ShouldBeUnique();
    }

    [Theory]
    [InlineData("/en?council=nobody")]
    [InlineData("/en?council=council-00&p=4")]
    [InlineData("/en?council=council-00&p=0")]
    [InlineData("/en?council=council-00&p=-1")]
    [InlineData("/en?council=council-00&p=x")]
    [InlineData("/en?council=council-00&p=99999999999")]
    [InlineData("/en?p=2")]
    public async Task A_page_that_is_not_there_is_said_not_to_be(string path) => ((int)(await site.AskAsync(path)).StatusCode).ShouldBe(404);

    [Theory]
    [InlineData("C/77", 1, "One vote was found")]
    [InlineData("c/77", 1, "One vote was found")]
    [InlineData("S/2020/625", 20, "The 20 newest of the votes found")] // the document of each copy
    [InlineData("nothing%20of%20the%20kind", 0, "No vote was found")]
    [InlineData("%27%20OR%201=1--", 0, "No vote was found")]
    [InlineData("%3Cb%3E", 0, "No vote was found for “&lt;b&gt;”")]
    public async Task A_search_finds_votes_of_every_council(string question, int rows, string says)
    {
        var page = await site.TextAsync($"/en?q={question}");
        Rows(page).ShouldBe(rows);
        page.ShouldContain(says);
    }

    [Fact]
    public async Task An_empty_search_is_none() => (await site.TextAsync("/en?q=%20")).ShouldContain("<h2>Councils</h2>");

    [Theory]
    [InlineData("/en"), InlineData("/fr?council=council-00&p=2"), InlineData("/en?q=mali"), InlineData("/fr?q=rien")]
    public async Task Axe_finds_nothing_and_no_page_scrolls_sideways_on_a_phone(string path)
    {
        var page = await windows.WindowAsync();
        await page.SetViewportSizeAsync(360, 740);
        await page.GotoAsync(site.Address + path);
        (await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        await Axe.ShouldFindNothingAsync(page);
    }

    [Fact]
    public async Task Somebody_who_types_a_symbol_is_led_to_its_vote()
    {
        var page = await windows.WindowAsync();
        await page.GotoAsync(site.Address + "/en");
        await page.GetByLabel("Find a vote").FillAsync("c/77");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "C/77" }).ClickAsync();
        (await page.TitleAsync()).ShouldContain("C/77");
    }

    [GeneratedRegex("<th role=\"rowheader\"")]
    private static partial Regex RowHeader();

    [GeneratedRegex("<a href=\"(/en/votes/[^\"]+)\"")]
    private static partial Regex VoteLink();
}
