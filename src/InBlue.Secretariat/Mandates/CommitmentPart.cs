using InBlue.Procedure.Mandates;
using InBlue.Reading.Duties;
using InBlue.Reading.Text;

namespace InBlue.Secretariat.Mandates;

/// <summary>A part of a commitment, found by the words that say it.</summary>
public abstract record CommitmentPart
{
    private CommitmentPart() { }

    public sealed record Found(Commitment Part) : CommitmentPart;

    /// <summary>These words do not stand in the commitment.</summary>
    public sealed record NotThere(string Words) : CommitmentPart;

    /// <summary>They stand there more than once.</summary>
    public sealed record NotOne(string Words) : CommitmentPart;

    /// <summary>White space counts as one space.</summary>
    public static CommitmentPart Of(Commitment whole, string words) =>
        whole.Words.SelectMany(w => WordsFound.In(w.Quote, words).Select(f => new Quotation(w.Start + f.Span.Start, w.Start + f.Span.End, f.Quote))).Take(2).ToArray() switch
        {
            [var one] => new Found(whole with { Words = [one], Title = ShortTitle.Of(one.Quote) }),
            [] => new NotThere(words),
            _ => new NotOne(words),
        };
}
