using InBlue.Procedure.WrittenVotes;

namespace InBlue.Secretariat.Live;

/// <summary>The files that a fact puts into the bundle; what a proof only gives the digest of is not among them.</summary>
public static class NamedFiles
{
    public static IEnumerable<StoredFile> Of(VoteEvent happened) => happened switch
    {
        VoteEvent.Called f => [f.Council, .. f.Draft.Texts.Select(t => t.File)],
        VoteEvent.TextAttached f => [f.Text.File],
        VoteEvent.PaperIssued f => [f.Html, f.Text],
        VoteEvent.LetterReceived f => f.Text is null ? [f.File] : [f.File, f.Text],
        VoteEvent.LetterTranscribed f => [f.Text],
        VoteEvent.StatementReceived f => f.Text is null ? [f.File] : [f.File, f.Text],
        VoteEvent.EditionApproved f => [f.Edition.Text],
        VoteEvent.Published f => [f.Html, f.Text],
        VoteEvent.Corrected f => [f.File],
        VoteEvent.Reissued f => [f.File],
        _ => [],
    };

    /// <summary>Those of them that are texts, and so UTF-8.</summary>
    public static IEnumerable<StoredFile> TextsOf(VoteEvent happened) => happened switch
    {
        VoteEvent.Called f => f.Draft.Texts.Select(t => t.File),
        VoteEvent.TextAttached f => [f.Text.File],
        VoteEvent.PaperIssued f => [f.Text],
        VoteEvent.LetterReceived { Text: { } text } => [text],
        VoteEvent.LetterTranscribed f => [f.Text],
        VoteEvent.StatementReceived { Text: { } text } => [text],
        VoteEvent.EditionApproved f => [f.Edition.Text],
        VoteEvent.Published f => [f.Text],
        _ => [],
    };
}
