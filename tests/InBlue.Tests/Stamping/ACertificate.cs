using Org.BouncyCastle.Asn1.Sec;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Operators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;

namespace InBlue.Tests.Stamping;

/// <summary>A certificate with its private key, issued as a test wants it.</summary>
internal sealed record ACertificate(X509Certificate Certificate, AsymmetricKeyParameter Key)
{
    private static readonly DateTime From = new(2015, 1, 1, 0, 0, 0, DateTimeKind.Utc), To = new(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public byte[] Pem => System.Text.Encoding.ASCII.GetBytes(System.Security.Cryptography.PemEncoding.WriteString("CERTIFICATE", Certificate.GetEncoded()) + "\n");

    /// <summary>One that issues others.</summary>
    public static ACertificate Root(string name) => Issue(name, by: null, mayIssue: true, purpose: null, To);

    public ACertificate Issue(string name, bool mayIssue = false, KeyPurposeID? purpose = null, DateTime? to = null) => Issue(name, this, mayIssue, purpose, to ?? To);

    public ACertificate Stamping(string name) => Issue(name, purpose: KeyPurposeID.id_kp_timeStamping);

    private static ACertificate Issue(string name, ACertificate? by, bool mayIssue, KeyPurposeID? purpose, DateTime to)
    {
        var pairs = GeneratorUtilities.GetKeyPairGenerator("ECDSA");
        pairs.Init(new ECKeyGenerationParameters(SecObjectIdentifiers.SecP256r1, new SecureRandom()));
        var pair = pairs.GenerateKeyPair();
        var subject = new X509Name($"CN={name}");
        var made = new X509V3CertificateGenerator();
        made.SetSerialNumber(new BigInteger(1, System.Security.Cryptography.RandomNumberGenerator.GetBytes(8)));
        made.SetIssuerDN(by?.Certificate.SubjectDN ?? subject);
        made.SetSubjectDN(subject);
        made.SetNotBefore(From);
        made.SetNotAfter(to);
        made.SetPublicKey(pair.Public);
        made.AddExtension(X509Extensions.BasicConstraints, critical: true, new BasicConstraints(mayIssue));
        made.AddExtension(X509Extensions.KeyUsage, critical: true, new KeyUsage(mayIssue ? KeyUsage.KeyCertSign : KeyUsage.DigitalSignature));
        if (purpose is not null)
            made.AddExtension(X509Extensions.ExtendedKeyUsage, critical: true, new ExtendedKeyUsage(purpose));
        return new ACertificate(made.Generate(new Asn1SignatureFactory("SHA256WITHECDSA", by?.Key ?? pair.Private)), pair.Private);
    }
}
