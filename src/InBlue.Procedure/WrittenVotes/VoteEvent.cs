using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using NodaTime;

namespace InBlue.Procedure.WrittenVotes;

/// <summary>
/// A fact about a live vote: docs/record-format.md section 11. The record stores these under the names given there; renaming one breaks every old record.
/// Instants are whole milliseconds.
/// </summary>
public abstract record VoteEvent
{
    private VoteEvent() { }

    public sealed record Called(
        PersonId By, MemberId President, CallTerms Call, StoredFile Council, CalledDraft Draft, string Matter, bool Practice) : VoteEvent;

    /// <param name="Number">Which corrigendum or reissue, from 1; null for every other paper.</param>
    public sealed record Served(PersonId By, PaperKind Paper, MemberId Member, ServiceStep Step, ChannelId Channel, Instant At, string? Note, int? Number = null) : VoteEvent;

    public sealed record TextAttached(PersonId By, DraftText Text, string Job) : VoteEvent;

    /// <param name="Number">Which corrigendum or reissue, from 1; null for every other paper.</param>
    public sealed record PaperIssued(PersonId By, PaperKind Paper, Language Language, int? Letter, StoredFile Html, StoredFile Text, int? Number = null) : VoteEvent;

    /// <summary><paramref name="Received"/> alone decides whether a letter is in time. Letters are numbered from 1 in the order of the record.</summary>
    public sealed record LetterReceived(PersonId By, int Letter, StoredFile File, FileForm Form, StoredFile? Text, ChannelId Channel, Instant Received, Proof Proof) : VoteEvent;

    /// <summary>The same bytes once more: acknowledged again, and nothing else.</summary>
    public sealed record LetterReceivedAgain(PersonId By, int Letter, ChannelId Channel, Instant Received, Proof Proof) : VoteEvent;

    /// <summary>A person typed what a scan says.</summary>
    public sealed record LetterTranscribed(PersonId By, int Letter, StoredFile Text) : VoteEvent;

    public sealed record LetterConfirmed(PersonId By, int Letter, LetterReading Reading) : VoteEvent;

    public sealed record LetterHeld(PersonId By, int Letter, ImmutableArray<WhyHeld> Why) : VoteEvent;

    /// <summary>Somebody was called, or called. It changes nothing.</summary>
    public sealed record CallNoted(PersonId By, int? Letter, MemberId Member, string Spoke, Instant At, string Note) : VoteEvent;

    /// <summary>The ruling on a held letter; a reading exactly where it is admitted.</summary>
    public sealed record LetterRuled(PersonId By, int Letter, LetterReading? Reading, string Reason) : VoteEvent
    {
        public bool Admitted => Reading is not null;
    }

    public sealed record LetterAcknowledged(PersonId By, int Letter) : VoteEvent;

    /// <summary><paramref name="Noticed"/> is when a running server first saw that the end had passed.</summary>
    public sealed record Closed(Instant End, Instant Noticed) : VoteEvent;

    public sealed record IncidentOpened(Instant From, Instant To) : VoteEvent;

    public sealed record IncidentClosed(PersonId By, string Note) : VoteEvent;

    /// <summary>Everything that this channel had received up to <paramref name="UpTo"/> is in the record.</summary>
    public sealed record ChannelDrained(PersonId By, ChannelId Channel, Instant UpTo, int Arrivals) : VoteEvent;

    public sealed record Certified(PersonId By, CountBasis Basis) : VoteEvent;

    public sealed record Counted(CountBasis Basis, Counts Counts, ImmutableArray<FindingFigures> Findings, Outcome Outcome, Reason Reason) : VoteEvent;

    /// <summary>A timely letter was found after the count.</summary>
    public sealed record CountReopened(PersonId By, int Letter, string Reason) : VoteEvent;

    public sealed record ResolutionNumbered(PersonId By, string Number) : VoteEvent;

    public sealed record ResultSigned(PersonId By, MemberId President) : VoteEvent;

    public sealed record Announced(PersonId By, MemberId President, Instant At, string How) : VoteEvent;

    public sealed record StatementReceived(
        PersonId By, int Statement, StatementSlot Slot, MemberId Member, StoredFile File, FileForm Form, StoredFile? Text, ChannelId Channel, Instant Received, Proof Proof) : VoteEvent;

    public sealed record EditionApproved(PersonId By, PersonId Drafted, EditionOf Of, Edition Edition) : VoteEvent;

    public sealed record ChairCeded(PersonId By, MemberId From, MemberId To, string Reason) : VoteEvent;

    public sealed record PresidencyHandedOver(Instant At, MemberId From, MemberId To, ImmutableArray<int> Rulings, ImmutableArray<PaperKind> Papers) : VoteEvent;

    /// <summary><paramref name="Last"/> is the entry before this one, known only once it is appended.</summary>
    public sealed record Published(PersonId By, LocalDate Date, string Document, StoredFile Html, StoredFile Text, LastEntry? Last) : VoteEvent;

    public sealed record Corrected(PersonId By, string Symbol, StoredFile File, string Reason) : VoteEvent;

    public sealed record Reissued(PersonId By, LocalDate Date, StoredFile File, string Reason) : VoteEvent;
}

/// <summary>Both ends as the President states them, with the offsets of the council's zone; the closing instant is outside.</summary>
public sealed record CallTerms(LocalDate Date, OffsetDateTime Opens, OffsetDateTime Closes, string Zone);

public sealed record CalledDraft(string Item, ImmutableArray<MemberId> Sponsors, Instant InBlue, int Preambular, int Operative, ImmutableArray<DraftText> Texts);

/// <summary>What a count rests on: which letters count, which do not and why, whose seat has none.</summary>
public sealed record CountBasis(ImmutableArray<int> Letters, ImmutableArray<NotCounted> NotCounted, ImmutableArray<MemberId> Without)
{
    public bool IsSameAs(CountBasis other) =>
        Letters.SequenceEqual(other.Letters) && NotCounted.SequenceEqual(other.NotCounted) && Without.SequenceEqual(other.Without);
}

public sealed record NotCounted(int Letter, WhyNotCounted Why);

public sealed record FindingFigures(string Condition, long Figure, bool Holds, long Limit, ImmutableArray<MemberId> Members);

/// <summary>A letter, or a statement, by its number.</summary>
public readonly record struct EditionOf(int? Letter, int? Statement);

/// <summary>How a letter is printed; each change from its text as received.</summary>
public sealed record Edition(Language Language, ImmutableArray<Language> Original, string Heading, StoredFile Text, string Signed, ImmutableArray<EditionChange> Changes)
{
    public bool IsSameAs(Edition other) => Original.SequenceEqual(other.Original) && Changes.SequenceEqual(other.Changes)
        && this with { Original = [], Changes = [] } == other with { Original = [], Changes = [] };
}

/// <summary>Empty <paramref name="Was"/>: added. Empty <paramref name="Is"/>: left out. Of the text as received, or of the heading as the program proposes it.</summary>
public sealed record EditionChange(string Was, string Is, EditionPart Part = EditionPart.Text);

public enum EditionPart { Text, Heading }

public sealed record LastEntry(string Digest, long Ordinal);

/// <summary>An edition that waits for another person's approval.</summary>
public sealed record DraftedEdition(PersonId By, EditionOf Of, Edition Edition);
