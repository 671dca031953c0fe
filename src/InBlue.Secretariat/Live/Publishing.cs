using System.Collections.Immutable;
using System.Text;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;

namespace InBlue.Secretariat.Live;

using VoteDone = Done<VoteEvent, VoteRefusal>;

/// <summary>An edition as an officer drafts it, with its text.</summary>
public sealed record EditionInHand(
    Procedure.Councils.Language Language, ImmutableArray<Procedure.Councils.Language> Original, string Heading, string Text, string Signed, ImmutableArray<EditionChange> Changes);

/// <summary>A published paper in its two forms.</summary>
public sealed record PaperInHand(string Html, string Text);

/// <summary>Editions, the compiled document, and what may follow it.</summary>
public sealed class Publishing(ChangingVotes changing)
{
    /// <summary>One officer drafts, another approves: <paramref name="by"/> approves.</summary>
    public Task<VoteDone> ApproveAsync(VoteName vote, PersonId by, PersonId drafted, EditionOf of, EditionInHand edition, CancellationToken cancel)
    {
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(edition.Text);
        var drafting = new DraftedEdition(drafted, of, new Edition(edition.Language, edition.Original, edition.Heading, Files.Of(bytes), edition.Signed, edition.Changes));
        return changing.ChangeAsync(vote, by, v => ResultDecisions.Approve(v.Vote, v.Acting, drafting), cancel, bytes);
    }

    public Task<VoteDone> PublishAsync(VoteName vote, PersonId by, string document, PaperInHand paper, CancellationToken cancel)
    {
        ReadOnlyMemory<byte> html = Encoding.UTF8.GetBytes(paper.Html), text = Encoding.UTF8.GetBytes(paper.Text);
        return changing.ChangeAsync(vote, by, v => ResultDecisions.Publish(v.Vote, v.Acting, document, Files.Of(html), Files.Of(text)), cancel, html, text);
    }

    public Task<VoteDone> CorrectAsync(VoteName vote, PersonId by, string symbol, string text, string reason, CancellationToken cancel)
    {
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(text);
        return changing.ChangeAsync(vote, by, v => ResultDecisions.Correct(v.Vote, v.Acting, symbol, Files.Of(bytes), reason), cancel, bytes);
    }

    public Task<VoteDone> ReissueAsync(VoteName vote, PersonId by, string text, string reason, CancellationToken cancel)
    {
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(text);
        return changing.ChangeAsync(vote, by, v => ResultDecisions.Reissue(v.Vote, v.Acting, Files.Of(bytes), reason), cancel, bytes);
    }
}
