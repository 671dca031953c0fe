using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using NodaTime;

namespace InBlue.Web.Desk.Mandates;

/// <summary>Everything that the desk shows of a mandate, read at one moment.</summary>
public sealed record MandateDeskState(ReadableRegister Register, ImmutableArray<Person> People, LocalDate Today)
{
    public Mandate Mandate => Register.File.Mandate;

    public Council Council => Register.File.Council;

    public ImmutableArray<CommitmentOnFile> Proposed => [.. Mandate.Commitments.Values.Where(c => c.Status is CommitmentStatus.Proposed)];

    public ImmutableArray<CommitmentOnFile> ReadOnce => [.. Mandate.InForce.Where(c => c.SecondReading is null)];

    /// <summary>Null where there is no such mandate.</summary>
    public static MandateDeskState? Of(LiveOffice office, string id)
    {
        var live = office.Live;
        if (live.Mandate(id) is not { } loaded)
            return null;
        var today = live.Now.InZone(live.Council.Zone).Date;
        var file = new MandateOnFile(VoteName.MandateOf(live.Council.Id.Text, id), loaded.State, live.Council, loaded.Version);
        return new MandateDeskState(new ReadableRegister(file, live.Database), [.. live.Register.People.Values.Where(p => p.IsOnFile(today)).OrderBy(p => p.Role).ThenBy(p => p.Id.Text, StringComparer.Ordinal)], today);
    }

    public IEnumerable<string> WordsOf(Commitment content) =>
        content.Text is { } text ? Register.WordsOf(text).Of(content.Words) : content.Words.Select(w => InBlue.Reading.Duties.WordsAsRead.Joined(w.Quote));
}
