namespace InBlue.Tests.CommandLine.Mandates;

/// <summary>Bad input to a register: said plainly, nothing recorded, nothing lost.</summary>
[Collection(nameof(AnAcceptedMandate))]
public sealed class RefusingMandateVerbs(AnAcceptedMandate accepted)
{
    [Theory]
    [InlineData(2, "accept lmom 30 --by 2026-02-30", "\"2026-02-30\" is no day")]
    [InlineData(2, "accept lmom 30 --in 2026-13", "is no month")]
    [InlineData(2, "accept lmom 30 --by 2026-12-01 --on 2026-12-02", "one time only")]
    [InlineData(2, "accept lmom 30 --every months", "is no interval")]
    [InlineData(2, "accept lmom thirty", "\"thirty\" is no number")]
    [InlineData(1, "accept lmom 30 --by 2026-01-01", "before the adoption")]
    [InlineData(1, "accept lmom 30 --every 0_months --from adoption", "no such date or interval")]
    [InlineData(1, "accept lmom 29", "from when the series runs")]
    [InlineData(1, "accept lmom 27 --in-report 28", "each wait for the other")]
    [InlineData(1, "accept lmom 27 --in-report 27", "each wait for the other")]
    [InlineData(1, "accept lmom 27 --in-report 999", "no commitment of this number")]
    [InlineData(1, "accept lmom 7 --kind extends --until 2027-03-31", "end on two dates")]
    [InlineData(1, "accept lmom 999", "There is no commitment 999")]
    [InlineData(1, "reject lmom 1 --reason _", "reason")]
    [InlineData(2, "split lmom 10 --part nothing_such --part more", "do not stand in the commitment")]
    [InlineData(1, "no-duty lmom 5 --because It_is_none.", "Reject them first")]
    [InlineData(1, "no-duty lmom 99 --because It_is_none.", "no provision 99")]
    [InlineData(1, "change lmom 27 --instrument 1 --title Report", "Record the instrument first")]
    [InlineData(1, "instrument lmom --kind note --symbol S/1 --date 2025-01-01 --effect Old.", "older than the mandate")]
    [InlineData(1, "instrument lmom --kind note --symbol S/1 --date 2027-01-01 --effect Early.", "has not come yet")]
    [InlineData(1, "advance lmom 27 1 issued", "symbol")]
    [InlineData(1, "advance lmom 27 9 cleared", "no such date")]
    [InlineData(1, "advance lmom 27 1 waived", "needs a note")]
    [InlineData(2, "input lmom 27 1 asked --section i --contributor Politics", "by when it is asked for")]
    [InlineData(2, "value lmom 9 12,5 --as-at 2026-02-01 --source S/1", "no comma")]
    [InlineData(2, "value lmom 9 1e3 --as-at 2026-02-01 --source S/1", "is no number")]
    [InlineData(1, "value lmom 9 100 --measure 3 --as-at 2026-02-01 --source S/1", "no such figure")]
    [InlineData(1, "value lmom 9 100 --as-at 2026-03-01 --source S/1", "has not come yet")]
    [InlineData(1, "second lmom 27", "Another officer")]
    [InlineData(1, "carry lmom 27 --outcome survives", "was not renewed")]
    [InlineData(1, "publish lmom", "still proposed")]
    [InlineData(1, "report lmom 1 1", "hands in no report")]
    [InlineData(1, "report lmom 29 1", "not in force")]
    [InlineData(1, "report lmom 27 9", "numbered from 1 to 4")]
    [InlineData(2, "report lmom 27 1 --out report.pdf", ".html, .docx or .txt")]
    [InlineData(2, "report lmom 27 1 --language es", "English and French")]
    [InlineData(2, "cycles --month 2026", "is no month")]
    [InlineData(1, "calendar other --out c.ics", "There is no mandate other")]
    [InlineData(1, "show other", "There is no mandate other")]
    public async Task It_says_why_and_the_register_stays_as_it_was(int exit, string call, string words)
    {
        string[] args = [.. call.Split(' ').Select(w => w == "_" ? " " : w.Replace('_', ' '))];
        (await accepted.Record.RunAsync(args)).ShouldRefuse(exit, words).Out.ShouldBeEmpty();
        (await accepted.Record.RunAsync("duties", "lmom", "--json")).Should(0).Out.ShouldBe(accepted.Duties);
    }

    [Fact]
    public async Task Whoever_is_no_officer_is_refused()
    {
        (await accepted.Record.AsAsync("officer.three", "mandate", "accept", "lmom", "30")).ShouldRefuse(1, "not on file");
        (await accepted.Record.Folder.RunAsync("mandate", "accept", "lmom", "30")).ShouldRefuse(2, "--as PERSON");
    }

    [Theory]
    [InlineData("commitment,measure,value,as-at,source\n9,1,838,2026-02-01,S/1\n4,1,\"22,5\",2026-02-01,S/1\n", "line 3", "another decimal sign")]
    [InlineData("commitment;measure;value;as-at;source\n9;1;1.500,5;2026-02-01;S/1\n", "line 2")]
    [InlineData("commitment,measure,value,as-at\n9,1,838,2026-02-01\n", "The column source is missing")]
    [InlineData("commitment,measure,value,as-at,source\n9,1,838,2026-02-31,S/1\n", "is no day")]
    [InlineData("commitment,measure,value,as-at,source\n", "has no values")]
    [InlineData("\0\u0001binary", "inblue: ")]
    public async Task Of_a_file_of_values_nothing_is_taken_where_one_is_off(string file, params string[] words)
    {
        (await accepted.Record.RunAsync("values", "lmom", accepted.Record.Folder.Put("values.csv", file))).ShouldRefuse(1, words).Out.ShouldBeEmpty();
        (await accepted.Record.RunAsync("duties", "lmom", "--json")).Should(0).Out.ShouldBe(accepted.Duties);
    }

    [Theory]
    [InlineData("\u00FF\u00FE\0binary", "not text in UTF-8", true)]
    [InlineData("Nothing at all.\n", "", false)]
    [InlineData("", "", false)]
    public async Task Of_a_file_that_is_no_resolution_no_register_is_made(string file, string words, bool asBytes)
    {
        var path = accepted.Record.Folder.Put("text.txt", asBytes ? System.Text.Encoding.Latin1.GetBytes(file) : System.Text.Encoding.UTF8.GetBytes(file));
        (await accepted.Record.OpenAsync("other", path)).ShouldRefuse(1, words);
        (await accepted.Record.RunAsync("list", "--json")).Should(0).Json.GetArrayLength().ShouldBe(1);
    }
}
