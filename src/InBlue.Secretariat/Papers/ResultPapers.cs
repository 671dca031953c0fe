using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Time;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using NodaTime;

namespace InBlue.Secretariat.Papers;

/// <summary>The call, and the papers that tell the result.</summary>
public static class ResultPapers
{
    public static CallPaper Call(PaperContext c) => new(
        c.PaperVote, c.Vote.Call.Call.Date, c.President(c.Vote.Call.By), c.Procedure,
        [.. c.Sponsors], c.Opens, c.Closes, StatedHours(c),
        [Position.For, Position.Against, Position.Abstain],
        [.. c.Council.Capacities.Where(x => x.Authority is Authority.MaySign).Select(x => Worded.From(x.Forms.Names))],
        c.Recipient, [.. c.Council.WrittenProcedure.SendTo?.At ?? []],
        new Explanations(
            c.Council.WrittenProcedure.StatementSlots.Contains(StatementSlot.WithVote), c.Council.WrittenProcedure.StatementSlots.Contains(StatementSlot.AfterResult)),
        c.Council.WrittenProcedure.ResultWithinHours ?? 0, new Announcement(c.Closes.Date, How: null), Originals: [],
        [.. c.Vote.Texts.Select(t => new AnnexedDraft(t.Language, c.Authentic.Language, c.TextOf(t.File)))]);

    /// <summary>The length by which the council calls its period, where this one has it, by the calendar or by the clock; else the letter gives its two ends alone.</summary>
    private static int? StatedHours(PaperContext c) =>
        c.Council.WrittenProcedure.Window is { Hours: var hours }
        && (WindowProposal.From(c.Council, c.Vote.Opens)?.Closes.ToInstant() == c.Vote.Closes || c.Vote.Closes - c.Vote.Opens == Duration.FromHours(hours)) ? hours : null;

    public static ResultLetterPaper Letter(PaperContext c) => new(
        c.PaperVote, c.Today, c.President(c.Vote.Signed!.By), new Cited(c.Vote.Call.Call.Date, Symbol: null), c.Opens, c.Closes, Result(c), Procedure: c.Procedure);

    public static SpeakingNotePaper SpeakingNote(PaperContext c) => new(c.PaperVote, c.Today, c.Opens, c.Closes, Result(c));

    public static PaperResult Result(PaperContext c)
    {
        var counted = c.Vote.Count!;
        var readings = counted.Basis.Letters.Select(number => c.Vote.Letters[number].Reading!).ToDictionary(r => r.Member, r => r.Position);
        var rules = c.Council.RulesFor(c.Vote.Call.Matter, c.Vote.Call.Call.Closes.Date)!;
        var result = new Result(counted.Outcome, counted.Reason, counted.Counts,
            [.. counted.Findings.Select(f => new Finding(Reconstructing.Conditions.ById(rules.Condition, f.Condition), f.Holds, f.Figure, f.Limit, f.Members))]);
        return new PaperResult(c.Council, result,
            [.. CountBases.Seated(c.Vote, c.Council).Select(m => new MemberPosition(m, readings.GetValueOrDefault(m, Position.Absent)))], c.Vote.Resolution);
    }
}
