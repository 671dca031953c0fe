using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.People;

/// <summary>Who did something: "officer.one". <see cref="Program"/> stands for what the program does by itself.</summary>
public readonly record struct PersonId(string Text)
{
    public static PersonId Program { get; } = new("inblue");

    /// <summary>1 to 64 small letters, digits, full stops and hyphens: docs/record-format.md section 11.</summary>
    public bool IsWellFormed => Text is { Length: >= 1 and <= 64 } && Text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-');

    public override string ToString() => Text;
}

/// <summary>What a person may do. A delegate of the member that presides has the President's powers while it presides.</summary>
public enum Role { Officer, Director, Delegate }

/// <summary>How a paper addresses a signatory: from the register, never inferred.</summary>
public enum Gender { NotStated, Female, Male }

/// <summary>
/// A person on file. A delegate signs for <paramref name="Member"/> in <paramref name="Capacity"/>, from the day <paramref name="From"/> to the day
/// <paramref name="To"/>, both included, in the council's zone.
/// </summary>
public sealed record Person(
    PersonId Id, string Name, Role Role, MemberId? Member, CapacityId? Capacity, string? Title, Gender Gender, LocalDate From, LocalDate? To)
{
    public bool IsOnFile(LocalDate day) => From <= day && (To is null || day <= To);
}
