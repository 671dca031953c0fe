using System.Text;
using InBlue.Tests.Reading;

namespace InBlue.Tests.CommandLine;

/// <summary>A document that cannot be taken: what is wrong, where, what to do; and nothing is left on the disk.</summary>
public sealed class RefusingDocuments
{
    private static string AnnexXI => Documents.Example.Annex("XI", "XII");

    private static string AnnexXIII => Documents.Example.Annex("XIII", "XIV");

    /// <summary>The change, the codes of the faults, and words that the messages must have.</summary>
    public static TheoryData<string, string[], string[]> Changes => new()
    {
        { "an annex missing and one doubled", ["annex-doubled", "annex-missing"], ["annex XIII is missing between annex XII", "annex XI is there twice", "line"] },
        { "cut off", ["document-cut-off"], ["XIX", "XIV"] },
        { "a letter on another draft and one without a position", ["no-position", "another-draft", "no-draft-named"], ["annex III, China", "run without it", "annex XIII, Tunisia", "S/2020/601", "S/2020/600"] },
        { "a member without a seat on that day", ["member-without-seat"], ["annex XIII", "2020-06-29"] },
        { "a sponsor without a seat", ["vote.council"], ["IND submitted the draft", "2020-06-29", "would not verify"] },
        { "words too far apart to be quoted", ["log.entry"], ["annex II", "10,000 characters", "would not verify"] },
        { "not such a document", ["not-a-compiled-document"], ["published document"] },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task It_is_refused_with_its_place_and_what_to_do(string change, string[] codes, string[] words)
    {
        using var folder = new AFolder();
        var document = folder.Put("document.txt", change switch
        {
            "an annex missing and one doubled" => Documents.Example.With(AnnexXIII, "").With(AnnexXI, AnnexXI + AnnexXI),
            "cut off" => Documents.Example[..Documents.Example.IndexOf("Annex XV\n", StringComparison.Ordinal)],
            "a letter on another draft and one without a position" => Documents.ExampleWithAnUnclearLetter.With("S/2020/600, I inform you that Tunisia", "S/2020/601, I inform you that Tunisia"),
            "a member without a seat on that day" => Documents.Example.With(AnnexXIII, AnnexXIII.With("Tunisia", "India")),
            "a sponsor without a seat" => Documents.Example.With("submitted by France", "submitted by France and India").With("France: draft resolution", "France and India: draft resolution"),
            "words too far apart to be quoted" => Documents.Example.With("Belgium votes in favour", $"Belgium votes {new string(' ', 20_000)} in favour"),
            _ => "A shopping list: eggs, butter, flour.\n",
        });
        var before = folder.Content();

        var ran = (await folder.RunAsync("import", document, "--yes", "--json")).ShouldRefuse(1, [.. words, "nothing was recorded"]);
        ran.Json.GetProperty("recorded").GetString().ShouldBe("no");
        ran.Json.GetProperty("faults").EnumerateArray().Select(f => f.GetProperty("code").GetString()).ShouldBe(codes);
        folder.Content().ShouldBe(before);
        Directory.Exists(Path.GetDirectoryName(folder.Data)).ShouldBeFalse();
    }

    [Fact]
    public async Task Bytes_that_are_no_utf_8_are_refused_with_their_line_and_byte()
    {
        using var folder = new AFolder();
        var document = folder.Put("latin1.txt", Encoding.Latin1.GetBytes("first line\nRivi\u00E8re\n"));
        var ran = (await folder.RunAsync("import", document, "--yes", "--json")).ShouldRefuse(1, "latin1.txt: Line 2, byte 15", "UTF-8");
        ran.Json.GetProperty("faults")[0].GetProperty("code").GetString().ShouldBe("not-text");
        File.Exists(folder.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_of_200_megabytes_is_refused_by_its_size()
    {
        using var folder = new AFolder();
        (await folder.RunAsync("import", folder.PutHollow("huge.txt", 200_000_000), "--yes")).ShouldRefuse(1, "huge.txt", "200 MB", "16 MiB");
        File.Exists(folder.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_wrong_use()
    {
        using var folder = new AFolder();
        (await folder.RunAsync("import", folder["absent.txt"], "--yes")).ShouldRefuse(2, "There is no file", "absent.txt");
        Directory.Exists(Path.GetDirectoryName(folder.Data)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_refused_with_its_name()
    {
        if (!OperatingSystem.IsLinux())
            Missing.Part("Linux, for a file that nobody may read");
        using var folder = new AFolder();
        (await folder.RunAsync("import", "/proc/self/mem", "--yes")).ShouldRefuse(1, "/proc/self/mem", "cannot be read");
        File.Exists(folder.Data).ShouldBeFalse();
    }
}
