using System.Text;
using InBlue.Reading.Files;

namespace InBlue.Tests.CommandLine.Mandates;

/// <summary>Skeletons, the table of cycles and the calendar as files. No file of anybody's is ever lost.</summary>
[Collection(nameof(AnAcceptedMandate))]
public sealed class WritingPapersOfMandates(AnAcceptedMandate accepted)
{
    private AMandateRecord Record => accepted.Record;

    [Fact]
    public async Task A_skeleton_comes_as_text_page_and_document_with_the_same_sections()
    {
        var here = (await Record.RunAsync("report", "lmom", "27", "1")).Should(0).Out;
        foreach (var form in (string[])["txt", "html", "docx"])
            (await Record.RunAsync("report", "lmom", "27", "1", "--out", Record.Folder[$"report.{form}"])).Should(0).Out.ShouldContain("Written: ");
        File.ReadAllText(Record.Folder["report.txt"]).ShouldBe(here);
        foreach (var said in (string[])[File.ReadAllText(Record.Folder["report.html"]), ReceivedFile.Open(File.ReadAllBytes(Record.Folder["report.docx"]), "report.docx").Text!.Chars])
            foreach (var section in (string[])["Section i – paragraph 16 (i)", "Section: paragraph 2", "What is missing", "PRACTICE"])
                said.ShouldContain(section);
    }

    [Fact]
    public async Task In_French_the_words_of_the_text_stay_in_their_language()
    {
        var french = Record.Folder["rapport.html"];
        (await Record.RunAsync("report", "lmom", "27", "1", "--language", "fr", "--out", french)).Should(0);
        var page = File.ReadAllText(french);
        page.ShouldContain("<html lang=\"fr\">");
        page.ShouldContain("<blockquote lang=\"en\" dir=\"ltr\">");
        page.ShouldContain("Ce qui manque");
    }

    [Theory]
    [InlineData("report lmom 27 1 --out kept.docx", "kept.docx")]
    [InlineData("cycles --csv kept.csv", "kept.csv")]
    [InlineData("cycles --docx kept2.docx", "kept2.docx")]
    [InlineData("calendar --out kept.ics", "kept.ics")]
    public async Task A_file_that_is_another_one_is_not_written_over(string call, string name)
    {
        var path = Record.Folder.Put(name, "My own words.");
        (await Record.RunAsync([.. call.Split(' ').Select(w => w == name ? path : w)])).ShouldRefuse(2, "is there and is another file");
        File.ReadAllText(path).ShouldBe("My own words.");
    }

    [Fact]
    public async Task A_newer_table_and_a_newer_calendar_take_the_place_of_older_ones()
    {
        var (csv, ics) = (Record.Folder["cycles.csv"], Record.Folder["all.ics"]);
        foreach (var language in (string[])["en", "fr"])
        {
            (await Record.RunAsync("cycles", "--csv", csv, "--language", language)).Should(0);
            (await Record.RunAsync("calendar", "--out", ics, "--language", language)).Should(0);
        }
        File.ReadAllBytes(csv)[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        File.ReadAllText(csv).ShouldContain("tous les 3 mois");
        File.ReadAllText(ics).ShouldContain("PRODID:-//InBlue//Mandates//FR");
    }

    [Fact]
    public async Task Of_one_month_the_table_tells_that_month()
    {
        (await Record.RunAsync("cycles", "--month", "2026-11", "--json")).Should(0).Json.GetProperty("months").EnumerateArray().Select(m => m.GetProperty("month").GetString()).ShouldBe(["2026-11"]);
        (await Record.RunAsync("cycles", "--csv", "a", "--docx", "b")).ShouldRefuse(2, "not both");
    }
}
