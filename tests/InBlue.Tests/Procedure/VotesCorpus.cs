using InBlue.Procedure.Voting;
using NodaTime;

namespace InBlue.Tests.Procedure;

/// <summary>A recorded vote; null where a member's position is not known.</summary>
internal sealed record RecordedVote(LocalDate Date, string Reference, string Outcome, IReadOnlyList<(string Member, Position? Position)> Positions);

/// <summary>The votes of the Security Council, 1946 to 2014, member by member.</summary>
internal static class VotesCorpus
{
    public static IReadOnlyList<RecordedVote> Read()
    {
        var folder = Environment.GetEnvironmentVariable("INBLUE_CORPUS")
            ?? Path.Combine(TheSecurityCouncil.Folder, "..", "..", "shared", "corpus");
        var file = Path.Combine(folder, "votes", "unsc-votes-1946-2014.csv");
        if (!File.Exists(file) && Environment.GetEnvironmentVariable("CI") is null)
            Assert.Skip($"The corpus is not here: {file}. INBLUE_CORPUS names its folder.");
        return [.. File.ReadLines(file).Skip(1).Select(Vote)];
    }

    private static RecordedVote Vote(string line)
    {
        var fields = Fields(line);
        var date = fields[0].Split('-').Select(int.Parse).ToArray();
        return new RecordedVote(new LocalDate(date[0], date[1], date[2]), fields[1], fields[2],
            [.. fields[^1].Split(';').Select(v => v.Split('=')).Select(v => (v[0], PositionOf(v[1])))]);
    }

    /// <summary>A comma inside quotation marks parts nothing.</summary>
    private static string[] Fields(string line) =>
        [.. string.Concat(line.Split('"').Select((part, i) => i % 2 == 0 ? part.Replace(',', '\t') : part)).Split('\t')];

    private static Position? PositionOf(string letter) => letter switch
    {
        "Y" => Position.For,
        "N" => Position.Against,
        "A" => Position.Abstain,
        "NV" => Position.Absent,
        "?" => null,
        _ => throw new FormatException(letter),
    };
}
