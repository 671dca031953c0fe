using System.Text.Unicode;
using InBlue.Record.Json;

namespace InBlue.Record.Entries;

/// <summary>
/// What an entry of a vote says of itself, read without making values of its body: whoever audits a log reads every entry. What is not there, or not as usual, is left
/// to <see cref="Payload.Read"/>, which says what is wrong, if anything is.
/// </summary>
public readonly ref struct Envelope
{
    private const int BodyLevel = 2;

    public ReadOnlySpan<byte> Kind { get; private init; }

    public ReadOnlySpan<byte> RecordedAt { get; private init; }

    public Digest Salt { get; private init; }

    public long Ordinal { get; private init; }

    public Digest? Previous { get; private init; }

    /// <summary>The canonical JSON of its vote. What it holds was not looked at.</summary>
    public ReadOnlySpan<byte> Vote { get; private init; }

    /// <summary>False where <see cref="Payload.Read"/> must be asked. Adds the files that the body names to <paramref name="files"/>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> payload, List<Digest> files, out Envelope envelope)
    {
        envelope = default;
        if (payload.Length > Payload.LargestPayload || !Utf8.IsValid(payload))
            return false;
        var scan = new CanonicalScan(payload);
        if (!scan.Skip("{\"body\":"u8) || !scan.Value(BodyLevel, files) || !scan.Skip(",\"format\":1,\"kind\":"u8) || !scan.Text(out var kind) || !scan.Skip(",\"ordinal\":"u8) || !scan.Number(out var ordinal))
            return false;
        var previous = default(Digest);
        if (ordinal < 0 || ordinal > 0 && !(scan.Skip(",\"previous\":"u8) && scan.Text(out var before) && Digest.TryParse(before, out previous)))
            return false;
        if (!scan.Skip(",\"recordedAt\":"u8) || !scan.Text(out var recordedAt) || !ValueForms.IsInstant(recordedAt)
            || !scan.Skip(",\"salt\":"u8) || !scan.Text(out var written) || !Digest.TryParse(written, out var salt)
            || !scan.Skip(",\"vote\":"u8))
            return false;
        var vote = scan.At;
        if (!scan.Value(BodyLevel, []) || !scan.Skip("}"u8) || !scan.IsAtEnd)
            return false;
        envelope = new Envelope { Kind = kind, RecordedAt = recordedAt, Salt = salt, Ordinal = ordinal, Previous = ordinal == 0 ? null : previous, Vote = payload[vote..^1] };
        return true;
    }
}
