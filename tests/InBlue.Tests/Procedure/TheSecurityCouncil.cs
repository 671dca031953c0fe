using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using NodaTime;

namespace InBlue.Tests.Procedure;

/// <summary>The shipped file, and ways to change it.</summary>
internal static class TheSecurityCouncil
{
    public static readonly LocalDate Day = new(2020, 6, 29);

    public static string Folder { get; } = Path.Combine(Root(), "councils");

    public static byte[] Bytes { get; } = File.ReadAllBytes(Path.Combine(Folder, "security-council.json"));

    public static Council Itself { get; } = Accepted(Bytes);

    public static RuleBook Rules { get; } = Itself.RulesFor("substantive", Day).ShouldNotBeNull();

    public static MemberId[] Permanent { get; } = [.. new[] { "CHN", "FRA", "RUS", "GBR", "USA" }.Select(id => new MemberId(id))];

    public static MemberId[] Elected { get; } = [.. Itself.SeatsOn(Day).Select(s => s.Member).Except(Permanent)];

    public static Council Accepted(ReadOnlySpan<byte> json) => CouncilFile.Read(json) switch
    {
        CouncilReading.Accepted accepted => accepted.Council,
        CouncilReading.Refused refused => throw new InvalidOperationException(
            string.Join('\n', refused.Faults.Select(f => $"{CouncilFaultText.Place("security-council.json", f)}: {CouncilFaultText.Sentence(f)}"))),
        _ => throw new NotSupportedException(),
    };

    /// <summary>Its bytes after one change.</summary>
    public static byte[] With(Action<JsonObject> change)
    {
        var file = JsonNode.Parse(Bytes)!.AsObject();
        change(file);
        return Encoding.UTF8.GetBytes(file.ToJsonString());
    }

    /// <summary>Its bytes with other JSON text at one place, such as "seats[7].holders"; without the place where the text is empty.</summary>
    public static byte[] WithText(string place, string json)
    {
        const string Mark = "the text that is put here";
        var file = With(f =>
        {
            var steps = place.Replace("[", ".[", StringComparison.Ordinal).Split('.');
            JsonNode at = f;
            foreach (var step in steps[..^1])
                at = (step[0] is '[' ? at[Index(step)] : at[step])!;
            var last = steps[^1];
            if (json is "")
                at.AsObject().Remove(last).ShouldBeTrue();
            else if (last[0] is '[' && Index(last) == at.AsArray().Count)
                at.AsArray().Add(Mark);
            else if (last[0] is '[')
                at[Index(last)] = Mark;
            else
                at[last] = Mark;
        });
        return json is "" ? file : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file).Replace($"\"{Mark}\"", json, StringComparison.Ordinal));
    }

    private static int Index(string step) => int.Parse(step[1..^1], CultureInfo.InvariantCulture);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "InBlue.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run inside the repository.");
        return folder;
    }
}
