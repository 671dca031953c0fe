using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Storage;

namespace InBlue.Web.Published;

/// <summary>
/// The bundle that readers download, and what the verifier finds in these very bytes. The key is the record's own, so that a good report says
/// that the record agrees with itself, and no more.
/// </summary>
public sealed record SelfCheck(byte[]? Bundle, AuditReport? Report)
{
    public bool Passed => Report is { Verified: true };

    /// <summary>There is no bundle as long as another vote is not disclosed.</summary>
    public bool IsLater { get; private init; }

    public static SelfCheck Of(IRecordDatabase database, VoteName vote, string key, Disclosure disclosure)
    {
        try
        {
            var bundle = BundleMaking.Make(database, vote, disclosure);
            return new SelfCheck(bundle, BundleAudit.Check(bundle, disclosure.KeyOf(vote.Council) ?? VerifierKey.TryParse(key)));
        }
        catch (RecordUnusableException)
        {
            return new SelfCheck(null, null);
        }
        catch (NotPublicYetException)
        {
            return new SelfCheck(null, null) { IsLater = true };
        }
    }
}
