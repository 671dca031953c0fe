using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Secretariat.Audit;

/// <summary>A check of docs/record-format.md section 8 that did not hold. <paramref name="Code"/> is stable; the message is for people.</summary>
public sealed record Fault(string Code, string Where, string Message);

/// <summary>What a verified vote says, for those who want to see it. Only what every check before has passed.</summary>
public sealed record AuditedVote(
    VoteName Vote,
    Council Council,
    VoteFact.Reconstructed Reconstructed,
    ImmutableArray<VoteFact.Letter> Letters,
    ImmutableArray<VoteFact.Statement> Statements,
    VoteFact.Counted Counted,
    VoteFact.Published Published);

/// <summary>
/// The verdict on a bundle. <paramref name="SignerEstablished"/> only with a key that came from elsewhere; without one, a faultless bundle is
/// consistent and no more.
/// </summary>
/// <param name="Vote">A reconstruction; <paramref name="Live"/> a live vote. One of them at the most, where the checks got so far.</param>
public sealed record AuditReport(bool SignerEstablished, ImmutableArray<Fault> Faults, AuditedVote? Vote, AuditedLiveVote? Live)
{
    /// <summary>A published register of a mandate, where the bundle is one and the checks got so far.</summary>
    public AuditedMandate? Mandate { get; init; }

    /// <summary>What the bundle brings of the log itself, where the checks got so far.</summary>
    public BundledLog? Log { get; init; }

    /// <summary>The key that was given, where one was.</summary>
    public VerifierKey? Given { get; init; }

    public ImmutableArray<WithheldLetter> Withheld { get; init; } = [];

    /// <summary>Of which log the bundle says it is; null where its checkpoint could not be read.</summary>
    public Origin? Origin { get; init; }

    public bool Consistent => Faults.IsEmpty;

    public bool Verified => Consistent && SignerEstablished;
}

/// <summary>The codes of section 8, in the order of the checks.</summary>
public static class FaultCodes
{
    public const string Zip = "bundle.zip";
    public const string Manifest = "bundle.manifest";
    public const string Checkpoint = "log.checkpoint";
    public const string Keys = "log.keys";
    public const string Signature = "log.signature";
    public const string Entry = "log.entry";
    public const string Proof = "log.proof";
    public const string Chain = "vote.chain";
    public const string Files = "vote.files";
    public const string Council = "vote.council";
    public const string Reading = "vote.reading";
    public const string Count = "vote.count";
    public const string Contradiction = "document.contradiction";

    /// <summary>Of a record in its database, never of a bundle.</summary>
    public const string Catalogue = "record.catalogue";
}

/// <summary>The codes of section 14, in the order of the checks.</summary>
public static class GrowthCodes
{
    public const string Origin = "log.origin";
    public const string Signature = FaultCodes.Signature;
    public const string Mirror = "log.mirror";
    public const string Fork = "log.fork";
    public const string Extension = "log.extension";
    public const string Witness = "log.witness";
}
