using System.Collections.Immutable;
using InBlue.Procedure;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Mandates;

using MandateDecision = Decision<MandateEvent, MandateRefusal>;
using MandateDone = Done<MandateEvent, MandateRefusal>;

/// <summary>The one way in which a mandate's register changes: load, decide, see that the words stand where they are said to, append.</summary>
public sealed class KeepingMandates(LiveRecord live)
{
    public LiveRecord Live => live;

    public Task<MandateDone> ChangeAsync(
        string mandate, PersonId by, Func<Mandate?, Acting, MandateDecision> decide, CancellationToken cancel, params ImmutableArray<ReadOnlyMemory<byte>> files) =>
        live.LineOfMandate(mandate).ChangeAsync(state =>
        {
            var decision = live.RegisterAtHand.Find(by) is { } person ? decide(state, new Acting(live.Council, person, live.Now)) : MandateRefusal.NotOnFile;
            return decision is MandateDecision.Recorded { Events: { IsEmpty: false } events } && Unless(state, events, files) is { } unfit
                ? new Wish<MandateEvent, MandateRefusal>(unfit, [])
                : new Wish<MandateEvent, MandateRefusal>(decision, files);
        }, cancel);

    internal static NewEntry Entry(MandateEvent happened)
    {
        if (happened is MandateEvent.Published published)
            return new NewEntry("register.published", place => MandateEventForms.Write(published with { Last = new LastEntry(place.Previous!.Value.ToString(), place.Ordinal - 1) }).Body);
        var (kind, body) = MandateEventForms.Write(happened);
        return new NewEntry(kind, _ => body);
    }

    private MandateRefusal? Unless(Mandate? state, ImmutableArray<MandateEvent> events, ImmutableArray<ReadOnlyMemory<byte>> files)
    {
        if (!events.All(Writable.Holds))
            return MandateRefusal.UnfitWords;
        var texts = new List<MandateText>(state?.Texts ?? []);
        var read = new Dictionary<string, SourceCharacters?>();
        foreach (var happened in events)
        {
            if (TextOf(happened) is { } text)
                texts.Add(text);
            if (FilesOf(happened).Any(f => BytesOf(f) is null))
                return MandateRefusal.TextUnfit;
            if (TextOf(happened) is { } whole && !Reaches(whole))
                return MandateRefusal.TextUnfit;
            if (QuotedWords(happened, texts.Count).Any(q => q.Text > texts.Count || !Stands(q.File ?? texts[q.Text - 1].File, q.Words)))
                return MandateRefusal.NoWords;
        }
        return null;

        bool Stands(StoredFile file, Quotation words) => Source(file)?.Slice(words.Start, words.End) == words.Quote;

        bool Reaches(MandateText text) => Source(text.File) is { } source && text.End <= source.Length;

        SourceCharacters? Source(StoredFile file)
        {
            if (!read.TryGetValue(file.Digest, out var source))
                read[file.Digest] = source = BytesOf(file) is { } bytes ? SourceCharacters.Decode(bytes.Span) : null;
            return source;
        }

        ReadOnlyMemory<byte>? BytesOf(StoredFile file) => live.Bytes(file) ?? files.Where(f => Files.Of(f) == file).Select(f => (ReadOnlyMemory<byte>?)f).FirstOrDefault();
    }

    internal static MandateText? TextOf(MandateEvent happened) => happened switch
    {
        MandateEvent.Opened f => f.Text,
        MandateEvent.Renewed f => f.Text,
        _ => null,
    };

    /// <summary>The files that a fact puts into the bundle.</summary>
    internal static IEnumerable<StoredFile> FilesOf(MandateEvent happened) => happened switch
    {
        MandateEvent.Opened f => [f.Council, f.Text.File],
        MandateEvent.Renewed f => [f.Text.File],
        MandateEvent.StatementLinked { File: { } file } => [file],
        _ => [],
    };

    /// <summary>Every quotation with the number of the text in which it must stand. What an instrument adds quotes the instrument, which is not in the record.</summary>
    internal static IEnumerable<(int Text, StoredFile? File, Quotation Words)> QuotedWords(MandateEvent happened, int texts) => happened switch
    {
        MandateEvent.Opened { Text.Basis: { } basis } => [(1, null, basis)],
        MandateEvent.Renewed { Text.Basis: { } basis } => [(texts, null, basis)],
        MandateEvent.Proposed f => Of(f.Content),
        MandateEvent.Accepted f => Of(f.Content),
        MandateEvent.Changed f => Of(f.Content),
        MandateEvent.CarriedOver f => Of(f.Content),
        MandateEvent.StatementLinked f => [(texts, f.File, f.Words)],
        _ => [],
    };

    private static IEnumerable<(int, StoredFile?, Quotation)> Of(Commitment content) => content.Text is { } text ? content.Words.Select(w => (text, (StoredFile?)null, w)) : [];
}
