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
/// <param name="Key">The one that signed the public checkpoint at which the bundle is made: not that of the log any more where it was changed while a vote is open.</param>
public sealed record SelfCheck(byte[]? Bundle, AuditReport? Report, string Key)
{
    public bool Passed => Report is { Verified: true };

    /// <summary>There is no bundle as long as another vote is not disclosed.</summary>
    public bool IsLater { get; private init; }

    /// <summary>There is no bundle, since no verifier would read one as large.</summary>
    public bool IsTooLarge { get; private init; }

    /// <param name="present">The key of the log, for where the public checkpoint is signed with none that the log knows.</param>
    public static SelfCheck Of(IRecordDatabase database, VoteName vote, string present, Disclosure disclosure)
    {
        var key = present;
        try
        {
            key = disclosure.KeyOf(vote.Council)?.ToString() ?? present;
            var bundle = BundleMaking.Make(database, vote, disclosure);
            return new SelfCheck(bundle, BundleAudit.Check(bundle, VerifierKey.TryParse(key)), key);
        }
        catch (RecordUnusableException)
        {
            return new SelfCheck(null, null, key);
        }
        catch (NotPublicYetException)
        {
            return new SelfCheck(null, null, key) { IsLater = true };
        }
        catch (BundleTooLargeException)
        {
            return new SelfCheck(null, null, key) { IsTooLarge = true };
        }
    }
}
