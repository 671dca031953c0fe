using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;

namespace InBlue.Live;

/// <summary>What a ruling says of a letter: given by the President, and for the rest what the program read without doubt.</summary>
internal static class Ruled
{
    public static LetterReading Reading(Office office, VoteName name, LetterOnFile letter, string? member, string? signatory, string? capacity, string? date, string? position)
    {
        var council = office.Live.CouncilOf(office.Live.Vote(name)!.State);
        var given = new GivenReading(
            member is not null ? Given.Member(member, council) : null, signatory, capacity is not null ? Given.Capacity(capacity, council) : null,
            date is not null ? Given.Day(date) : null, position is not null ? Given.Code<Position>(position, "position") : null);
        return AdmittedReadings.Of(office.AtWork, name, letter, given, out var missing)
            ?? throw new WrongUseException($"The letter does not say it clearly: give --{missing} with --admit.");
    }
}
