using System.Collections.Immutable;
using Org.BouncyCastle.Pkix;
using Org.BouncyCastle.X509;

namespace InBlue.Secretariat.Stamping;

/// <summary>The certificates of an authority, or of those that issued them, that a reader got from elsewhere and trusts.</summary>
public sealed class AuthorityCertificates
{
    public const int MostBytes = 1 << 20;

    private const int LongestPath = 8, MostOthers = 20; // a stamp chooses its certificates, so the search among them is bounded

    private AuthorityCertificates(ImmutableArray<X509Certificate> given) => Given = given;

    internal ImmutableArray<X509Certificate> Given { get; }

    /// <summary>PEM, one or several, or DER. Null where there is no certificate in it, or one that cannot be read.</summary>
    public static AuthorityCertificates? TryRead(byte[] file)
    {
        try
        {
            return new X509CertificateParser().ReadCertificates(file) is { Count: > 0 } read ? new AuthorityCertificates([.. read]) : null;
        }
        catch (Exception e) when (e is not OutOfMemoryException) // whatever the parser says of them, they are none
        {
            return null;
        }
    }

    /// <summary>Whether the signer is one of them, or a sound path leads from it to one of them.</summary>
    internal bool VouchFor(X509Certificate signer, ImmutableArray<X509Certificate> others, DateTime at)
    {
        var path = new List<X509Certificate>();
        for (var last = signer; path.Count < LongestPath;)
        {
            if (Given.Contains(last))
                return path.Count == 0 || IsSound(path, last, at);
            path.Add(last);
            if (Given.Concat(others.Take(MostOthers)).FirstOrDefault(c => !path.Contains(c) && Issued(c, last)) is not { } issuer)
                return false;
            last = issuer;
        }
        return false;
    }

    private static bool Issued(X509Certificate issuer, X509Certificate certificate)
    {
        if (!issuer.SubjectDN.Equivalent(certificate.IssuerDN))
            return false;
        try
        {
            certificate.Verify(issuer.GetPublicKey());
            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException) // another key of that name, or none that can be used
        {
            return false;
        }
    }

    private static bool IsSound(List<X509Certificate> path, X509Certificate anchor, DateTime at)
    {
        var parameters = new PkixParameters(new HashSet<TrustAnchor> { new(anchor, null) }) { IsRevocationEnabled = false, Date = at };
        try
        {
            new PkixCertPathValidator().Validate(new PkixCertPath(path), parameters);
            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException) // the validator says no by any of several exceptions
        {
            return false;
        }
    }
}
