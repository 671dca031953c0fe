using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using InBlue.Record.Checkpoints;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace InBlue.Tests.Following;

/// <summary>Someone who cosigns checkpoints, written from C2SP tlog-cosignature alone: nothing of ours makes its key or its lines.</summary>
internal sealed class AWitness(string name)
{
    private readonly Ed25519PrivateKeyParameters secret = new(RandomNumberGenerator.GetBytes(32));

    private byte[] Public => secret.GeneratePublicKey().GetEncoded();

    private byte[] Id => SHA256.HashData([.. Encoding.ASCII.GetBytes(name + "\n"), 0x04, .. Public])[..4];

    public string Key => $"{name}+{Convert.ToHexStringLower(Id)}+{Convert.ToBase64String([0x04, .. Public])}";

    /// <summary>The line over a note's first three lines.</summary>
    public string Cosign(string note, long seconds)
    {
        var message = Encoding.UTF8.GetBytes($"cosignature/v1\ntime {seconds}\n{string.Concat(note.Split('\n').Take(3).Select(l => l + "\n"))}");
        var signer = new Ed25519Signer();
        signer.Init(forSigning: true, secret);
        signer.BlockUpdate(message, 0, message.Length);
        var time = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(time, seconds);
        return $"— {name} {Convert.ToBase64String([.. Id, .. time, .. signer.GenerateSignature()])}\n";
    }

    public string Cosign(CheckpointNote note, long seconds) => Cosign(note.Text, seconds);
}
