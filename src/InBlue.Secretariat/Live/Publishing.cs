using System.Collections.Immutable;
using System.Text;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Documents.Rendering;
using InBlue.Record.Entries;
using InBlue.Secretariat.Papers;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Live;

using VoteDone = Done<VoteEvent, VoteRefusal>;

/// <summary>An edition as an officer drafts it, with its text.</summary>
public sealed record EditionInHand(
    Procedure.Councils.Language Language, ImmutableArray<Procedure.Councils.Language> Original, string Heading, string Text, string Signed, ImmutableArray<EditionChange> Changes);

/// <summary>Editions, the compiled document, and what may follow it.</summary>
public sealed class Publishing(ChangingVotes changing)
{
    /// <summary>One officer drafts, another approves: <paramref name="by"/> approves.</summary>
    public Task<VoteDone> ApproveAsync(VoteName vote, PersonId by, PersonId drafted, EditionOf of, EditionInHand edition, CancellationToken cancel)
    {
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(edition.Text);
        var drafting = new DraftedEdition(drafted, of, new Edition(edition.Language, edition.Original, edition.Heading, Files.Of(bytes), edition.Signed, edition.Changes));
        return changing.ChangeAsync(vote, by, v => FitTexts.If(edition.Text, ResultDecisions.Approve(v.Vote, v.Acting, drafting, changing.Live.Find(drafted)), VoteRefusal.UnfitText), cancel, bytes);
    }

    /// <summary>The compiled document, in English as the published form and in the other languages that have templates beside it.</summary>
    public Task<VoteDone> PublishAsync(VoteName vote, PersonId by, string document, CancellationToken cancel) =>
        changing.ChangeAsync(vote, by, () => [.. changing.Live.UnpublishedVotes(but: vote), new StreamVersion(VoteName.DraftOf(vote.Council, document), 0)], v =>
        {
            if ((ResultDecisions.UnlessPublishable(v.Vote, v.Acting) ?? ResultDecisions.UnlessFree(v.Acting.Council, document, changing.Live.SymbolsTaken())) is { } not)
                return (not, []);
            var paper = CompiledPapers.Of(changing.ContextOf(v.Name, v.Vote, []), document);
            var (facts, files) = (new List<VoteEvent>(), new List<ReadOnlyMemory<byte>>());
            foreach (var language in PaperMaking.Languages)
            {
                var words = paper.ToDocument(language);
                ReadOnlyMemory<byte> html = HtmlRendering.Render(words), text = TextRendering.Render(words);
                files.AddRange([html, text]);
                facts.Add(language is Procedure.Councils.Language.English
                    ? new VoteEvent.Published(by, v.Acting.Today, document, Files.Of(html), Files.Of(text), Last: null)
                    : new VoteEvent.PaperIssued(PersonId.Program, PaperKind.CompiledDocument, language, null, Files.Of(html), Files.Of(text)));
            }
            return (facts.ToImmutableArray(), [.. files]);
        }, cancel);

    public Task<VoteDone> CorrectAsync(VoteName vote, PersonId by, string symbol, string text, string reason, CancellationToken cancel)
    {
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(text);
        return changing.ChangeAsync(vote, by, v => FitTexts.If(text, ResultDecisions.Correct(v.Vote, v.Acting, symbol, Files.Of(bytes), reason), VoteRefusal.UnfitText), cancel, bytes);
    }

    public Task<VoteDone> ReissueAsync(VoteName vote, PersonId by, string text, string reason, CancellationToken cancel)
    {
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(text);
        return changing.ChangeAsync(vote, by, v => FitTexts.If(text, ResultDecisions.Reissue(v.Vote, v.Acting, Files.Of(bytes), reason), VoteRefusal.UnfitText), cancel, bytes);
    }
}
