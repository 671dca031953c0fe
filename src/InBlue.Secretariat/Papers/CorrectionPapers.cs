using InBlue.Documents.Papers;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Secretariat.Papers;

/// <summary>What may follow the compiled document, in the officer's words.</summary>
public static class CorrectionPapers
{
    public static CorrigendumPaper Corrigendum(PaperContext c, VoteEvent.Corrected f) => new(
        c.PaperVote, f.Symbol, c.Today, c.Vote.Published!.Document, c.Vote.Published.Date, Corrections: [], Worded.In(c.Authentic.Language, f.Reason), c.TextOf(f.File));

    public static ReissuePaper Reissue(PaperContext c, VoteEvent.Reissued f) => new(
        c.PaperVote, c.Vote.Published!.Document, c.Vote.Published.Date, f.Date, Worded.In(c.Authentic.Language, f.Reason), c.TextOf(f.File));
}
