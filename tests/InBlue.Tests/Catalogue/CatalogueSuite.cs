using System.Globalization;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Catalogue;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Storage;

namespace InBlue.Tests.Catalogue;

/// <summary>What the catalogue says follows from the entries, on every database.</summary>
public abstract class CatalogueSuite
{
    private static readonly Digest ALetter = Digest.Of("a letter"u8), AnotherLetter = Digest.Of("another"u8);

    private readonly TestLog log = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected abstract IRecordDatabase Open();

    private static JsonValue Of(params ReadOnlySpan<(string Name, JsonValue? Value)> members) => JsonValue.ObjectOf(members);

    private static Append Says(string draft, long version, params (string Kind, JsonValue Body)[] entries) =>
        new(TestLog.Vote(draft), version, [.. entries.Select(e => new NewEntry(e.Kind, _ => e.Body))], [], null);

    internal static (string, JsonValue) Called(string closes, string item) => ("vote.called", Of(("call", Of(("closes", closes))), ("draft", Of(("item", item)))));

    internal static (string, JsonValue) Letter(Digest file) => ("letter.received", Of(("file", Of(("file", file.ToString())))));

    internal static (string, JsonValue) Numbered(string number) => ("resolution.numbered", Of(("number", number)));

    internal static (string, JsonValue) Published(string document) => ("document.published", Of(("document", document)));

    private static (string, JsonValue) Reconstructed(string closes, string item, string document, string? resolution) =>
        ("vote.reconstructed", Of(("call", Of(("closes", closes))), ("document", Of(("symbol", document))), ("draft", Of(("item", item))), ("stated", Of(("resolution", resolution)))));

    private async Task WriteAsync(IRecordDatabase database, params Append[] appends)
    {
        await using var writer = log.Write(database);
        foreach (var append in appends)
            (await writer.AppendAsync(append, Cancel)).ShouldBeOfType<AppendOutcome.Appended>();
    }

    [Fact]
    public async Task A_vote_is_in_the_catalogue_from_its_call_on_and_public_with_its_document()
    {
        var database = Open();
        await WriteAsync(database, Says("S/1", 0, Called("2020-06-29T18:00:00-04:00", "The situation in Mali"), Letter(ALetter)));
        database.Catalogue(TestLog.Council).ShouldBe([new CataloguedVote(TestLog.Vote("S/1"), 1, null, "2020-06-29T22:00:00Z", "s/1 the situation in mali")]);
        database.Catalogue().ShouldBe(database.Catalogue(TestLog.Council));
        database.Mandates().ShouldBeEmpty();
        database.Unpublished(TestLog.Council).ShouldBe([TestLog.Vote("S/1")]);
        database.CouncilsWithUnpublished().ShouldBe([TestLog.Council]);

        await WriteAsync(database, Says("S/1", 2, Numbered("2531 (2020)")), Says("S/1", 3, Published("S/2020/625"), ("document.corrected", Of(("symbol", "S/2020/625/Corr.1")))));
        database = Open();
        database.Catalogue(TestLog.Council).ShouldBe([new CataloguedVote(TestLog.Vote("S/1"), 1, 4, "2020-06-29T22:00:00Z", "s/1 the situation in mali 2531 (2020) s/2020/625")]);
        database.Catalogue(TestLog.Council)[0].IsLive.ShouldBeTrue();
        database.Unpublished(TestLog.Council).ShouldBeEmpty();
        database.CouncilsWithUnpublished().ShouldBeEmpty();
        TestLog.ShouldHold(database, 6);
    }

    [Fact]
    public async Task A_vote_that_is_written_at_once_is_in_it_as_one_that_came_bit_by_bit()
    {
        var (once, bits) = (Open(), new MemoryRecord());
        (string, JsonValue)[] facts = [Called("2020-06-29T18:00:00-04:00", "Mali"), Letter(ALetter), Letter(AnotherLetter), Numbered("1"), Published("S/2")];
        await WriteAsync(once, Says("S/1", 0, facts));
        await WriteAsync(bits, [.. facts.Select((fact, at) => Says("S/1", at, fact))]);
        Open().Catalogue(TestLog.Council).ShouldBe(bits.Catalogue(TestLog.Council));
        Open().Letters(TestLog.Council).ShouldBe(bits.Letters(TestLog.Council), ignoreOrder: true);
    }

    [Fact]
    public async Task A_vote_taken_from_its_document_is_public_at_once()
    {
        var database = Open();
        await WriteAsync(database, Says("S/1", 0, Reconstructed("2020-06-29T18:00:00-04:00", "Mali", "S/2020/625", "2531 (2020)")));
        database.Catalogue(TestLog.Council).ShouldHaveSingleItem().ShouldSatisfyAllConditions(v => v.Public.ShouldBe(1), v => v.IsLive.ShouldBeFalse(), v => v.Words.ShouldBe("s/1 s/2020/625 mali 2531 (2020)"));
        database.Unpublished(TestLog.Council).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_no_vote_and_what_cannot_be_read_of_one_is_not_in_it()
    {
        var database = Open();
        await WriteAsync(database,
            TestLog.Says("S/1", 0, "x"), Says("S/1", 1, Published("S/2")), Says("S/3", 0, ("vote.called", Of(("call", "never")))), Says("S/3", 1, ("letter.received", Of(("file", "none")))),
            new Append(VoteName.DraftOf(TestLog.Council, "S/4"), 0, [new NewEntry("vote.called", _ => Called("2020-06-29T18:00:00-04:00", "Mali").Item2)], [], null));
        database.Catalogue(TestLog.Council).ShouldBe([new CataloguedVote(TestLog.Vote("S/3"), 3, null, "", "s/3")]);
        database.Letters(TestLog.Council).ShouldBeEmpty();
        TestLog.ShouldHold(database, 6);
    }

    [Fact]
    public async Task Public_votes_are_found_by_all_of_some_words_without_case_or_accents_the_newest_first()
    {
        var database = Open();
        await WriteAsync(database,
            Says("S/1", 0, Called("2020-06-29T18:00:00-04:00", "La situation au Moyen-Orient"), Published("S/11")),
            Says("S/2", 0, Called("2020-06-30T00:00:00+09:00", "ÉTAT de la mission"), Numbered("2531 (2020)"), Published("S/22")), // earlier than the one before
            Says("S/3", 0, Called("2020-07-01T18:00:00-04:00", "L’état de siège"), Published("S/33")),
            Says("S/4", 0, Called("2020-07-02T18:00:00-04:00", "L’état secret")));
        string[] Found(string question, int most = 50) => [.. SearchWords.Find(database.Catalogue(TestLog.Council), SearchWords.Of(question), most).Select(v => v.Draft)];
        Found("etat").ShouldBe(["S/3", "S/2"]);
        Found("  État\tMISSION ").ShouldBe(["S/2"]);
        Found("2531").ShouldBe(["S/2"]);
        Found("s/33").ShouldBe(["S/3"]);
        Found("état secret").ShouldBeEmpty();
        Found("100%_").ShouldBeEmpty();
        Found("").ShouldBe(["S/3", "S/1", "S/2"]);
        Found("", most: 2).ShouldBe(["S/3", "S/1"]);
    }

    [Fact]
    public async Task Mandates_are_found_of_one_council_or_of_all_and_neither_drafts_nor_votes_are_taken_for_them()
    {
        var database = Open();
        Append Begins(VoteName stream) => new(stream, 0, [new NewEntry("test.said", _ => Of(("text", "x")))], [], null);
        await WriteAsync(database,
            Begins(VoteName.MandateOf(TestLog.Council, "zulu")), Begins(VoteName.DraftOf(TestLog.Council, "mandate")), Begins(VoteName.DraftOf(TestLog.Council, "mandatf:x")),
            Begins(VoteName.Register(TestLog.Council)), Begins(TestLog.Vote("S/1")), Begins(VoteName.MandateOf(TestLog.Council, "alpha")));
        database.Mandates(TestLog.Council).ShouldBe(["zulu", "alpha"]);
        database.Mandates().ShouldBe([VoteName.MandateOf(TestLog.Council, "zulu"), VoteName.MandateOf(TestLog.Council, "alpha")]);
        database.Drafts(TestLog.Council).ShouldBe(["mandate", "mandatf:x"]);
        database.Mandates("another").ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_a_question_so_many_words_of_such_a_length_are_looked_at()
    {
        SearchWords.Of(string.Join(' ', Enumerable.Range(0, 20).Select(n => n.ToString(CultureInfo.InvariantCulture)))).Length.ShouldBe(SearchWords.Most);
        SearchWords.Of(new string('x', 5000)).ShouldHaveSingleItem().Length.ShouldBe(SearchWords.Longest);
        SearchWords.Of(" \t\0 ").ShouldBeEmpty();
        var database = Open();
        await WriteAsync(database, Says("S/1", 0, Called("2020-06-29T18:00:00-04:00", "one two three four five six seven eight nine"), Published("S/2")));
        SearchWords.Find(database.Catalogue(TestLog.Council), SearchWords.Of("one two three four five six seven eight missing"), 1).ShouldBe([TestLog.Vote("S/1")]);
    }

    [Fact]
    public async Task A_letter_is_found_by_its_file_in_every_vote_that_is_public()
    {
        var database = Open();
        await WriteAsync(database,
            Says("S/1", 0, Called("2020-06-29T18:00:00-04:00", "Mali"), Letter(ALetter), Letter(AnotherLetter), Letter(ALetter)),
            Says("S/2", 0, Called("2020-06-29T18:00:00-04:00", "Mali"), Letter(ALetter), Published("S/3")));
        database.PublicVotesWithLetter(ALetter).ShouldBe([TestLog.Vote("S/2")]);
        database.PublicVotesWithLetter(AnotherLetter).ShouldBeEmpty();
        await WriteAsync(database, Says("S/1", 4, Published("S/4")));
        database.PublicVotesWithLetter(ALetter).ShouldBe([TestLog.Vote("S/1"), TestLog.Vote("S/2")]);
        database.PublicVotesWithLetter(Digest.Of("none"u8)).ShouldBeEmpty();
        TestLog.ShouldHold(database, 9);
    }
}

public sealed class CatalogueOnMemory : CatalogueSuite, IDisposable
{
    private readonly MemoryRecord record = new();

    protected override IRecordDatabase Open() => record;

    public void Dispose() => record.Dispose();
}

public sealed class CatalogueOnSqlite : CatalogueSuite, IDisposable
{
    private readonly SqliteFolder folder = new();

    protected override IRecordDatabase Open() => folder.Open();

    public void Dispose() => folder.Dispose();
}

public sealed class CatalogueOnPostgres : CatalogueSuite, IDisposable
{
    private readonly PostgresDatabase database = new();

    protected override IRecordDatabase Open() => database.Open();

    public void Dispose() => database.Dispose();
}
