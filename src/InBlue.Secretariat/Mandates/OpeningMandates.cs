using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Reading.Duties;
using InBlue.Secretariat.Live;

namespace InBlue.Secretariat.Mandates;

using MandateDone = Done<MandateEvent, MandateRefusal>;

/// <summary>Opens the register of duties of an adopted text, and takes up the text that renews it.</summary>
public sealed class OpeningMandates(KeepingMandates keeping)
{
    /// <summary>Everything that the program reads in the text is proposed with it, in one append.</summary>
    public Task<MandateDone> OpenAsync(MandateId id, PersonId by, string title, MandateSource.Found source, CancellationToken cancel) =>
        keeping.ChangeAsync(id.Text, by,
            (mandate, acting) => RegisterDecisions.Open(mandate, acting, id, title, keeping.Live.FrozenCouncil, source.Text, DutyProposer.Propose(source.Reading, source.Text.Adopted, text: 1, first: 1)),
            cancel, [keeping.Live.CouncilFile, .. FilesOf(source)]);

    /// <summary>What the new text adds is proposed; <paramref name="added"/> says which of its commitments those are.</summary>
    public Task<MandateDone> RenewAsync(MandateId id, PersonId by, MandateSource.Found source, Func<Mandate, Proposals> added, CancellationToken cancel) =>
        keeping.ChangeAsync(id.Text, by,
            (mandate, acting) => RenewalDecisions.Renew(mandate, acting, source.Text, mandate is null ? new Proposals([], []) : added(mandate)),
            cancel, [.. FilesOf(source)]);

    private static ReadOnlyMemory<byte>[] FilesOf(MandateSource.Found source) => source.File.IsEmpty ? [] : [source.File];
}
