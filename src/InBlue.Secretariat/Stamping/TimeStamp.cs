using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using NodaTime;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Nist;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Tsp;
using Org.BouncyCastle.X509;

namespace InBlue.Secretariat.Stamping;

/// <summary>An answer of a time-stamping authority that has the form of a stamp. What it says is to be checked: <see cref="StampAudit"/>.</summary>
public sealed class TimeStamp
{
    public const int MostBytes = 64 << 10;

    private static readonly ImmutableHashSet<DerObjectIdentifier> SoundDigests = [NistObjectIdentifiers.IdSha256, NistObjectIdentifiers.IdSha384, NistObjectIdentifiers.IdSha512];

    private readonly TimeStampToken token;

    private TimeStamp(byte[] bytes, TimeStampToken token)
    {
        (Bytes, this.token) = (bytes, token);
        At = Instant.FromDateTimeUtc(DateTime.SpecifyKind(token.TimeStampInfo.GenTime, DateTimeKind.Utc));
        Accuracy = token.TimeStampInfo.GenTimeAccuracy is { } said ? Duration.FromSeconds(said.Seconds) + Duration.FromMilliseconds(said.Millis) + Duration.FromTicks(said.Micros * 10L) : null;
        Certificates = [.. token.GetCertificates().EnumerateMatches(null)];
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The authority's time.</summary>
    public Instant At { get; }

    /// <summary>How exact the authority says that it is; null where it does not say.</summary>
    public Duration? Accuracy { get; }

    internal BigInteger? Nonce => token.TimeStampInfo.Nonce;

    internal ImmutableArray<X509Certificate> Certificates { get; }

    /// <summary>What is stamped of a checkpoint: the note that the log signed, without cosignatures.</summary>
    public static byte[] ImprintOf(SignedCheckpoint signed) => SHA256.HashData(Encoding.UTF8.GetBytes(signed.Text));

    public bool IsOver(SignedCheckpoint signed) =>
        token.TimeStampInfo.MessageImprintAlgOid == NistObjectIdentifiers.IdSha256.Id && token.TimeStampInfo.GetMessageImprintDigest().AsSpan().SequenceEqual(ImprintOf(signed));

    /// <summary>The stamp, or why the bytes are none.</summary>
    public static (TimeStamp? Stamp, Fault? Why) Read(byte[] bytes)
    {
        if (bytes.Length > MostBytes)
            return (null, StampCodes.Fault(StampCodes.Form, $"It has more than {MostBytes} bytes."));
        try
        {
            return Parse(bytes);
        }
        catch (Exception e) when (e is not OutOfMemoryException) // hostile bytes: whatever the parser says of them, they are no stamp
        {
            return (null, NoStamp());
        }
    }

    private static (TimeStamp? Stamp, Fault? Why) Parse(byte[] bytes)
    {
        using var input = new Asn1InputStream(bytes);
        var answer = new TimeStampResponse(Org.BouncyCastle.Asn1.Tsp.TimeStampResp.GetInstance(input.ReadObject()));
        if (input.ReadByte() >= 0)
            return (null, NoStamp());
        if (answer.Status is not (0 or 1)) // granted, or granted with modifications
            return (null, StampCodes.Fault(StampCodes.Form, $"The authority refused: it answers with status {answer.Status}{(answer.GetStatusString() is { Length: > 0 } words ? $", “{ForeignWords.Of(words)}”" : "")}."));
        if (answer.TimeStampToken is not { } token)
            return (null, NoStamp());
        return token.ToCmsSignedData().GetSignerInfos().GetSigners().All(s => SoundDigests.Contains(s.DigestAlgorithmID.Algorithm))
            ? (new TimeStamp(bytes, token), null)
            : (null, StampCodes.Fault(StampCodes.Form, "It is signed over a digest that does not bind any more. Take an authority that signs over SHA-256 or better."));
    }

    private static Fault NoStamp() => StampCodes.Fault(StampCodes.Form, "It is no answer of a time-stamping authority after RFC 3161: it was cut off, changed, or is something else.");

    /// <summary>Out of those in the stamp and those given; null where neither has it.</summary>
    internal X509Certificate? Signer(ImmutableArray<X509Certificate> given) => given.Concat(Certificates).FirstOrDefault(token.SignerID.Match);

    /// <summary>Null where the certificate is made for stamping, and its key signed this stamp while it was valid.</summary>
    internal Fault? FaultUnder(X509Certificate signer)
    {
        if (!Holds(() => TspUtil.ValidateCertificate(signer)))
            return StampCodes.Fault(StampCodes.Usage, $"The certificate of its signer, {ForeignWords.Of(signer.SubjectDN.ToString())}, is not made for time stamping and for nothing else.");
        return Holds(() => token.Validate(signer)) ? null : StampCodes.Fault(StampCodes.Signature,
            $"It is not signed with the certificate of {ForeignWords.Of(signer.SubjectDN.ToString())} that it names, or that was not valid at its time. A byte of it was changed, or it was forged.");
    }

    private static bool Holds(Action check)
    {
        try
        {
            check();
            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException) // the check says no by any of several exceptions, and so do hostile bytes
        {
            return false;
        }
    }
}
