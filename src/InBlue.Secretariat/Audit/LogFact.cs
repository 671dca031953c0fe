using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Secretariat.Audit;

/// <summary>What an entry says that belongs to no vote: of the log itself and of its keys. docs/record-format.md sections 5 and 13.</summary>
public abstract record LogFact
{
    private LogFact() { }

    public sealed record Opened(string Council, VerifierKey Key) : LogFact;

    /// <summary>A log that was restored behind <paramref name="Last"/>, the last checkpoint known of it, goes on under another name. Signed by the key before where that was at hand.</summary>
    public sealed record Continued(SignedCheckpoint Last, VerifierKey Key, string? Signature) : LogFact;

    public sealed record Rotated(VerifierKey Key, string Signature) : LogFact;

    /// <summary>What the key signed after this checkpoint may be somebody else's.</summary>
    public sealed record Compromised(SignedCheckpoint LastTrusted, VerifierKey Key) : LogFact;

    public string Kind => this switch
    {
        Opened => FactKinds.LogOpened,
        Continued => FactKinds.LogContinued,
        Rotated => FactKinds.KeyRotated,
        _ => FactKinds.KeyCompromised,
    };

    public JsonValue ToJson() => this switch
    {
        Opened opened => JsonValue.ObjectOf(("council", opened.Council), ("key", opened.Key.ToString()), ("origin", opened.Key.Origin.Text)),
        Continued { Signature: { } signature } signed => JsonValue.ObjectOf(("checkpoint", signed.Last.Text), ("key", signed.Key.ToString()), ("signature", signature)),
        Continued continued => JsonValue.ObjectOf(("checkpoint", continued.Last.Text), ("key", continued.Key.ToString())),
        Rotated rotated => JsonValue.ObjectOf(("key", rotated.Key.ToString()), ("signature", rotated.Signature)),
        Compromised compromised => JsonValue.ObjectOf(("key", compromised.Key.ToString()), ("lastTrusted", compromised.LastTrusted.Text)),
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
            _ => throw new MalformedException("kind", "that of an entry of the log itself"),
        };
        fields.Done();
        return fact;
    }

    private static Opened ReadOpened(JsonFields fields)
    {
        var opened = new Opened(fields.Text("council"), ReadKey(fields));
        return fields.Text("origin") == opened.Key.Origin.Text ? opened : throw new MalformedException("body.origin", "the origin of the key");
    }

    private static VerifierKey ReadKey(JsonFields fields) => VerifierKey.TryParse(fields.Text("key")) ?? throw new MalformedException(fields.PathOf("key"), "a verifier key");

    private static SignedCheckpoint ReadCheckpoint(JsonFields fields, string name) =>
        SignedCheckpoint.TryParse(fields.Text(name)) ?? throw new MalformedException(fields.PathOf(name), "a checkpoint");
}
