using System.Security.Cryptography;
using InBlue.Record.Json;

namespace InBlue.Record.Entries;

/// <summary>An entry's place among the entries of its vote. <paramref name="Previous"/> is null exactly at ordinal 0.</summary>
public sealed record VotePlace(VoteName Vote, long Ordinal, Digest? Previous);

/// <summary>What an entry says, in its envelope: docs/record-format.md section 2. Its bytes are what the log commits to.</summary>
public sealed record Payload(string Kind, string RecordedAt, string Salt, JsonValue Body, VotePlace? Place)
{
    public const int Format = 1;
    public const int LargestPayload = 1 << 20;

    public static string FreshSalt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public byte[] ToBytes() => CanonicalJson.Write(JsonValue.ObjectOf(
        ("format", Format),
        ("kind", Kind),
        ("recordedAt", RecordedAt),
        ("salt", Salt),
        ("body", Body),
        ("vote", Place?.Vote.ToJson()),
        ("ordinal", Place is null ? null : (JsonValue)Place.Ordinal),
        ("previous", Place?.Previous?.ToString())));

    /// <summary>Throws <see cref="MalformedException"/>. The body is read by whoever knows the kind.</summary>
    public static Payload Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LargestPayload)
            throw new MalformedException("payload", "at most 1 MiB");
        var fields = new JsonFields(CanonicalJson.Read(bytes) ?? throw new MalformedException("payload", "canonical JSON"), "");
        if (fields.Integer("format") != Format)
            throw new MalformedException("format", "1, the only version there is");
        var payload = new Payload(fields.Text("kind"), fields.Text("recordedAt"), fields.Text("salt"), fields.Take("body"), ReadPlace(fields));
        fields.Done();
        if (!ValueForms.IsInstant(payload.RecordedAt))
            throw new MalformedException("recordedAt", "an instant in UTC with milliseconds");
        if (!Digest.TryParse(payload.Salt, out _))
            throw new MalformedException("salt", "64 hexadecimal digits");
        return payload;
    }

    private static VotePlace? ReadPlace(JsonFields fields)
    {
        if (fields.TakeOptional("vote") is not { } vote)
            return null;
        var ordinal = fields.Integer("ordinal");
        Digest? previous = null;
        if (fields.OptionalText("previous") is { } text)
            previous = Digest.TryParse(text, out var digest) ? digest : throw new MalformedException("previous", "a digest");
        if (ordinal < 0 || (ordinal == 0) != (previous is null))
            throw new MalformedException("previous", "there from ordinal 1 on, and only there");
        return new VotePlace(VoteName.Read(new JsonFields(vote, "vote")), ordinal, previous);
    }
}
