using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;
using InBlue.Reading.Words;

namespace InBlue.Reading.Letters;

/// <summary>
/// Reads a letter that came by itself, in English or French. It holds to one rule: a position is given only where nothing else
/// could be meant; everything less is a doubt, with the words that make it one.
/// </summary>
public static class LoneLetterReader
{
    private static readonly Vocabulary[] Languages = [English.Words, French.Words];

    public static LoneLetter Read(SourceText text, Council council, LoneLetterContext context)
    {
        try
        {
            return text.Chars.Length <= Desk.LongestPart && Layout.Of(text) is { } layout ? ReadWhole(layout, council, context) : NotRead();
        }
        catch (RegexMatchTimeoutException)
        {
            return NotRead();
        }
    }

    private static LoneLetter ReadWhole(Layout layout, Council council, LoneLetterContext context)
    {
        var quoted = QuotedReply.Take(layout, [.. Languages.Select(l => l.Letters)]);
        var text = CleanText.Of(layout, 0, layout.Count);
        var (words, named, strange) = LetterLanguage.Of(text, Languages);
        var page = new LonePage(layout, words ?? Languages[0], Languages, council);
        var (desk, head, foot) = (new LetterDesk(text), LetterHead.Of(page, text), LetterFoot.Of(page));
        strange.RemoveAll(s => text.LineAt(s.End - 1) < head.BodyLine); // a letterhead may be in any language
        if (words is null || strange.Count > 0)
            desk.Doubt(DoubtKind.LanguageNotRead, strange.Count > 0 ? strange[0] : (0, 0), [.. strange.Count == 0 ? [named?.ToString() ?? ""] : strange.Take(3).Select(s => Desk.Shown(text.Text[s.Start..s.End]))]);
        if (LetterLanguage.Disguised(text.Text) is { } disguised)
            desk.Doubt(DoubtKind.UnaccountedWords, disguised, Desk.Shown(text.Text[disguised.Start..disguised.End]));

        var sender = new SenderReader(page, council, context, desk).Read(head, foot, text);
        var date = DateOf(head, page, text, context, desk);
        var votes = new VotesReader(page, context, desk, Languages).Read(text, desk.CanTellPositions ? sender.Member : null, quoted);
        if (CoveringNote.Speaks(context.Covering, Languages) is { } note)
            desk.Doubt(DoubtKind.CoveringMailSpeaks, (0, 0), Desk.Shown(note));
        return new LoneLetter(
            words?.Language, sender.Member, sender.Signatory, sender.Capacity, date, votes, BeyondTheVote.Is(page, text, votes),
            [.. desk.Evidence], [.. desk.Doubts], quoted);
    }

    private static NodaTime.LocalDate? DateOf(LetterHead head, LonePage page, CleanText text, LoneLetterContext context, LetterDesk desk)
    {
        var found = new LetterDate(Languages).In(page.Layout).ToList();
        if (head.Office is not null && new DateReader(page.Words).First(text.Folded, 0, text.Length) is { } heading)
            found.Insert(0, (heading.Date, Letters.Evidence.From("date", text, heading.Start, heading.End), text.Text[heading.Start..heading.End]));
        if (found.Exists(f => f.Date is null) || found.Select(f => f.Date).Distinct().Count() != 1)
        {
            desk.Doubts.Add(new Doubt(DoubtKind.DateUnclear, found.Count > 0 ? found[0].Where.Span : null, null, [.. found.Select(f => f.Words).Distinct().Take(5)]));
            return null;
        }
        var date = found[0].Date!.Value;
        desk.Evidence.AddRange(found.Take(3).Select(f => f.Where));
        if (date < context.Called || date > context.LastDay)
            desk.Doubts.Add(new Doubt(DoubtKind.DatedOutsideTheVote, found[0].Where.Span, null, [DateReader.Iso(date), DateReader.Iso(context.Called), DateReader.Iso(context.LastDay)]));
        return date;
    }

    private static LoneLetter NotRead() => new(null, null, null, null, null, [], false, [], [new Doubt(DoubtKind.NotReadWhole, null, null, [])], []);
}
