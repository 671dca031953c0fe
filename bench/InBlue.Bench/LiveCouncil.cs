using System.Globalization;
using System.Text.Json.Nodes;

namespace InBlue.Bench;

/// <summary>The shipped council, or the same with invented members until it has as many seats as wished.</summary>
internal static class LiveCouncil
{
    public static byte[] Of(int seats)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "councils", "security-council.json"));
        var council = JsonNode.Parse(bytes)!;
        var (all, members) = (council["seats"]!.AsArray(), council["members"]!.AsArray());
        for (var seat = all.Count; seat < seats; seat++)
        {
            // Three letters of its own, and a name that no other begins with.
            var id = string.Create(CultureInfo.InvariantCulture, $"Q{(char)('A' + (seat / 26))}{(char)('A' + (seat % 26))}");
            members.Add(new JsonObject { ["id"] = id, ["names"] = new JsonObject { ["en"] = $"Republic of {id}", ["fr"] = $"République de {id}" } });
            all.Add(new JsonObject
            {
                ["id"] = string.Create(CultureInfo.InvariantCulture, $"more-{seat}"), ["groups"] = new JsonArray("elected"),
                ["holders"] = new JsonArray(new JsonObject { ["member"] = id, ["from"] = "2020-01-01", ["to"] = "2021-12-31" }),
            });
        }
        return System.Text.Encoding.UTF8.GetBytes(council.ToJsonString());
    }
}
