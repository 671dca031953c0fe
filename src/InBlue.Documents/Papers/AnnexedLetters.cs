using InBlue.Procedure.Councils;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Documents.Papers;

/// <summary>A counted letter in both layers.</summary>
/// <param name="Editions">How it is printed, by language; the paper prints the one in its own language, or else the first.</param>
public sealed record AnnexedLetter(Worded Member, AsReceived AsReceived, Sequence<LetterEdition> Editions)
{
    internal LetterEdition? EditionIn(Language language) => Editions.FirstOrDefault(e => e.Language == language) ?? (Editions.Count > 0 ? Editions[0] : null);
}

/// <summary>The untouched layer.</summary>
public abstract record AsReceived
{
    private AsReceived() { }

    /// <summary>The words as they came.</summary>
    public sealed record Words(Language? Language, string Text) : AsReceived;

    /// <summary>A file without words of its own, such as a scan; <paramref name="Digest"/> is its SHA-256.</summary>
    public sealed record File(string Name, long Bytes, string Digest) : AsReceived;
}

/// <summary>A letter as it is printed.</summary>
/// <param name="Originals">The languages in which it was written; empty for no "Original:" mark.</param>
/// <param name="Heading">"Letter dated … from the Permanent Representative of … to the United Nations addressed to the President of the Security Council".</param>
/// <param name="Office">The lines above the signature, such as a title and the office; may be empty.</param>
/// <param name="Signed">The name after "(Signed)".</param>
public sealed record LetterEdition(
    Language Language, Sequence<Language> Originals, string Heading, string Text, Sequence<string> Office, string Signed, Sequence<EditionChange> Changes);

/// <summary>A change from the text as received, or of the heading as it was proposed. Empty <paramref name="Was"/>: added. Empty <paramref name="Is"/>: left out.</summary>
/// <param name="On">Null where the day of the approval is not at hand.</param>
public sealed record EditionChange(string Was, string Is, string ApprovedBy, LocalDate? On = null, bool OfHeading = false);

/// <param name="Member">Null where it is not clear for whom the letter speaks.</param>
public sealed record UncountedLetter(Worded? Member, string Reference, LocalDate? Date, ZonedDateTime Received, UncountedReason Why, string? Ruling);

/// <summary>Why a letter on file does not count. <see cref="RuledOut"/> goes with the reasons of the ruling.</summary>
public enum UncountedReason { Late, BeforeOpening, RuledOut, Superseded }

/// <summary>An explanation of vote as it is printed, in each language that there is.</summary>
public sealed record AnnexedStatement(Worded Member, Sequence<StatementEdition> Editions)
{
    internal StatementEdition? EditionIn(Language language) => Editions.FirstOrDefault(e => e.Language == language) ?? (Editions.Count > 0 ? Editions[0] : null);
}

public sealed record StatementEdition(Language Language, Sequence<Language> Originals, string Heading, string Text);
