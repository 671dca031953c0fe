using InBlue.Procedure.Mandates;
using InBlue.Reading.Duties;
using InBlue.Reading.Text;
using InBlue.Verbs;

namespace InBlue.Mandates;

/// <summary>A part of a commitment by the words that say it.</summary>
internal static class QuotedParts
{
    /// <summary>White space counts as one space. Throws <see cref="WrongUseException"/> where the words do not stand in the commitment, or stand there twice.</summary>
    public static Commitment Part(Commitment whole, string words)
    {
        var found = whole.Words.SelectMany(w => WordsFound.In(w.Quote, words).Select(f => new Quotation(w.Start + f.Span.Start, w.Start + f.Span.End, f.Quote))).Take(2).ToArray();
        return found switch
        {
            [var one] => whole with { Words = [one], Title = ShortTitle.Of(one.Quote) },
            [] => throw new WrongUseException($"These words do not stand in the commitment: \"{words}\". Quote them as the text has them, within one page."),
            _ => throw new WrongUseException($"These words stand in the commitment more than once: \"{words}\". Quote more of them."),
        };
    }
}
