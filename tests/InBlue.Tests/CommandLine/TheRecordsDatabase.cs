using InBlue.Tests.Storage;

namespace InBlue.Tests.CommandLine;

/// <summary>`--database` and INBLUE_DATABASE: the same verbs, with the record in PostgreSQL and the keys in files.</summary>
public sealed class TheRecordsDatabase : IDisposable
{
    private readonly PostgresDatabase database = new();
    private readonly AFolder folder = new();

    [Fact]
    public async Task A_document_is_recorded_shown_counted_and_verified()
    {
        var document = folder.Put("example.txt", Documents.Example);
        (await RunAsync("import", document, "--yes")).Should(0).Out.ShouldContain($"of {database.Place}.");
        File.Exists(folder.Data).ShouldBeFalse();
        File.Exists(folder.Key).ShouldBeTrue();
        (await RunAsync("import", document, "--yes")).Should(0).Out.ShouldContain("Nothing changed");
        (await RunAsync("show")).Should(0).Out.ShouldContain("S/2020/600");
        (await RunAsync("count", "S/2020/600")).Should(0);
        var key = (await RunAsync("key")).Should(0).Out.Trim();
        (await RunAsync("bundle", "S/2020/600", "--out", folder["vote.zip"])).Should(0);
        (await RunAsync("verify", folder["vote.zip"], "--key", key)).Should(0);
    }

    [Fact]
    public async Task The_option_goes_before_the_environment_and_a_file_that_is_named_too()
    {
        var document = folder.Put("example.txt", Documents.Example);
        (await TheProgram.RunAsync("import", document, "--yes", "--data", folder.Data, "--database", database.Url)).Should(0);
        File.Exists(folder.Data).ShouldBeFalse();
        (await RunAsync("show", "--data", folder.Data)).ShouldRefuse(2, $"There is no record at {folder.Data}"); // a file named in the call is meant as one
        (await TheProgram.RunAsync(new Call(["show", "--database", database.Url]) { Folder = folder.Root })).Should(0).Out.ShouldContain("S/2020/600");
    }

    [Fact]
    public async Task A_record_begins_there_with_its_first_person()
    {
        (await RunAsync("person", "list")).ShouldRefuse(2, $"There is no record at {database.Place}");
        (await RunAsync("person", "add", "officer.one", "--name", "One", "--role", "officer")).Should(0);
        (await RunAsync("person", "list")).Should(0).Out.ShouldContain("officer.one");
    }

    [Fact]
    public async Task What_names_no_database_is_refused_and_not_repeated()
    {
        var ran = (await TheProgram.RunAsync("show", "--database", "postgres:inblue:opensesame@db/votes")).ShouldRefuse(2, "--database does not name a database", "postgres://user@host:port/database");
        (ran.Out + ran.Error).ShouldNotContain("sesame");
        (await TheProgram.RunAsync(new Call(["key"]) { Environment = [("INBLUE_DATABASE", "votes")], Folder = folder.Root })).ShouldRefuse(2, "INBLUE_DATABASE does not name a database");
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_said_without_the_password()
    {
        var ran = (await TheProgram.RunAsync(new Call(["show"]) { Environment = [("INBLUE_DATABASE", "postgres://inblue:opensesame@127.0.0.1:1/votes")], Folder = folder.Root })).ShouldRefuse(1, "cannot be reached");
        (ran.Out + ran.Error).ShouldNotContain("sesame");
    }

    [Fact]
    public async Task A_practice_record_is_in_no_database()
    {
        (await RunAsync("practice", "begin", "--at", "2020-06-26T13:00")).ShouldRefuse(2, "--data FILE");
        (await RunAsync("practice", "begin", "--at", "2020-06-26T13:00", "--data", folder["practice.db"])).Should(0);
        (await TheProgram.RunAsync("person", "list", "--data", folder["practice.db"], "--database", database.Url)).ShouldRefuse(2, "is a practice record");
    }

    private Task<Ran> RunAsync(params string[] args) =>
        TheProgram.RunAsync(new Call(args) { Environment = [("INBLUE_DATABASE", database.Url), ("INBLUE_DATA", folder.Data)] });

    public void Dispose()
    {
        folder.Dispose();
        database.Dispose();
    }
}
