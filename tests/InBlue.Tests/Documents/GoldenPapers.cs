using InBlue.Documents.Rendering;
using InBlue.Procedure.Councils;

namespace InBlue.Tests.Documents;

/// <summary>Each paper word for word, to be read in tests/InBlue.Tests/Documents/Golden. With INBLUE_GOLDEN=write the files are written anew; read the difference before keeping it.</summary>
public sealed class GoldenPapers
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "InBlue.Tests", "Documents", "Golden");

    [Theory]
    [MemberData(nameof(ExamplePapers.InBothLanguages), MemberType = typeof(ExamplePapers))]
    public void Each_paper_reads_as_kept(string name, Language language)
    {
        var written = TextRendering.Text(ExamplePapers.All[name].ToDocument(language));
        var file = Path.Combine(Folder, $"{name}.{(language == Language.French ? "fr" : "en")}.txt");
        if (Environment.GetEnvironmentVariable("INBLUE_GOLDEN") == "write")
            File.WriteAllText(file, written);

        var kept = File.Exists(file) ? File.ReadAllText(file) : "";

        if (written != kept)
            Assert.Fail(Difference(file, kept, written));
    }

    [Fact]
    public void No_kept_paper_is_left_over() =>
        Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)).Order()
            .ShouldBe(ExamplePapers.All.Keys.SelectMany(name => new[] { $"{name}.en.txt", $"{name}.fr.txt" }).Order());

    private static string Difference(string file, string kept, string written)
    {
        var (before, now) = (kept.Split('\n'), written.Split('\n'));
        var first = Enumerable.Range(0, Math.Max(before.Length, now.Length)).First(i => i >= before.Length || i >= now.Length || before[i] != now[i]);
        return $"{Path.GetFileName(file)}, line {first + 1}:\n- kept:    {string.Join("\n           ", before.Skip(first).Take(3))}\n+ written: {string.Join("\n           ", now.Skip(first).Take(3))}";
    }
}
