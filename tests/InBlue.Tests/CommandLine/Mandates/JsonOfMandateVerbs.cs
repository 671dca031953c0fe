namespace InBlue.Tests.CommandLine.Mandates;

/// <summary>docs/cli.md lists the members of every mandate verb's JSON: exactly those are printed, no fewer and no more.</summary>
[Collection(nameof(AFollowedMandate))]
public sealed class JsonOfMandateVerbs(AFollowedMandate followed)
{
    [Fact]
    public void Every_mandate_verb_prints_the_members_that_the_page_lists_and_no_others()
    {
        var listed = DocumentedJson.Of("## JSON of a mandate");
        listed.Keys.Order().ShouldBe(followed.Printed.Keys.Order());
        var off = new List<string>();
        foreach (var (verb, ran) in followed.Printed)
        {
            // Of a verified register the page lists what is its own; the rest is as for any bundle.
            var members = ran.SelectMany(r => DocumentedJson.Members(r.Json)).Where(m => verb != "verify" || m.StartsWith("mandate.", StringComparison.Ordinal)).ToHashSet();
            if (!members.SetEquals(listed[verb]))
                off.Add($"{verb}: printed and not listed: {string.Join(' ', members.Except(listed[verb]))}; listed and not printed: {string.Join(' ', listed[verb].Except(members))}");
        }
        off.ShouldBeEmpty();
    }

    [Fact]
    public void The_year_shows_in_the_register()
    {
        var show = followed.Printed["mandate show"][0].Json;
        show.GetProperty("ends").GetString().ShouldBe("2027-02-28");
        var due = followed.Printed["mandate due"][0].Json.EnumerateArray().ToList();
        due.Single(d => d.GetProperty("commitment").GetInt32() == 30).GetProperty("textual").GetString().ShouldBe("2026-12-15");
        due.Single(d => d.GetProperty("commitment").GetInt32() == 27 && d.GetProperty("occurrence").GetInt32() == 1).GetProperty("symbol").GetString().ShouldBe("S/2026/310");
        followed.Printed["mandate report"][1].Json.GetProperty("elsewhere")[0].GetProperty("section").GetString().ShouldBe("drought");
        followed.Printed["mandate carry"][0].Json.GetProperty("outcome").GetString().ShouldBe("changed");
    }
}
