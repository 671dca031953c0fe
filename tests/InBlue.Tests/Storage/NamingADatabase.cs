using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Storage;

public sealed class NamingADatabase
{
    [Theory]
    [InlineData("postgres://inblue@db.example/votes", "Host=db.example", "Username=inblue", "Database=votes")]
    [InlineData("postgresql://in%40blue:p%3Aw@db.example:6432/votes", "Host=db.example:6432", "Username=in@blue", "Password=p:w")]
    [InlineData("postgres://inblue@one:5432,two:5433/votes?target_session_attrs=read-write", "Host=one:5432,two:5433", "Target Session Attributes=read-write")]
    [InlineData("postgres:///votes?host=/run/somewhere", "Host=/run/somewhere")]
    [InlineData("postgres://inblue@/votes", "Host=/var/run/postgresql")]
    [InlineData("postgres://inblue@db.example/votes?sslmode=verify-full&sslrootcert=/etc/ca.pem&passfile=/etc/pass", "SSL Mode=VerifyFull", "Root Certificate=/etc/ca.pem", "Passfile=/etc/pass")]
    public void It_is_understood_as_libpq_writes_it(string url, params string[] parts)
    {
        var understood = PostgresAddress.TryParse(url, out _).ShouldNotBeNull().ConnectionString(PostgresSettings.Default);
        foreach (var part in parts.Append("synchronous_commit=on"))
            understood.ShouldContain(part);
    }

    [Theory]
    [InlineData("postgres://inblue:opensesame@db.example:6432/votes?sslmode=require", "postgres://inblue@db.example:6432/votes")]
    [InlineData("postgresql://db.example/votes", "postgres://db.example/votes")]
    [InlineData("postgres://inblue@/votes?host=/run/somewhere", "postgres://inblue@/votes")]
    public void It_is_shown_without_password_and_options(string url, string shown) => PostgresAddress.TryParse(url, out _).ShouldNotBeNull().ToString().ShouldBe(shown);

    [Theory]
    [InlineData("Host=db.example;Password=opensesame")]
    [InlineData("postgres://inblue:opensesame@db.example")]
    [InlineData("postgres://inblue:opensesame@db.example/")]
    [InlineData("mysql://inblue:opensesame@db.example/votes")]
    [InlineData("postgres://inblue:opensesame@db.example/votes?options=-cfsync=off")]
    [InlineData("postgres://inblue:opensesame@db.example/votes?sslmode=opensesame")]
    [InlineData("postgres://inblue:open@sesame@db.example/votes")]
    public void What_names_none_is_refused_and_not_repeated(string text)
    {
        PostgresAddress.TryParse(text, out var fault).ShouldBeNull();
        fault.ShouldContain("postgres://user@host:port/database");
        fault.ShouldNotContain("sesame");
    }

    [Theory]
    [InlineData("postgres://inblue@db.example:abc/votes", "A port is a number from 1 to 65535.")]
    [InlineData("postgres://inblue@one:5432,two:99999/votes", "A port is a number from 1 to 65535.")]
    [InlineData("postgres://inblue@db.example:/votes", "A port is a number from 1 to 65535.")]
    [InlineData("postgres://inblue@db.example/votes?sslmode=banana", "What it says for sslmode is not")]
    [InlineData("postgres://inblue@db.example/votes?connect_timeout=x", "What it says for connect_timeout is not")]
    [InlineData("postgres://inblue@one,two/votes?target_session_attrs=banana", "What it says for target_session_attrs is not")]
    [InlineData("postgres://inblue@db.example/votes?sslmode", "What it says for sslmode is not")]
    [InlineData("postgres://inblue@db.example/votes?options=-cfsync=off", "After a ? it may say host, sslmode")]
    public void What_is_wrong_in_it_is_said(string text, string said)
    {
        PostgresAddress.TryParse(text, out var fault).ShouldBeNull();
        fault.ShouldContain(said);
    }

    [Theory]
    [InlineData("postgres://inblue@db.example/votes?target_session_attrs=read-write")]
    [InlineData("postgres://inblue@[::1]:5432/votes")]
    [InlineData("postgres://inblue@[::1]/votes")]
    [InlineData("postgres://inblue@::1/votes")]
    public void One_server_can_be_asked(string text) =>
        Should.NotThrow(() => Npgsql.NpgsqlDataSource.Create(PostgresAddress.TryParse(text, out _).ShouldNotBeNull().ConnectionString(PostgresSettings.Default)).Dispose());
}
