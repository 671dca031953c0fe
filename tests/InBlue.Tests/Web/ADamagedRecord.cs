using System.Net;
using InBlue.Web.Words;
using Microsoft.Data.Sqlite;

namespace InBlue.Tests.Web;

public sealed class ADamagedRecord
{
    [Fact]
    public async Task A_damaged_vote_is_named_as_such_and_the_others_stay_readable()
    {
        await using var site = await Site.OverAsync(ExampleRecord.ExampleBytes, Site.Lighthouse);
        Damage(site.DataPath);
        await site.OpenAsync();

        var list = WebUtility.HtmlDecode(await site.TextAsync("/en"));
        list.ShouldContain(PageWords.English.Damaged("S/2020/600"));
        list.ShouldContain("S/2020/930");
        using var damaged = await site.AskAsync("/en/votes/S/2020/600");
        damaged.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        damaged.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        damaged.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var text = await damaged.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldContain(PageWords.English.FaultTitle);
        text.ShouldNotContain("Exception");
        text.ShouldNotContain(site.DataPath);
        (await site.AskAsync("/bundles/S/2020/600.zip")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.AskAsync("/en/votes/S/2020/901")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_choice_between_votes_outlives_one_that_is_damaged()
    {
        await using var site = await Site.OverAsync(ExampleRecord.ExampleBytes, Site.Reworded);
        Damage(site.DataPath);
        await site.OpenAsync();

        var choice = await site.TextAsync("/en/votes/S/2020/600");
        choice.ShouldContain("/en/votes/S/2020/600?vote=1");
        choice.ShouldContain("/en/votes/S/2020/600?vote=2");
        (await site.AskAsync("/en/votes/S/2020/600?vote=2")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static void Damage(string dataPath)
    {
        using var connection = new SqliteConnection($"Data Source={dataPath}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE entry SET payload = x'7b7d' WHERE number = (SELECT first FROM vote WHERE draft = 'S/2020/600' AND vote = 1)";
        command.ExecuteNonQuery().ShouldBe(1);
    }
}
