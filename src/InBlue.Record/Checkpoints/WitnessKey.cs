using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace InBlue.Record.Checkpoints;

/// <summary>A witness's public key, for its cosignatures with Ed25519 after C2SP tlog-cosignature.</summary>
public sealed class WitnessKey
{
    private const byte CosignatureAlgorithm = 0x04;
    private const int IdLength = 4, TimeLength = 8;

    private readonly byte[] publicKey, id;

    private WitnessKey(Origin name, byte[] publicKey) => (Name, this.publicKey, id) = (name, publicKey, KeyText.IdOf(name, CosignatureAlgorithm, publicKey));

    public Origin Name { get; }

    public override string ToString() => KeyText.Write(Name, CosignatureAlgorithm, publicKey);

    /// <summary>Null where the parts are missing, of another algorithm, or do not fit together.</summary>
    public static WitnessKey? TryParse(string? text) =>
        KeyText.TryParse(text, CosignatureAlgorithm, Ed25519.PublicKeySize) is var (name, publicKey) ? new WitnessKey(name, publicKey) : null;

    /// <summary>Whether the line says that it is this witness's.</summary>
    public bool IsNamedBy(NoteSignature line) => line.Name == Name.Text && line.Bytes.Span[..IdLength].SequenceEqual(id);

    /// <summary>When it was cosigned, in seconds since 1970; null where the line is not this witness's word on this checkpoint.</summary>
    public long? TimeOf(NoteSignature line, Checkpoint checkpoint)
    {
        if (!IsNamedBy(line) || line.Bytes.Length != IdLength + TimeLength + Ed25519.SignatureSize)
            return null;
        var time = BinaryPrimitives.ReadInt64BigEndian(line.Bytes.Span[IdLength..]);
        return time >= 0 && Ed25519.Verifies(publicKey, Encoding.UTF8.GetBytes(TextOf(checkpoint, time)), line.Bytes.Span[(IdLength + TimeLength)..]) ? time : null;
    }

    /// <summary>What a witness signs.</summary>
    internal static string TextOf(Checkpoint checkpoint, long time) => string.Create(CultureInfo.InvariantCulture, $"cosignature/v1\ntime {time}\n{checkpoint.Body}");
}
