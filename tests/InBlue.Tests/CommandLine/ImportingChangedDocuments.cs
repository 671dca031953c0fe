using InBlue.Tests.Reading;

namespace InBlue.Tests.CommandLine;

/// <summary>The real document with one letter changed: the result follows the letters.</summary>
public sealed class ImportingChangedDocuments
{
    [Fact]
    public async Task A_permanent_member_against_gives_not_adopted_its_reason_and_a_fault()
    {
        using var folder = new AFolder();
        var document = folder.Put("changed.txt", Documents.Real.With("votent pour.", "votent contre."));
        var vote = (await folder.RunAsync("import", document, "--yes", "--json")).Should(0).Json;

        vote.GetProperty("counts").GetProperty("for").GetInt32().ShouldBe(14);
        vote.GetProperty("counts").GetProperty("against").GetInt32().ShouldBe(1);
        var result = vote.GetProperty("result");
        result.GetProperty("adopted").GetBoolean().ShouldBeFalse();
        result.GetProperty("reason").GetString().ShouldBe("negative-vote");
        result.GetProperty("reasons")[0].GetString().ShouldBe("Not adopted, owing to the negative vote of a permanent member");
        result.GetProperty("findings").EnumerateArray().Single(f => !f.GetProperty("holds").GetBoolean())
            .GetProperty("members")[0].GetString().ShouldBe("United States of America");
        var fault = vote.GetProperty("faults")[0];
        fault.GetProperty("code").GetString().ShouldBe("document.contradiction");
        fault.GetProperty("where").GetString().ShouldBe("S/2020/625");
        fault.GetProperty("message").GetString()!.ShouldContain("adopted");

        var shown = (await folder.RunAsync("show", "S/2020/600")).Should(0).Out;
        shown.ShouldContain("Not adopted, owing to the negative vote of a permanent member: 14 in favour, 1 against, no abstentions");
        shown.ShouldContain("FAULT");
    }

    [Fact]
    public async Task An_abstention_gives_14_0_1_and_is_adopted_without_a_fault()
    {
        using var folder = new AFolder();
        var document = folder.Put("changed.txt", Documents.Real.With("la Tunisie vote pour le projet de résolution.", "la Tunisie s’abstient."));
        var vote = (await folder.RunAsync("import", document, "--yes", "--json")).Should(0).Json;

        var counts = vote.GetProperty("counts");
        (counts.GetProperty("for").GetInt32(), counts.GetProperty("against").GetInt32(), counts.GetProperty("abstain").GetInt32()).ShouldBe((14, 0, 1));
        vote.GetProperty("result").GetProperty("adopted").GetBoolean().ShouldBeTrue();
        vote.GetProperty("faults").GetArrayLength().ShouldBe(0);
    }
}
