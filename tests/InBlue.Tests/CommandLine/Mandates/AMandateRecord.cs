namespace InBlue.Tests.CommandLine.Mandates;

/// <summary>A practice record with the mandate of examples/mandate.txt: its clock says 2 February 2026, two officers are on file, nothing is accepted yet.</summary>
internal sealed class AMandateRecord : IDisposable
{
    public const string Statement = "Belgium regrets that paragraph 19 leaves so little time.";

    public static readonly string[] Renewal = ["--resolution", "9044 (2027)", "--document", "S/RES/9044(2027)", "--adopted", "2027-01-29"];

    private static readonly string[] Adoption = ["--resolution", "9001 (2026)", "--document", "S/RES/9001(2026)", "--adopted", "2026-01-30"];

    public AFolder Folder { get; } = new();

    public static string Example(string name) => Path.Combine(Repository.Root, "examples", name);

    /// <summary>The text with a statement after it, as a compiled document has them.</summary>
    public string Text => Folder.Put("mandate.txt", $"{File.ReadAllText(Example("mandate.txt"))}\nAnnex\n\n{Statement}\n");

    public async Task<Ran> BeginAsync()
    {
        (await Folder.RunAsync("practice", "begin", "--at", "2026-02-02T09:00")).Should(0);
        (await Folder.RunAsync("person", "add", "officer.one", "--name", "First Officer", "--role", "officer")).Should(0);
        (await AsAsync("officer.one", "person", "add", "officer.two", "--name", "Second Officer", "--role", "officer")).Should(0);
        return (await OpenAsync("lmom", Text)).Should(0);
    }

    public Task<Ran> OpenAsync(string mandate, string file) => RunAsync(["open", mandate, "--file", file, .. Adoption, "--title", "Lake Meridine", "--json"]);

    public Task<Ran> ToAsync(string time) => AsAsync("officer.one", "practice", "clock", "--to", time);

    /// <summary>A verb of the mandate by the first officer.</summary>
    public Task<Ran> RunAsync(params string[] args) => AsAsync("officer.one", ["mandate", .. args]);

    public Task<Ran> AsAsync(string person, params string[] args) => Folder.RunAsync([.. args, "--as", person]);

    public void Dispose() => Folder.Dispose();
}
