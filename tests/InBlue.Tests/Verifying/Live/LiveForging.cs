using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using InBlue.Record;
using InBlue.Record.Checkpoints;

namespace InBlue.Tests.Verifying.Live;

/// <summary>One thing changed in a good vote, under the name of the damage.</summary>
/// <param name="Of">The good vote.</param>
internal sealed record Change(string Name, Func<Task<byte[]>> Of, Action<Forge> Do)
{
    public async Task<byte[]> BuildAsync(SigningKey key)
    {
        var forge = new Forge(await Of());
        Do(forge);
        return forge.Build(key);
    }
}

/// <summary>What is done to the entries of a live vote; digests, chain and publication are mended afterwards unless the forge is told not to.</summary>
internal static class LiveForging
{
    /// <summary>Without most of the papers, and those without their style: hundreds of bundles are made of this one.</summary>
    public static Forge Slim(this Forge f)
    {
        f.RemoveFrom("paper.issued", 3);
        f.RemoveFrom("edition.approved", 1, butLast: 1);
        foreach (var (body, i) in f.Bodies("paper.issued", "document.published").Select((body, i) => (body, i)))
            (body["html"], body["text"]) = (f.Add($"<p>{i}</p>"), f.Add($"{i}\n"));
        var named = string.Concat(f.Payloads.Select(p => p["body"]!.ToJsonString()));
        foreach (var file in f.Files.Keys.Where(file => !named.Contains(file, StringComparison.Ordinal)).ToArray())
            f.Files.Remove(file);
        return f;
    }

    private static void RemoveFrom(this Forge f, string kind, int first, int butLast = 0)
    {
        for (var n = f.Bodies(kind).Count() - butLast - 1; n >= first; n--)
            f.Remove(kind, n);
    }

    private static JsonObject Add(this Forge f, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var digest = Digest.Of(bytes).ToString();
        f.Files[digest] = bytes;
        return new JsonObject { ["bytes"] = bytes.Length, ["file"] = digest };
    }

    public static void Remove(this Forge f, string kind, int nth = 0) => f.Payloads.RemoveAt(f.IndexOf(kind, nth));

    public static void RemoveEvery(this Forge f, string kind) => f.Payloads.RemoveAll(p => p["kind"]!.GetValue<string>() == kind);

    /// <summary>To the place that is <paramref name="to"/> once it is taken out of its own. It takes the recording time of the entry that stands there.</summary>
    public static void Move(this Forge f, int from, int to)
    {
        var entry = f.Payloads[from];
        f.Payloads.RemoveAt(from);
        entry["recordedAt"] = f.Payloads[to - 1]["recordedAt"]!.GetValue<string>();
        f.Payloads.Insert(to, entry);
    }

    /// <summary>An entry of its own, recorded when the one before it was.</summary>
    public static void Insert(this Forge f, int at, string kind, JsonObject body)
    {
        var entry = f.Payloads[at - 1].DeepClone().AsObject();
        (entry["kind"], entry["body"]) = (kind, body);
        entry["salt"] = f.Payloads.Count.ToString("x64", CultureInfo.InvariantCulture);
        if (!entry.ContainsKey("previous"))
            entry["previous"] = new string('0', 64);
        f.Payloads.Insert(at, entry);
    }

    /// <summary>An entry once more, at another place.</summary>
    public static void Again(this Forge f, string kind, int at, Action<JsonObject>? change = null, int nth = 0)
    {
        var body = f.Body(kind, nth).DeepClone().AsObject();
        change?.Invoke(body);
        f.Insert(at, kind, body);
    }

    public static int After(this Forge f, string kind, int nth = 0) => f.IndexOf(kind, nth) + 1;

    public static IEnumerable<JsonObject> Bodies(this Forge f, params string[] kinds) =>
        f.Payloads.Where(p => kinds.Contains(p["kind"]!.GetValue<string>())).Select(p => p["body"]!.AsObject());

    /// <summary>What is certified, and counted after it, changed alike everywhere.</summary>
    public static void Certified(this Forge f, Action<JsonObject> change)
    {
        foreach (var body in f.Bodies("certificate.signed", "letters.counted"))
            change(body);
    }

    public static void DoNotCount(this JsonObject basis, int letter, string why)
    {
        basis.Without("letters", letter);
        var entries = basis["notCounted"]!.AsArray().Where(n => n!["letter"]!.GetValue<int>() != letter).Select(n => n!.DeepClone())
            .Append(new JsonObject { ["letter"] = letter, ["why"] = why }).OrderBy(n => n["letter"]!.GetValue<int>()).ToArray();
        basis["notCounted"] = new JsonArray(entries);
    }

    public static void DoCount(this JsonObject basis, int letter)
    {
        basis["notCounted"] = new JsonArray([.. basis["notCounted"]!.AsArray().Where(n => n!["letter"]!.GetValue<int>() != letter).Select(n => n!.DeepClone())]);
        basis["letters"] = new JsonArray([.. basis["letters"]!.AsArray().Select(n => n!.GetValue<int>()).Append(letter).Order().Select(n => (JsonNode)n)]);
    }

    public static void Without(this JsonObject basis, string list, int number) =>
        basis[list] = new JsonArray([.. basis[list]!.AsArray().Where(n => n!.GetValue<int>() != number).Select(n => n!.DeepClone())]);

    public static void Reverse(this JsonObject body, string list) => body[list] = new JsonArray([.. body[list]!.AsArray().Reverse().Select(n => n!.DeepClone())]);

    /// <summary>Another content for a stored file, or a draft text, and nothing left that nobody names.</summary>
    public static void Put(this Forge f, JsonNode stored, byte[] bytes)
    {
        var before = stored["file"]!.GetValue<string>();
        var digest = Digest.Of(bytes).ToString();
        f.Files[digest] = bytes;
        (stored["file"], stored["bytes"]) = (digest, bytes.Length);
        if (!f.Payloads.Any(p => p["body"]!.ToJsonString().Contains(before, StringComparison.Ordinal)))
            f.Files.Remove(before);
    }

    public static void Put(this Forge f, JsonNode stored, string text) => f.Put(stored, Encoding.UTF8.GetBytes(text));

    public static string TextOf(this Forge f, JsonNode stored) => Encoding.UTF8.GetString(f.Files[stored["file"]!.GetValue<string>()]);

    public static void ChangeCouncil(this Forge f, Action<JsonObject> change)
    {
        var council = JsonNode.Parse(f.Files[f.Opened["council"]!["file"]!.GetValue<string>()])!.AsObject();
        change(council);
        f.Put(f.Opened["council"]!, council.ToJsonString());
    }

    /// <summary>The evidence of the first confirmation for a part of the reading.</summary>
    public static JsonObject Evidence(this JsonObject body, string of) =>
        body["reading"]!["evidence"]!.AsArray().Single(e => e!["of"]!.GetValue<string>() == of)!.AsObject();

    /// <summary>An instant of the record, so many milliseconds later.</summary>
    public static string Later(this JsonNode instant, int milliseconds) =>
        DateTimeOffset.Parse(instant.GetValue<string>(), CultureInfo.InvariantCulture).AddMilliseconds(milliseconds).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
