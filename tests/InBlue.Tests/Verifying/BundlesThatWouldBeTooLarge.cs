using InBlue.Procedure.Councils;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;
using InBlue.Tests.CommandLine;
using InBlue.Web.Published;
using InBlue.Web.Words;
using NodaTime;

namespace InBlue.Tests.Verifying;

/// <summary>What no verifier would read is not made, and whoever asks for it hears why.</summary>
public sealed class BundlesThatWouldBeTooLarge
{
    private static readonly VoteName Vote = new(ExampleRecord.Council.Id.Text, "S/2020/600", 1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task More_entries_than_a_bundle_holds_are_said_in_a_sentence_by_the_program_and_on_the_page()
    {
        using var folder = new AFolder();
        (await folder.RunAsync("import", folder.Put("example.txt", CommandLine.Documents.Example), "--yes")).Should(0);
        (await AddAsync(new RecordPlace(folder.Data, null), Manifest.MostEntries)).ShouldBeGreaterThan(Manifest.MostEntries);

        using var database = SqliteRecord.OpenExisting(folder.Data).ShouldNotBeNull();
        var check = SelfCheck.Of(database, Vote, database.Head(Vote.Council)!.Key, new Disclosure(database));
        check.ShouldSatisfyAllConditions(() => check.IsTooLarge.ShouldBeTrue(), () => check.Bundle.ShouldBeNull(), () => check.Passed.ShouldBeFalse());
        PageWords.In(Language.English).CheckNotPassed(check).ShouldBe("This vote has more entries or files than a bundle can hold, so there is none to download. The record itself is whole.");
        PageWords.In(Language.French).CheckNotPassed(check).ShouldStartWith("Ce vote compte plus d’entrées ou de fichiers");

        (await folder.RunAsync("bundle", Vote.Draft, "--out", folder["vote.zip"]))
            .ShouldRefuse(1, "The bundle of S/2020/600 would have 20,0", " entries, where a verifier reads 20,000, so it cannot be made. The record itself is whole");
        File.Exists(folder["vote.zip"]).ShouldBeFalse();
    }

    private static async Task<long> AddAsync(RecordPlace place, int more)
    {
        await using var record = OpenRecord.ForWriting(place, Vote.Council, "council.example", SystemClock.Instance);
        var before = record.Database.EntriesOf(Vote);
        var last = Payload.Read(before[^1].Payload!.Value.Span);
        (await record.Writer.AppendAsync(
            new Append(Vote, before.Length, [.. Enumerable.Repeat(new NewEntry(last.Kind, _ => last.Body), more)], [], null), Cancel)).ShouldBeOfType<AppendOutcome.Appended>();
        return before.Length + more;
    }
}
