namespace InBlue.Tests.Web;

/// <summary>One server for many tests, over the shipped example and two invented documents.</summary>
public sealed class ServedExamples : IAsyncLifetime
{
    public const string Example = "S/2020/600", Lighthouse = "S/2020/901", Mill = "S/2020/1901";

    public Site Site { get; private set; } = null!; // there before any test

    public async ValueTask InitializeAsync() => Site = await (await Site.OverAsync(ExampleRecord.ExampleBytes, Site.Lighthouse, Site.Mill)).OpenAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
