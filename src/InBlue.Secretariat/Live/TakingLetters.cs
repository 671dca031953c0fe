using System.Collections.Immutable;
using System.Text;
using InBlue.Procedure;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Reading.Text;
using InBlue.Record.Entries;
using NodaTime;

namespace InBlue.Secretariat.Live;

using VoteDecision = Decision<VoteEvent, VoteRefusal>;
using VoteDone = Done<VoteEvent, VoteRefusal>;

/// <summary>A letter as a channel brings it: its own bytes, and its text where it has one.</summary>
public sealed record LetterInHand(ReadOnlyMemory<byte> Bytes, FileForm Form, string? Text);

/// <summary>When it was received, by which channel, and what says so.</summary>
public sealed record ReceivedBy(ChannelId Channel, Instant Received, Proof Proof);

/// <summary>Letters and statements: taken in, confirmed, held, ruled on, acknowledged.</summary>
public sealed class TakingLetters(ChangingVotes changing)
{
    /// <summary>Whatever arrives is kept. A letter that is in time by its stamp counts as in time whenever it is fetched.</summary>
    public Task<VoteDone> ReceiveAsync(VoteName vote, PersonId by, LetterInHand letter, ReceivedBy received, CancellationToken cancel)
    {
        var (arrival, files) = Arrival(letter, received);
        return changing.ChangeAsync(vote, by, v => LetterDecisions.Receive(v.Vote, v.Acting, arrival, from => IsOfTheSameMember(v.Acting.Person, from)), cancel, files);
    }

    public Task<VoteDone> TranscribeAsync(VoteName vote, PersonId by, int letter, string text, CancellationToken cancel)
    {
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(text);
        return changing.ChangeAsync(vote, by, v => FitTexts.If(text, LetterDecisions.Transcribe(v.Vote, v.Acting, letter, Files.Of(bytes)), VoteRefusal.UnfitText), cancel, bytes);
    }

    /// <summary>The signatory is looked up in the register, on the day the letter was received; the quoted words, in the letter.</summary>
    public Task<VoteDone> ConfirmAsync(VoteName vote, PersonId by, int letter, LetterReading reading, CancellationToken cancel) =>
        changing.ChangeAsync(vote, by, v => IfQuoted(v, letter, reading, confirmed: true, LetterDecisions.Confirm(v.Vote, v.Acting, letter, reading, IsOnFile(v, letter, reading))), cancel);

    public Task<VoteDone> HoldAsync(VoteName vote, PersonId by, int letter, ImmutableArray<WhyHeld> why, CancellationToken cancel) =>
        changing.ChangeAsync(vote, by, v => LetterDecisions.Hold(v.Vote, v.Acting, letter, why), cancel);

    /// <param name="admittedAs">What the letter says; null rules it out.</param>
    public Task<VoteDone> RuleAsync(VoteName vote, PersonId by, int letter, LetterReading? admittedAs, string reason, CancellationToken cancel) =>
        changing.ChangeAsync(vote, by, v => IfQuoted(v, letter, admittedAs, confirmed: false, LetterDecisions.Rule(v.Vote, v.Acting, letter, admittedAs, reason)), cancel);

    public Task<VoteDone> AcknowledgeAsync(VoteName vote, PersonId by, int letter, CancellationToken cancel) =>
        changing.ChangeAsync(vote, by, v => LetterDecisions.Acknowledge(v.Vote, v.Acting, letter), cancel);

    public Task<VoteDone> NoteCallAsync(VoteName vote, PersonId by, int? letter, MemberId member, string spoke, string note, CancellationToken cancel) =>
        changing.ChangeAsync(vote, by, v => LetterDecisions.NoteCall(v.Vote, v.Acting, letter, member, spoke, note), cancel);

    public Task<VoteDone> TakeStatementAsync(VoteName vote, PersonId by, MemberId member, LetterInHand statement, ReceivedBy received, CancellationToken cancel)
    {
        var (arrival, files) = Arrival(statement, received);
        return changing.ChangeAsync(vote, by, v => CourseDecisions.TakeStatement(v.Vote, v.Acting, member, arrival), cancel, files);
    }

    public bool IsOnFile(VoteInHand v, int letter, LetterReading reading) =>
        v.Vote.Letters.TryGetValue(letter, out var onFile)
        && changing.Live.RegisterAtHand.MaySign(reading.Signatory, reading.Member, reading.Capacity, onFile.Arrival.Received.InZone(v.Acting.Council.Zone).Date);

    private bool IsOfTheSameMember(Person acting, PersonId other) => acting.Member is { } member && changing.Live.RegisterAtHand.Find(other)?.Member == member;

    private VoteDecision IfQuoted(VoteInHand v, int letter, LetterReading? reading, bool confirmed, VoteDecision decision) =>
        decision is VoteDecision.Recorded && reading is not null && !QuotedWords.StandIn(changing.Live, v.Vote.Letters[letter], reading, confirmed) ? VoteRefusal.WordsNotInLetter : decision;

    private static (Arrival Arrival, ImmutableArray<ReadOnlyMemory<byte>> Files) Arrival(LetterInHand letter, ReceivedBy received)
    {
        // A letter that is plain text is its own text: one file, not two. Bytes that are no text after all are kept as a scan is.
        var form = letter.Form is FileForm.Text && SourceText.Decode(letter.Bytes.Span) is not Decoded.Text ? FileForm.Scan : letter.Form;
        ReadOnlyMemory<byte>? text = form is FileForm.Text ? letter.Bytes
            : letter.Form is not FileForm.Text && letter.Text is { } words ? (ReadOnlyMemory<byte>?)Encoding.UTF8.GetBytes(words) : null;
        var arrival = new Arrival(
            Files.Of(letter.Bytes), form, Files.OfOptional(text), received.Channel, LiveInstants.ToMilliseconds(received.Received), received.Proof);
        return (arrival, text is { } there && form is not FileForm.Text ? [letter.Bytes, there] : [letter.Bytes]);
    }
}
