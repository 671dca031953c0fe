using InBlue.Procedure.Councils;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Reading.Compiled;

/// <summary>Reads whose statement an annex is. What it says is not judged.</summary>
internal static class StatementReader
{
    private const int LongestHeading = 2_000;

    /// <summary>Null where the member is not plain, or the text stops before its end; the desk has the faults.</summary>
    public static Statement? Read(Desk desk, Annex annex, LocalDate closingDay)
    {
        var number = annex.Number.ToString();
        var text = CleanText.Of(desk.Layout, annex.From + 1, annex.To);
        if (text.Length == 0)
            return null;
        var heading = text.Paragraphs().First();
        var named = desk.Names.AllIn(text.Folded, 0, Math.Min(heading.End, LongestHeading));
        if (named.Select(m => m.Member).Distinct().Count() != 1)
        {
            desk.Fault(FaultKind.StatementMemberUnclear, text, 0, heading.End, number, Desk.Shown(text.Text[..heading.End]));
            return null;
        }
        if (!desk.Council.SeatsOn(closingDay).Any(s => s.Member == named[0].Member))
            desk.Fault(FaultKind.MemberWithoutSeat, text, named[0].Start, named[0].End, named[0].Member.Text, number, DateReader.Iso(closingDay));
        if (text.Text.TrimEnd(' ', '\n', '»', '”', '"', ')', ']')[^1] is not ('.' or '!' or '?' or '…'))
        {
            var tail = Math.Max(0, text.Length - 60);
            desk.Fault(FaultKind.StatementCutOff, text, tail, text.Length, number, text.Text[tail..]);
        }
        return new Statement(annex.Number, desk.Layout.SpanOf(annex.From, annex.To), named[0].Member, [Evidence.From("member", text, named[0].Start, named[0].End)]);
    }
}
