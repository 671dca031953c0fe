using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.Time;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Papers;

/// <summary>
/// Papers that are written whenever somebody asks for them, from what the record says, and are not issued: the sheet of each translation, and what passed to the next
/// President on the 1st.
/// </summary>
public static class AccompanyingPapers
{
    /// <summary>Each with a name for its file, which is one of its own.</summary>
    public static IEnumerable<(string Name, Paper Paper)> Of(ChangingVotes changing, VoteName name, Vote vote)
    {
        var context = changing.ContextOf(name, vote);
        var database = changing.Live.Database;
        foreach (var (fact, at) in database.EntriesOf(VoteName.DraftOf(name.Council, name.Draft)).Select(e => Read(e, DraftEventForms.Read)))
        {
            if (fact is DraftEvent.TextAttached attached)
                yield return Sheet(context, attached.Text, attached.By, attached.Job, at);
        }

        Vote? then = null;
        foreach (var (fact, at) in database.EntriesOf(name).Select(e => Read(e, VoteEventReader.Read)))
        {
            then = Vote.Evolve(then, fact);
            switch (fact)
            {
                case VoteEvent.TextAttached f:
                    yield return Sheet(context, f.Text, f.By, f.Job, at);
                    break;
                case VoteEvent.PresidencyHandedOver f:
                    yield return ("hand-over", HandOver(context with { Vote = then }, f));
                    break;
            }
        }
    }

    private static (T Fact, Instant At) Read<T>(StoredEntry entry, Func<string, Record.Json.JsonValue, T> read)
    {
        var payload = Payloads.Read(entry);
        return (Payloads.Read(payload, read), LiveInstants.Parse(payload.RecordedAt));
    }

    private static (string Name, Paper Paper) Sheet(PaperContext c, DraftText text, Procedure.People.PersonId by, string job, Instant at) => (
        $"translation-sheet-{LiveCodes.Of(text.Language)}",
        new TranslationSheetPaper(
            c.PaperVote, c.Authentic.Language, text.Language, c.Register.Find(by)?.Name ?? by.Text, Reviser: null, at.InZone(c.Council.Zone), job, c.Authentic.File.Digest, text.File.Digest));

    private static HandOverPaper HandOver(PaperContext c, VoteEvent.PresidencyHandedOver f) => new(
        Worded.From(c.Council.Names), f.At.InZone(c.Council.Zone).Date, c.NameOf(f.From), c.NameOf(f.To),
        [new OpenVote(c.Symbol, c.PaperVote.Item, c.Opens, c.Closes, Of(c.Vote.Stage))],
        [.. f.Papers.Select(p => new UnsignedPaper(c.Symbol, Of(p), p is PaperKind.ResultLetter ? Deadline.OfResultLetter(c.Council, c.Vote.Closes)?.Due.InZone(c.Council.Zone) : null))],
        [.. f.Rulings.Select(number => c.Vote.Letters[number]).Select(l => new OpenRuling(c.Symbol, PaperContext.ReferenceOf(l), c.Received(l), [.. (l.Held?.Why ?? []).Select(LetterPapers.Of)]))],
        c.Vote.Call.Practice);

    private static VoteStage Of(Stage stage) => stage switch
    {
        Stage.Open => VoteStage.Open,
        Stage.Closed => VoteStage.Closed,
        Stage.Counted => VoteStage.Counted,
        Stage.Signed => VoteStage.Signed,
        Stage.Announced or Stage.Published => VoteStage.Announced,
    };

    private static PaperName Of(PaperKind paper) => paper switch
    {
        PaperKind.Call => PaperName.Call,
        PaperKind.Receipt => PaperName.Receipt,
        PaperKind.Acknowledgement => PaperName.Acknowledgement,
        PaperKind.LateNotice => PaperName.LateNotice,
        PaperKind.HeldNotice => PaperName.HeldNotice,
        PaperKind.ResultLetter => PaperName.ResultLetter,
        PaperKind.SpeakingNote => PaperName.SpeakingNote,
        PaperKind.CompiledDocument => PaperName.CompiledDocument,
        PaperKind.Corrigendum => PaperName.Corrigendum,
        PaperKind.Reissue => PaperName.Reissue,
    };
}
