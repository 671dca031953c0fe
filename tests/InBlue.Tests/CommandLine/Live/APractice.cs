using InBlue.Tests.Reading.Files;

namespace InBlue.Tests.CommandLine.Live;

/// <summary>A practice record of its own, and who acts on it: every step is one start of the program.</summary>
internal sealed class APractice : IDisposable
{
    public const string Symbol = "S/2020/600";
    public const string Draft = "The Security Council,\n\nMindful that a procedure is best learned before it is needed,\n\n1. Decides to practise;\n\n2. Decides to remain seized of the matter.\n";

    /// <summary>Where the window of the practice vote opens and closes.</summary>
    public static readonly string[] Window = ["--opens", "2020-06-26T14:00", "--closes", "2020-06-29T14:00"];

    private static readonly Dictionary<string, string> Names = new()
    {
        ["FRA"] = "France", ["BEL"] = "Belgium", ["CHN"] = "China", ["DEU"] = "Germany", ["EST"] = "Estonia", ["IDN"] = "Indonesia", ["NER"] = "the Niger", ["TUN"] = "Tunisia",
        ["VNM"] = "Viet Nam", ["ZAF"] = "South Africa",
    };

    public AFolder Folder { get; } = new();

    public Task<Ran> AsAsync(string person, params string[] args) => Folder.RunAsync([.. args, "--as", person]);

    /// <summary>The Director begins the record; then two officers, and the envoys of these members.</summary>
    public async Task BeginAsync(params string[] members)
    {
        (await Folder.RunAsync("practice", "begin", "--at", "2020-06-26T13:00")).Should(0);
        (await Folder.RunAsync("person", "add", "director", "--name", "A. Director", "--role", "director")).Should(0);
        var officers = new[] { ("officer.one", "First Officer"), ("officer.two", "Second Officer") }
            .Select(o => AsAsync("director", "person", "add", o.Item1, "--name", o.Item2, "--role", "officer"));
        var envoys = members.Select(m => AsAsync("director", "person", "add", EnvoyOf(m), "--name", $"Envoy of {m}", "--role", "delegate", "--member", m, "--capacity", "permanent-representative"));
        foreach (var added in await Task.WhenAll(officers.Concat(envoys)))
            added.Should(0);
    }

    public static string EnvoyOf(string member) => $"pr.{member.ToLowerInvariant()}";

    public static string LetterOf(string member, string says = "votes in favour of", string? signed = null) =>
        $"""
        Permanent Mission of {Names[member]} to the United Nations

        New York, 26 June 2020

        Excellency,

        I have the honour to refer to the letter dated 26 June 2020 from the President of the Security Council concerning the draft resolution {Symbol}.

        {char.ToUpperInvariant(Names[member][0])}{Names[member][1..]} {says} the draft resolution.

        (Signed) {signed ?? $"Envoy of {member}"}
        Permanent Representative of {Names[member]} to the United Nations

        """;

    /// <summary>The same letter in the forms in which letters come.</summary>
    public string Put(string member, string form, string? says = null)
    {
        var text = LetterOf(member, says ?? "votes in favour of");
        return form switch
        {
            "txt" => Folder.Put($"{member}.txt", text),
            "eml" => Folder.Put($"{member}.eml", MadeFiles.Mail((_, body) => body.TextBody = text)),
            "docx" => Folder.Put($"{member}.docx", MadeFiles.Docx(MadeFiles.Lines(text))),
            "pdf" => Folder.Put($"{member}.pdf", MadeFiles.Pdf(Wrapped(text))),
            "png" => Folder.Put($"{member}.png", MadeFiles.Png),
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };
    }

    /// <summary>A line of a printed page holds no more.</summary>
    private static string Wrapped(string text) => text.Replace(" from the President", "\nfrom the President", StringComparison.Ordinal);

    public void Dispose() => Folder.Dispose();
}
