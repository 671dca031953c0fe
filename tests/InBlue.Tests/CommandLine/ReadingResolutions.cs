using InBlue.Tests.Documents;

namespace InBlue.Tests.CommandLine;

public sealed class ReadingResolutions : IDisposable
{
    private readonly AFolder folder = new();

    public const string WithEverything = """
        S/2031/77

        2/3 31-00001

        Resolution 9001 (2031)
        of 5 June 2031

        The Security Council,

        Recalling what it said,

        Ports of Ruritania

        1. Decides:

        (a) One thing;

        3. Requests a report.

        Adopted at the 1535th meeting by 14 votes to none, with 1 abstention.

        Annex

        Port       Boats   Crews
        East          12       9
        West           7       5
        """;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_outline_shows_the_parts_and_what_is_in_doubt()
    {
        var ran = (await TheProgram.RunAsync("read", folder.Put("outline.txt", WithEverything))).Should(0);

        foreach (var words in (string[])["Resolution 9001 (2031), 5 June 2031, English", "1 preambular paragraph, 2 operative paragraphs", "Ports of Ruritania", "  1.  Decides:", "      (a) One thing;", "Not of the text: 1 running head.", "1 annex", "A table of 3 rows and 3 columns from line 24; its words are kept as text.", "In doubt, 1:", "Line 18: paragraph 2 is missing: 3 comes here."])
            ran.Out.ShouldContain(words);
    }

    [Fact]
    public async Task Akoma_Ntoso_of_it_is_valid()
    {
        var ran = (await TheProgram.RunAsync("read", folder.Put("akn.txt", WithEverything), "--akn")).Should(0);

        AkomaNtosoSchema.FaultsOf(System.Text.Encoding.UTF8.GetBytes(ran.Out)).ShouldBeEmpty();
        ran.Out.ShouldContain("eId=\"para_1__list_1__point_a\"");
    }

    [Fact]
    public async Task The_draft_in_a_published_document_is_read_from_its_annex()
    {
        var ran = (await TheProgram.RunAsync("read", Corpus.PathOf("S-2020-625.fr.txt"), "--json")).Should(0);

        ran.Json.GetProperty("preambular").GetInt32().ShouldBe(24);
        ran.Json.GetProperty("operative").GetInt32().ShouldBe(65);
        ran.Json.GetProperty("doubts").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_and_why_is_said()
    {
        (await TheProgram.RunAsync("read", folder.Put("empty.txt", ""))).ShouldRefuse(1, "The file has no words");
        (await TheProgram.RunAsync("read", folder.Put("binary.txt", "abc\u0001def"))).ShouldRefuse(1, "a control character");
        (await TheProgram.RunAsync("read", folder.Put("page.txt", "A page."))).ShouldRefuse(1, "no paragraph of a resolution");
        (await TheProgram.RunAsync("read", folder.Put("xml.xml", "<?xml version=\"1.0\"?><html/>"))).ShouldRefuse(1, "no text, DOCX");
        (await TheProgram.RunAsync("read", folder.Put("both.txt", WithEverything), "--json", "--akn")).ShouldRefuse(2, "one of --json and --akn");
        (await TheProgram.RunAsync("read", "not-there.txt")).ShouldRefuse(2, "There is no file");
    }

    [Fact]
    public async Task A_text_without_numbers_or_with_numbers_twice_is_read_and_the_doubts_are_said()
    {
        (await TheProgram.RunAsync("read", folder.Put("unnumbered.txt", "The Security Council,\n\nRecalling all,\n\nDecides to wait.\n"))).Should(0).Out.ShouldContain("operative paragraphs without a number: 1");
        (await TheProgram.RunAsync("read", folder.Put("twice.txt", "The Security Council,\n\n1. Decides to wait;\n\n1. Decides to end.\n"))).Should(0).Out.ShouldContain("paragraph 1 is there twice");
    }
}
