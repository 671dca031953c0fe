using System.Collections.Immutable;
using System.Text;
using InBlue.Procedure;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Reading.Compiled;
using Draft = InBlue.Procedure.Drafting.Draft;
using InBlue.Reading.Text;
using InBlue.Record.Entries;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Live;

using DraftDecision = Decision<DraftEvent, DraftRefusal>;
using DraftDone = Done<DraftEvent, DraftRefusal>;

/// <summary>A draft's text as it was read from a file: plain text, and the numbers of its paragraphs.</summary>
public sealed record DraftTextRead(string Text, int Preambular, int Operative)
{
    /// <summary>The text must be free of control characters, as every text that is read from a file is.</summary>
    public static DraftTextRead Of(string text, Council council, Language language)
    {
        var paragraphs = SourceText.Decode(Encoding.UTF8.GetBytes(text)) is Decoded.Text { Source: var source } ? DraftParagraphs.Read(source, council.Names.In(language)) : [];
        return new DraftTextRead(text, paragraphs.Count(p => p.Part is DraftPart.Recital), paragraphs.Count(p => p.Part is DraftPart.Operative));
    }
}

/// <summary>Drafts before their vote.</summary>
public sealed class HandlingDrafts(LiveRecord live)
{
    public Task<DraftDone> SubmitAsync(
        PersonId by, string symbol, string item, ImmutableArray<MemberId> sponsors, Language language, DraftTextRead text, bool practice, string? revises, CancellationToken cancel)
    {
        var (file, bytes) = Stored(text.Text);
        return ChangeAsync(by, symbol, [bytes], (draft, acting, _) => IfFit(text.Text, DraftDecisions.Submit(draft, acting, new Submission(symbol, item, sponsors, new DraftText(language, Authentic: true, file), text.Preambular, text.Operative, practice, revises),
            live.SymbolsTaken())), cancel);
    }

    public Task<DraftDone> AttachAsync(PersonId by, string symbol, Language language, string text, string job, CancellationToken cancel)
    {
        var (file, bytes) = Stored(text);
        return ChangeAsync(by, symbol, [bytes], (draft, acting, called) => IfFit(text, DraftDecisions.Attach(draft, acting, called, new DraftText(language, Authentic: false, file), job)), cancel);
    }

    public Task<DraftDone> PutInBlueAsync(PersonId by, string symbol, CancellationToken cancel) => ChangeAsync(by, symbol, [], DraftDecisions.PutInBlue, cancel);

    public Task<DraftDone> WithdrawFromBlueAsync(PersonId by, string symbol, string reason, CancellationToken cancel) =>
        ChangeAsync(by, symbol, [], (draft, acting, called) => DraftDecisions.WithdrawFromBlue(draft, acting, called, reason), cancel);

    public Task<DraftDone> WithdrawAsync(PersonId by, string symbol, string reason, CancellationToken cancel) =>
        ChangeAsync(by, symbol, [], (draft, acting, called) => DraftDecisions.Withdraw(draft, acting, called, reason), cancel);

    /// <param name="redline">What changed, as a text to read; kept with the draft.</param>
    public Task<DraftDone> ReviseAsync(PersonId by, string symbol, Language language, DraftTextRead text, string redline, CancellationToken cancel)
    {
        var ((file, bytes), (redlineFile, redlineBytes)) = (Stored(text.Text), Stored(redline));
        return ChangeAsync(by, symbol, [bytes, redlineBytes], (draft, acting, called) => IfFit(text.Text, DraftDecisions.Revise(
            draft, acting, called, new DraftText(language, Authentic: true, file), text.Preambular, text.Operative, redlineFile)), cancel);
    }

    private Task<DraftDone> ChangeAsync(
        PersonId by, string symbol, ImmutableArray<ReadOnlyMemory<byte>> files, Func<Draft?, Acting, bool, DraftDecision> decide, CancellationToken cancel) =>
        live.LineOfDraft(symbol).ChangeAsync(draft =>
        {
            if (live.Find(by) is not { } person)
                return new Wish<DraftEvent, DraftRefusal>(DraftRefusal.NotOnFile, []);
            // A call, or a publication under this very symbol, may come between: then it is decided again.
            ImmutableArray<StreamVersion> beside = [.. live.UnpublishedVotes(but: null), new StreamVersion(live.NextVoteOn(symbol), 0)];
            var decision = decide(draft, new Acting(live.Council, person, live.Now), live.VotesOn(symbol).Any(v => v.Stage < Stage.Published));
            return decision is DraftDecision.Recorded { Events: var events } && !events.All(Writable.Holds)
                ? new Wish<DraftEvent, DraftRefusal>(DraftRefusal.UnfitWords, [])
                : new Wish<DraftEvent, DraftRefusal>(decision, files) { Beside = draft is null ? beside : [beside[^1]] };
        }, cancel);

    private static DraftDecision IfFit(string text, DraftDecision decision) => FitTexts.If(text, decision, DraftRefusal.UnfitText);

    private static (StoredFile File, ReadOnlyMemory<byte> Bytes) Stored(string text)
    {
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(text);
        return (Files.Of(bytes), bytes);
    }

    internal static NewEntry Entry(DraftEvent happened)
    {
        var (kind, body) = DraftEventForms.Write(happened);
        return new NewEntry(kind, _ => body);
    }
}
