using InBlue.Procedure.Councils;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using InBlue.Reading.Words;
using NodaTime;

namespace InBlue.Reading.Compiled;

/// <summary>
/// Reads the published document of a written vote. Stage by stage, and it stops after a stage that found faults, because the
/// next would rest on it: what kind of text it is; its annexes; cover, call and draft; letters and statements.
/// </summary>
public static class CompiledDocumentReader
{
    private static readonly Vocabulary[] Languages = [French.Words, English.Words];

    public static CompiledReading Read(SourceText source, Council council)
    {
        if (Layout.Of(source) is not { } layout)
            return Unreadable(new ReadingFault(FaultKind.TooManyLines, null, null, [Desk.Figure(Layout.MaxLines)]));
        var openings = Languages.Select(words => (Words: words, Cover: CoverLine(layout, words), Annexes: AnnexLines(layout, words)))
            .Where(o => o.Cover is not null && o.Annexes.Count > 0 && o.Annexes[0] > o.Cover)
            .ToList();
        if (openings.Count == 0)
            return NotACompiledDocument(layout);
        if (openings.Count > 1)
            return Unreadable(new ReadingFault(FaultKind.LanguageUnclear, null, 1 + openings[1].Cover, [.. openings.Select(o => o.Words.Headings.LetterAsPrinted)]));

        var desk = new Desk(layout, openings[0].Words, council);
        var document = Read(desk, openings[0].Cover!.Value, openings[0].Annexes);
        return document is null || desk.HasFaults ? new CompiledReading.Unreadable([.. desk.Faults]) : new CompiledReading.Read(document);
    }

    private static CompiledDocument? Read(Desk desk, int coverLine, List<int> headings)
    {
        var annexes = AnnexReader.Read(desk, headings);
        if (desk.HasFaults)
            return null;
        if (DraftReader.AttachmentLine(desk, annexes[0]) is not { } attachment)
        {
            // A document that stops here is cut off: that says more than the missing attachment.
            if (CoverReader.Read(desk, coverLine, annexes[0].From) is { } read)
                AnnexReader.CheckAnnounced(desk, read.Announced, annexes);
            desk.Fault(FaultKind.AttachmentMissing, annexes[0].From);
            return null;
        }
        var head = DraftReader.SymbolOnHead(desk, attachment, annexes[0].To, default);
        var symbol = FrontReader.SymbolOf(desk, coverLine, head?.Symbol);
        var cover = CoverReader.Read(desk, coverLine, annexes[0].From);
        if (cover is not null)
            AnnexReader.CheckAnnounced(desk, cover.Announced, annexes);
        if (cover is null || symbol is null)
            return null;
        var call = CallReader.Read(desk, annexes[0], attachment, symbol.Value, cover.ProcedureLetter, head?.Symbol);
        if (call is null || desk.HasFaults)
            return null;
        CheckAttachment(desk, attachment, head, call);
        var draft = DraftReader.Read(desk, call.Draft, attachment, annexes[0].To, call.Sponsors);
        return draft is null || desk.HasFaults ? null : ReadLetters(desk, coverLine, symbol.Value, cover, call, draft, annexes);
    }

    private static CompiledDocument? ReadLetters(Desk desk, int coverLine, Symbol symbol, Cover cover, CallLetter call, Draft draft, List<Annex> annexes)
    {
        var reader = new LetterReader(desk, call, cover.ProcedureLetter is { } procedure ? [symbol, procedure] : [symbol]);
        var letters = annexes.Where(a => a.Kind == AnnexKind.Letter).Select(reader.Read).OfType<Letter>().ToList();
        foreach (var twice in letters.GroupBy(l => l.Member).Where(g => g.Count() > 1))
            desk.Fault(FaultKind.MemberTwice, annexes[twice.Last().Annex.Value - 1].From, [twice.Key.Text, .. twice.Select(l => l.Annex.ToString())]);
        var statements = annexes.Where(a => a.Kind == AnnexKind.Statement).Select(a => StatementReader.Read(desk, a, call.Closes.Date)).OfType<Statement>().ToList();
        if (PresidentReader.Read(desk, cover, call, letters) is not { } president || desk.HasFaults)
            return null;
        if (call.Item is { } item && item != cover.Item)
            desk.Doubts.Add(new Doubt(DoubtKind.ItemsDiffer, null, null, [cover.Item, item]));
        var notice = FrontReader.NoticeIn(desk, coverLine);
        return new CompiledDocument(
            desk.Words.Language, notice, symbol, cover.Date, president, cover.Stated, cover.Item, cover.ProcedureLetter, cover.Announced, call, draft,
            [.. letters], [.. statements], [.. desk.Evidence], [.. desk.Doubts],
            [.. FrontReader.Masthead(desk, notice, coverLine).Concat(desk.Layout.Furniture()).OrderBy(r => r.Span.Start)]);
    }

    private static void CheckAttachment(Desk desk, int attachment, (Symbol Symbol, Evidence Where)? head, CallLetter call)
    {
        if (head is null)
            desk.Fault(FaultKind.AttachmentSymbolMissing, attachment);
        else if (head.Value.Symbol != call.Draft)
            desk.Fault(FaultKind.AttachmentSymbolDiffers, attachment, head.Value.Symbol.Text, call.Draft.Text);
        else
            desk.Evidence.Add(head.Value.Where);
    }

    private static int? CoverLine(Layout layout, Vocabulary words)
    {
        for (var i = 0; i < layout.Count; i++)
            if (layout[i].Kind == LineKind.Text
                && Fold.Of(layout.Source.Chars[layout[i].Start]) == words.Headings.Letter[0]
                && CleanText.OneLine(layout, i, i + 1).Folded is var line
                && line.StartsWith(words.Headings.Letter, StringComparison.Ordinal))
                return i;
        return null;
    }

    private static List<int> AnnexLines(Layout layout, Vocabulary words) =>
    [
        .. from i in Enumerable.Range(0, layout.Count)
           where layout[i] is { Kind: LineKind.Text } line && line.End - line.Start <= 20 && words.Headings.Annex.IsMatch(layout.TextOf(i))
           select i,
    ];

    private static CompiledReading.Unreadable NotACompiledDocument(Layout layout)
    {
        var sought = Languages.SelectMany(words => new[] { words.Headings.LetterAsPrinted, words.Headings.AnnexAsPrinted });
        return Unreadable(new ReadingFault(FaultKind.NotACompiledDocument, null, null, [.. sought]));
    }

    private static CompiledReading.Unreadable Unreadable(ReadingFault fault) => new([fault]);
}
