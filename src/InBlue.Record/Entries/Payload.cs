using System.Buffers;
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

    public const int SaltLength = 32;

    public static string FreshSalt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltLength));

    public byte[] ToBytes()
    {
        var output = new ArrayBufferWriter<byte>(1024);
        Write(output);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The envelope is written out member by member in the order of their names: every entry of a log goes through here.</summary>
    public void Write(ArrayBufferWriter<byte> output)
    {
        output.Write("{\"body\":"u8);
        CanonicalJson.Write(Body, output, level: 2);
        output.Write(",\"format\":1,\"kind\":"u8);
        CanonicalJson.WriteText(Kind, output);
        if (Place is not null)
        {
            output.Write(",\"ordinal\":"u8);
            CanonicalJson.WriteNumber(Place.Ordinal, output);
            if (Place.Previous is { } previous)
            {
                output.Write(",\"previous\":"u8);
                CanonicalJson.WriteText(previous.ToString(), output);
            }
        }
        output.Write(",\"recordedAt\":"u8);
        CanonicalJson.WriteText(RecordedAt, output);
        output.Write(",\"salt\":"u8);
        CanonicalJson.WriteText(Salt, output);
        if (Place is not null)
        {
            output.Write(",\"vote\":{\"council\":"u8);
            CanonicalJson.WriteText(Place.Vote.Council, output);
            output.Write(",\"draft\":"u8);
            CanonicalJson.WriteText(Place.Vote.Draft, output);
            output.Write(",\"ordinal\":"u8);
            CanonicalJson.WriteNumber(Place.Vote.Ordinal, output);
            output.Write("}"u8);
        }
        output.Write("}"u8);
    }

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
