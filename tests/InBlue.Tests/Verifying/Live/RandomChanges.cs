using System.Text.Json;
using System.Text.Json.Nodes;

namespace InBlue.Tests.Verifying.Live;

/// <summary>Good bundles with something changed at random in one entry or in the order of the entries, everything around it made to fit.</summary>
internal static class RandomChanges
{
    private static readonly JsonNode[] Values =
    [
        0, 1, 2, -1, 5, 99, 1_000_000, 1_000_001, (1L << 31) - 1, 1L << 31, (1L << 53) - 1,
        "", " ", "x", "\u0000", "\u00A0", "\U0001F54A", "é", "inblue", "officer.one", "BEL", "KEN", "yes", "no", "for", "against", "late", "superseded", "server",
        "2020-06-29", "2020-02-30", "2020-06-29T18:00:00.000Z", "2020-06-29T18:00:00Z", "2020-06-29T24:00:00.000Z", "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z",
        "2020-06-29T14:00:00-04:00", "9999-12-31T23:59:59-18:00", "0001-01-01T00:00:00+18:00", "2020-06-29T14:00:00+18:01", "2020-06-29T14:00:00-00:00",
        new string('a', 64), new string('A', 64), new string('x', 10_000), new string('x', 10_001), new JsonObject(), new JsonArray(),
    ];

    public static async Task<List<(string Name, byte[] Bundle)>> MakeAsync(int seed, int howMany) => Make(seed, howMany, await GoodVotes.AllAsync(), []);

    /// <param name="more">Values that these bundles are likely to be hurt by.</param>
    public static List<(string Name, byte[] Bundle)> Make(int seed, int howMany, (string Name, byte[] Bundle)[] good, JsonNode[] more)
    {
        var (random, values) = (new Random(seed), (JsonNode[])[.. Values, .. more]);
        var made = new List<(string, byte[])>();
        while (made.Count < howMany)
        {
            var (name, bundle) = good[random.Next(good.Length)];
            var forge = new Forge(bundle);
            var done = ChangeOne(forge, random, values);
            made.Add(($"{name}: {done}", forge.Build(LiveTable.Key)));
        }
        return made;
    }

    private static string ChangeOne(Forge f, Random random, JsonNode[] values)
    {
        var (at, to) = (random.Next(1, f.Payloads.Count), random.Next(1, f.Payloads.Count));
        switch (random.Next(8))
        {
            case 0:
                f.Payloads.RemoveAt(at);
                return $"entry {at} left out";
            case 1:
                f.Move(at, to);
                return $"entry {at} moved to {to}";
            case 2:
                f.Insert(to, f.Payloads[at]["kind"]!.GetValue<string>(), f.Body(at).DeepClone().AsObject());
                return $"entry {at} again at {to}";
            default:
                at = random.Next(f.Payloads.Count);
                return $"{f.Payloads[at]["kind"]} at {at}: {ChangeValue(f.Body(at), random, values)}";
        }
    }

    private static string ChangeValue(JsonNode body, Random random, JsonNode[] values)
    {
        var places = Places(body).ToArray();
        var place = places[random.Next(places.Length)];
        var (path, before) = (place.GetPath(), place.ToJsonString());
        var value = values[random.Next(values.Length)].DeepClone();
        if (random.Next(6) == 0 && place.Parent is JsonObject parent)
        {
            parent.Remove(place.GetPropertyName());
            return $"{path} removed";
        }
        if (random.Next(6) == 0 && place.GetValueKind() is JsonValueKind.Number)
            value = place.GetValue<long>() + random.Next(-2, 3);
        if (random.Next(6) == 0 && place.GetValueKind() is JsonValueKind.String)
            value = place.GetValue<string>() + "x";
        place.ReplaceWith(value);
        return $"{path} = {(value.ToJsonString() is { Length: < 80 } text ? text : "something long")}, was {before}";
    }

    /// <summary>Every value inside, however deep.</summary>
    private static IEnumerable<JsonNode> Places(JsonNode node) => node switch
    {
        JsonObject o => o.SelectMany(m => Places(m.Value!).Prepend(m.Value!)),
        JsonArray a => a.SelectMany(i => Places(i!).Prepend(i!)),
        _ => [],
    };
}
