using System.Collections.Immutable;
using InBlue.Procedure;
using InBlue.Procedure.Erasing;
using InBlue.Procedure.People;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Secretariat.Audit;

/// <summary>What an entry says that belongs to no vote: of the log itself, of its keys, and of what was erased. docs/record-format.md sections 5, 13 and 15.</summary>
public abstract record LogFact
{
    public const int MostErased = 10_000;
    private const long LargestSize = (1L << 53) - 1;

    private LogFact() { }

    public sealed record Opened(string Council, VerifierKey Key) : LogFact;

    /// <summary>A log that was restored behind <paramref name="Last"/>, the last checkpoint known of it, goes on under another name. Signed by the key before where that was at hand.</summary>
    public sealed record Continued(SignedCheckpoint Last, VerifierKey Key, string? Signature) : LogFact;

    public sealed record Rotated(VerifierKey Key, string Signature) : LogFact;

    /// <summary>What the key signed after this checkpoint may be somebody else's.</summary>
    public sealed record Compromised(SignedCheckpoint LastTrusted, VerifierKey Key) : LogFact;

    /// <summary>The payloads of these entries and these files are gone, by whom and why; never what they said.</summary>
    public sealed record Erased(PersonId By, ErasureKind What, string Reason, ImmutableArray<long> Entries, ImmutableArray<Digest> Files) : LogFact;

    public string Kind => this switch
    {
        Opened => FactKinds.LogOpened,
        Continued => FactKinds.LogContinued,
        Rotated => FactKinds.KeyRotated,
        Erased => FactKinds.Erased,
        _ => FactKinds.KeyCompromised,
    };

    public JsonValue ToJson() => this switch
    {
        Opened opened => JsonValue.ObjectOf(("council", opened.Council), ("key", opened.Key.ToString()), ("origin", opened.Key.Origin.Text)),
        Continued { Signature: { } signature } signed => JsonValue.ObjectOf(("checkpoint", signed.Last.Text), ("key", signed.Key.ToString()), ("signature", signature)),
        Continued continued => JsonValue.ObjectOf(("checkpoint", continued.Last.Text), ("key", continued.Key.ToString())),
        Rotated rotated => JsonValue.ObjectOf(("key", rotated.Key.ToString()), ("signature", rotated.Signature)),
        Compromised compromised => JsonValue.ObjectOf(("key", compromised.Key.ToString()), ("lastTrusted", compromised.LastTrusted.Text)),
        Erased erased => JsonValue.ObjectOf(
            ("by", erased.By.Text), ("entries", JsonValue.ArrayOf(erased.Entries.Select(n => (JsonValue)n))), ("files", JsonValue.ArrayOf(erased.Files.Select(f => (JsonValue)f.ToString()))),
            ("reason", erased.Reason), ("what", CodeNames.Of(erased.What))),
        _ => throw new System.Diagnostics.UnreachableException(GetType().Name),
    };

    /// <summary>Throws <see cref="MalformedException"/> for anything but the form of the format, one of a vote included.</summary>
    public static LogFact Read(Payload payload)
    {
        if (payload.Place is not null)
            throw new MalformedException("vote", "absent from an entry of the log itself");
        var fields = new JsonFields(payload.Body, "body");
        LogFact fact = payload.Kind switch
        {
            FactKinds.LogOpened => ReadOpened(fields),
            FactKinds.LogContinued => new Continued(ReadCheckpoint(fields, "checkpoint"), ReadKey(fields), fields.OptionalText("signature")),
            FactKinds.KeyRotated => new Rotated(ReadKey(fields), fields.Text("signature")),
            FactKinds.KeyCompromised => new Compromised(ReadCheckpoint(fields, "lastTrusted"), ReadKey(fields)),
            FactKinds.Erased => ReadErased(fields),
            _ => throw new MalformedException("kind", "that of an entry of the log itself"),
        };
        fields.Done();
        return fact;
    }

    private static Erased ReadErased(JsonFields fields)
    {
        var entries = fields.Array("entries").Select((v, i) => (v as JsonValue.Number)?.Value ?? throw new MalformedException($"body.entries[{i}]", "an integer")).ToImmutableArray();
        var files = fields.Array("files").Select((v, i) => Digest.TryParse(JsonFields.AsText(v, $"body.files[{i}]"), out var digest) ? digest : throw new MalformedException($"body.files[{i}]", "a digest")).ToImmutableArray();
        if (entries.Length > MostErased || entries.Any(n => n < 1) || !entries.SequenceEqual(entries.Distinct().Order()))
            throw new MalformedException("body.entries", "a list of at most 10,000 ascending numbers from 1");
        if (files.Length > MostErased || !files.SequenceEqual(files.Distinct().OrderBy(f => f.ToString(), StringComparer.Ordinal)))
            throw new MalformedException("body.files", "a list of at most 10,000 ascending digests");
        if (entries.IsEmpty && files.IsEmpty)
            throw new MalformedException("body", "an erasure of anything");
        return new Erased(fields.Person("by"), fields.Code<ErasureKind>("what", CodeNames.Of), fields.Prose("reason"), entries, files);
    }

    private static Opened ReadOpened(JsonFields fields)
    {
        var opened = new Opened(fields.Text("council"), ReadKey(fields));
        return fields.Text("origin") == opened.Key.Origin.Text ? opened : throw new MalformedException("body.origin", "the origin of the key");
    }

    private static VerifierKey ReadKey(JsonFields fields) => VerifierKey.TryParse(fields.Text("key")) ?? throw new MalformedException(fields.PathOf("key"), "a verifier key");

    private static SignedCheckpoint ReadCheckpoint(JsonFields fields, string name) =>
        SignedCheckpoint.TryParse(fields.Text(name)) is { Checkpoint.Size: <= LargestSize } checkpoint ? checkpoint : throw new MalformedException(fields.PathOf(name), "a checkpoint");
}
