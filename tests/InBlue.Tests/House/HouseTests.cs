using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace InBlue.Tests.House;

/// <summary>What ARCHITECTURE.md promises of the whole.</summary>
public sealed partial class HouseTests
{
    /// <summary>From the top down; an arrow may only point down.</summary>
    private static readonly string[] Layers =
        ["InBlue", "InBlue.Web", "InBlue.Secretariat", "InBlue.Documents", "InBlue.Reading", "InBlue.Record", "InBlue.Procedure"];

    private static IEnumerable<string> References(string project, string kind, string attribute) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, $"{project}.csproj")).Descendants(kind).Select(r => r.Attribute(attribute)!.Value);

    [Fact]
    public void Layers_point_only_downwards()
    {
        for (var i = 0; i < Layers.Length; i++)
            foreach (var reference in References(Layers[i], "ProjectReference", "Include").Select(Path.GetFileNameWithoutExtension))
                Array.IndexOf(Layers, reference).ShouldBeGreaterThan(i, $"{Layers[i]} refers to {reference}");
    }

    [Fact]
    public void The_record_refers_to_nothing_else_of_ours() => References("InBlue.Record", "ProjectReference", "Include").ShouldBeEmpty();

    [Fact]
    public void The_core_stands_on_noda_time_alone() => References("InBlue.Procedure", "PackageReference", "Include").ShouldBe(["NodaTime"]);

    [Fact]
    public void Every_path_that_the_documents_name_exists()
    {
        var missing = from file in Directory.GetFiles(Repository.Root, "*.md").Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
                      from Match match in NamedPath().Matches(File.ReadAllText(file))
                      let path = match.Groups[1].Value
                      where !Path.Exists(Path.Combine(Repository.Root, path))
                      select $"{Path.GetFileName(file)}: {path}";
        missing.ShouldBeEmpty();
    }

    [GeneratedRegex(@"[`(]((?:src|tests|bench|councils|examples|verifier|docs)(?:/[A-Za-z0-9_.-]+)+)[`)]")]
    private static partial Regex NamedPath();
}
