using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using NodaTime;

namespace InBlue.Secretariat.Live;

/// <summary>What a ruling that admits a letter gives of it; null is taken from what the program read without doubt.</summary>
public sealed record GivenReading(MemberId? Member, string? Signatory, CapacityId? Capacity, LocalDate? Date, Position? Position);

/// <summary>What a letter is admitted as.</summary>
public static class AdmittedReadings
{
    /// <param name="missing">What neither was given nor is clear: "member", "signatory", "capacity" or "position"; null where nothing is.</param>
    public static LetterReading? Of(LiveOffice office, VoteName name, LetterOnFile letter, GivenReading given, out string? missing)
    {
        var council = office.Live.CouncilOf(office.Live.Vote(name)!.State);
        var read = office.Readings.Of(name, letter.Number).Letter;
        var said = read?.Votes.FirstOrDefault(v => v.Draft.Text == name.Draft);
        var (member, signatory) = (given.Member ?? read?.Member, given.Signatory ?? read?.Signatory);
        var (capacity, position) = (given.Capacity ?? read?.Capacity, given.Position ?? said?.Position);
        missing = member is null ? "member" : signatory is null ? "signatory" : capacity is null ? "capacity" : position is null ? "position" : null;
        return missing is not null ? null : new LetterReading(
            member!.Value, signatory!, capacity!.Value, given.Date ?? read?.Date ?? letter.Arrival.Received.InZone(council.Zone).Date, position!.Value,
            [.. (read?.Evidence ?? []).Concat(said?.Evidence ?? []).Select(e => new Words(e.Of, e.Span.Start, e.Span.End, e.Quote))]);
    }
}
