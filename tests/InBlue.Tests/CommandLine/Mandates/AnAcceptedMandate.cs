namespace InBlue.Tests.CommandLine.Mandates;

/// <summary>A mandate with everything accepted that is clear, for the tests that leave it as it is.</summary>
public sealed class AnAcceptedMandate : IAsyncLifetime
{
    internal AMandateRecord Record { get; } = new();

    /// <summary>The register as JSON.</summary>
    internal string Duties { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        await Record.BeginAsync();
        (await Record.RunAsync("accept-clear", "lmom")).Should(0).Out.ShouldContain("for a person to look at: 29");
        Duties = (await Record.RunAsync("duties", "lmom", "--json")).Should(0).Out;
    }

    public ValueTask DisposeAsync()
    {
        Record.Dispose();
        return ValueTask.CompletedTask;
    }
}

[CollectionDefinition(nameof(AnAcceptedMandate))]
public sealed class AnAcceptedMandateTests : ICollectionFixture<AnAcceptedMandate>;
