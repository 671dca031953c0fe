using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;

namespace InBlue.Live;

/// <summary>What a ruling says of a letter: given by the President, and for the rest what the program read without doubt.</summary>
internal static class Ruled
{
    public static LetterReading Reading(Office office, VoteName name, LetterOnFile letter, string? member, string? signatory, string? capacity, string? date, string? position)
    {
        var council = office.Live.CouncilOf(office.Live.Vote(name)!.State);
        var read = office.Readings.Of(name, letter.Number).Letter;
        var said = read?.Votes.FirstOrDefault(v => v.Draft.Text == name.Draft);
        return new LetterReading(
            member is not null ? Given.Member(member, council) : read?.Member ?? throw Missing("--member"),
            signatory ?? read?.Signatory ?? throw Missing("--signatory"),
            capacity is not null ? new CapacityId(capacity) : read?.Capacity ?? throw Missing("--capacity"),
            date is not null ? Given.Day(date) : read?.Date ?? letter.Arrival.Received.InZone(council.Zone).Date,
            position is not null ? Given.Code<Position>(position, "position") : said?.Position ?? throw Missing("--position"),
            [.. (read?.Evidence ?? []).Concat(said?.Evidence ?? []).Select(e => new Words(e.Of, e.Span.Start, e.Span.End, e.Quote))]);
    }

    private static WrongUseException Missing(string option) => new($"The letter does not say it clearly: give {option} with --admit.");
}
