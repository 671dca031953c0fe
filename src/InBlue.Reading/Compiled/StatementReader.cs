using InBlue.Procedure.Councils;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Reading.Compiled;

/// <summary>Reads whose statement an annex is. What it says is not judged.</summary>
internal static class StatementReader
{
    private const int LongestHeading = 12;

    /// <summary>Null where the member is not plain, or the text stops before its end; the desk has the faults.</summary>
    public static Statement? Read(Desk desk, Annex annex, LocalDate closingDay)
    {
        var number = annex.Number.ToString();
        var first = desk.Layout.NextText(annex.From + 1, annex.To);
        var after = first;
        while (after < annex.To && after - first < LongestHeading && desk.Layout[after].Kind == LineKind.Text)
            after++;
        if (desk.Part($"annex {number}", first, after) is not { Length: > 0 } heading)
            return null;
        var named = desk.Names.AllIn(heading.Folded, 0, heading.Paragraphs().First().End);
        if (named.Select(m => m.Member).Distinct().Count() != 1)
        {
            desk.Fault(FaultKind.StatementMemberUnclear, heading, 0, heading.Length, number, Desk.Shown(heading.Text));
            return null;
        }
        if (!desk.Council.SeatsOn(closingDay).Any(s => s.Member == named[0].Member))
            desk.Fault(FaultKind.MemberWithoutSeat, heading, named[0].Start, named[0].End, named[0].Member.Text, number, DateReader.Iso(closingDay));
        CheckEnd(desk, annex, number);
        return new Statement(annex.Number, desk.Layout.SpanOf(annex.From, annex.To), named[0].Member, [Evidence.From("member", heading, named[0].Start, named[0].End)]);
    }

    private static void CheckEnd(Desk desk, Annex annex, string number)
    {
        var last = annex.To - 1;
        while (desk.Layout[last].Kind != LineKind.Text)
            last--;
        var text = desk.Layout.TextOf(last).TrimEnd('»', '”', '"', ')', ']', ' ', '\u00A0');
        if (!text.EndsWith('.') && !text.EndsWith('!') && !text.EndsWith('?') && !text.EndsWith('…'))
            desk.Fault(FaultKind.StatementCutOff, last, number, text[Math.Max(0, text.Length - 60)..]);
    }
}
