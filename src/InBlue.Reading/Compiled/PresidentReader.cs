using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Reading.Compiled;

/// <summary>
/// The cover letter says only "the President" and a name. The member is the one that presides in the month of the call; where a
/// successor signs the cover letter, in the month of that.
/// </summary>
internal static class PresidentReader
{
    public static President? Read(Desk desk, Cover cover, CallLetter call, List<Letter> letters)
    {
        var isSuccessor = cover.Signatory != call.Signatory && cover.Date.ToYearMonth() != call.Date.ToYearMonth();
        var month = (isSuccessor ? cover.Date : call.Date).ToYearMonth();
        if (desk.Council.PresidentIn(month) is not { } member)
        {
            desk.Fault(FaultKind.PresidentUnknown, desk.Layout.NextText(0, desk.Layout.Count - 1), month.ToString("uuuu-MM", CultureInfo.InvariantCulture));
            return null;
        }
        if (cover.Signatory != call.Signatory && !isSuccessor)
            desk.Doubts.Add(new Doubt(DoubtKind.PresidentsDiffer, cover.Signed.Span, null, [cover.Signatory, call.Signatory]));
        foreach (var letter in letters)
            if (Fold.Of(letter.Signatory) == Fold.Of(cover.Signatory) && letter.Member != member)
                desk.Doubts.Add(new Doubt(DoubtKind.PresidentSignsForAnotherMember, cover.Signed.Span, null, [cover.Signatory, letter.Member.Text]));
        return new President(member, cover.Signatory);
    }
}
