using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;
using InBlue.Reading.Words;

namespace InBlue.Reading.Letters;

/// <summary>Which drafts a letter votes on, and how. With one draft open and no symbol in the letter, "the draft resolution" is that draft where the letter answers the call.</summary>
internal sealed class VotesReader(LonePage page, LoneLetterContext context, LetterDesk desk, IReadOnlyList<Vocabulary> languages)
{
    private const int LongestQuote = 4_000;
    private const int MostReferences = 20;

    public Sequence<DraftVote> Read(CleanText text, MemberId? member, Sequence<SourceSpan> quoted)
    {
        var symbols = new NamedSymbols(context);
        var named = symbols.In(text, place => page.Is(text.LineAt(place), w => w.Reference));
        DoubtSymbols(text, named, [.. page.Layout.Heads().Select(h => symbols.Head(h.Symbol))]);
        var drafts = named.Where(n => n.Is == SymbolIs.Open).Select(n => n.Draft!.Value).Distinct().ToList();
        DoubtOthers(text, drafts);
        if (drafts.Count == 0 && Supposed(text) is { } only)
            drafts.Add(only);
        if (member is null)
            return [.. drafts.Select(d => new DraftVote(d, null, EvidenceOf(text, named, d), [new Doubt(desk.CanTellPositions ? DoubtKind.MemberUnclear : DoubtKind.NoPosition, null, null, [])]))];
        return new LonePositions(page.Words, page.Names, languages).Read(text, member.Value, named) switch
        {
            LoneReading.Clear clear => [.. drafts.Select(d => VoteOn(text, d, clear.Said, named, drafts.Count == 1))],
            LoneReading.Doubtful doubtful => Doubtful(text, doubtful, named, drafts, quoted),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private Sequence<DraftVote> Doubtful(CleanText text, LoneReading.Doubtful doubtful, List<NamedSymbol> named, List<DraftSymbol> drafts, Sequence<SourceSpan> quoted)
    {
        var (start, end) = doubtful.Words.Count > 0 ? doubtful.Words[0] : (0, 0);
        var doubt = Desk.Doubt(doubtful.Why, text, start, end, [.. doubtful.Words.Select(w => Desk.Shown(text.Text[w.Start..w.End]))]);
        if (doubtful.Why == DoubtKind.NoPosition && quoted.Count > 0)
            doubt = new Doubt(DoubtKind.Reported, quoted[0], null, [Desk.Shown(page.Layout.Source.Slice(quoted[0]))]);
        if (drafts.Count == 0)
            desk.Doubts.Add(doubt);
        var said = doubtful.Words.Select(w => Evidence.From("position", text, w.Start, Math.Min(w.End, w.Start + LongestQuote)));
        return [.. drafts.Select(d => new DraftVote(d, null, [.. EvidenceOf(text, named, d), .. said], [doubt]))];
    }

    private static DraftVote VoteOn(CleanText text, DraftSymbol draft, Sequence<SaidOn> said, List<NamedSymbol> named, bool isOnly)
    {
        var doubts = new List<Doubt>();
        var own = said.Where(s => s.Symbols.Any(n => n.Draft == draft) || (isOnly && s.Symbols.Count == 0)).ToList();
        foreach (var other in said.Where(s => isOnly ? s.Symbols.Any(n => n.Draft != draft) : s.Symbols.Count == 0 || s.Symbols.Any(n => n.Draft is null)))
            doubts.Add(Desk.Doubt(isOnly ? DoubtKind.AnotherDraft : DoubtKind.UnaccountedWords, text, other.Start, other.End, isOnly ? [other.Symbols[0].Text, draft.Text] : [Desk.Shown(text.Text[other.Start..other.End])]));
        if (own.Select(s => s.Position).Distinct().Count() > 1)
            doubts.Add(Desk.Doubt(DoubtKind.TwoPositions, text, own[0].Start, own[0].End, [.. own.Select(s => Desk.Shown(text.Text[s.Start..s.End]))]));
        else if (own.Count == 0)
            doubts.Add(Desk.Doubt(DoubtKind.NoPosition, text, 0, 0));
        Sequence<Evidence> evidence = [.. EvidenceOf(text, named, draft), .. own.Select(s => Evidence.From("position", text, s.Start, s.End))];
        return new DraftVote(draft, doubts.Count == 0 ? own[0].Position : null, evidence, [.. doubts]);
    }

    private void DoubtSymbols(CleanText text, List<NamedSymbol> named, List<NamedSymbol> heads)
    {
        Sequence<string> open = [.. context.Open.Select(o => o.Symbol.Text)];
        foreach (var symbol in named.DistinctBy(n => n.Text).Concat(heads.Select(h => h with { End = 0 })))
        {
            var kind = symbol.Is switch
            {
                SymbolIs.Earlier => DoubtKind.EarlierRevision,
                SymbolIs.NotOpen => DoubtKind.DraftNotOpen,
                SymbolIs.Unknown => DoubtKind.SymbolUnknown,
                SymbolIs.Open or SymbolIs.OtherDocument or SymbolIs.OtherSeries => (DoubtKind?)null,
            };
            if (kind is { } why)
                desk.Doubt(why, (symbol.Start, symbol.End), [symbol.Text, .. open]);
        }
    }

    /// <summary>The item, or the sponsors, of another draft than those that the letter names.</summary>
    private void DoubtOthers(CleanText text, List<DraftSymbol> drafts)
    {
        var meant = context.Open.Where(o => drafts.Count == 0 ? context.Open.Count == 1 : drafts.Contains(o.Symbol)).ToList();
        foreach (var other in context.Open.Where(o => !meant.Contains(o)))
            foreach (var item in other.Items.Where(i => !meant.Exists(m => m.Items.Contains(i))))
                if (text.Folded.IndexOf(Fold.Of(item), StringComparison.Ordinal) is var at and >= 0)
                    desk.Doubt(DoubtKind.AnotherDraft, (at, at + item.Length), item, drafts.Count > 0 ? drafts[0].Text : "");
        var sponsors = meant.SelectMany(m => m.Sponsors).ToHashSet();
        var reader = new SponsorsNamed(page);
        foreach (var (members, start, end) in reader.In(text))
            if (sponsors.Count > 0 && members.Exists(m => !sponsors.Contains(m)))
                desk.Doubt(DoubtKind.AnotherDraft, (start, end), text.Text[start..end], meant.Count > 0 ? meant[0].Symbol.Text : "");
    }

    /// <summary>The one open draft, where a letter without any symbol plainly answers its call.</summary>
    private DraftSymbol? Supposed(CleanText text)
    {
        if (context.Open.Count != 1)
        {
            desk.Doubt(DoubtKind.SymbolMissing, (0, 0), [.. context.Open.Select(o => o.Symbol.Text)]);
            return null;
        }
        var open = context.Open[0];
        if (desk.Doubts.Exists(d => d.Kind is DoubtKind.EarlierRevision or DoubtKind.DraftNotOpen or DoubtKind.SymbolUnknown or DoubtKind.AnotherDraft))
            return null;
        if (AnswersTheCall(text, open))
            return open.Symbol;
        desk.Doubt(DoubtKind.NoDraftNamed, (0, 0), open.Symbol.Text);
        return null;
    }

    private bool AnswersTheCall(CleanText text, OpenDraft open)
    {
        var quotedItem = page.Words.Cover.Item.Match(text.Folded);
        if (quotedItem.Success)
            return open.Items.Any(i => Fold.Of(i) == quotedItem.Groups["item"].Value);
        if (open.Items.Any(i => text.Folded.Contains(Fold.Of(i), StringComparison.Ordinal)))
            return true;
        foreach (System.Text.RegularExpressions.Match call in page.Words.Letters.CallReference.Matches(text.Folded).Take(MostReferences))
        {
            var sentence = Sentences.Around(text, call.Index, call.Index + call.Length);
            var dates = new DateReader(page.Words).All(text.Folded, sentence.Start, sentence.End).Select(d => d.Date).ToList();
            if (dates.Count == 0 || dates.Contains(context.Called))
                return true;
        }
        return false;
    }

    private static Sequence<Evidence> EvidenceOf(CleanText text, List<NamedSymbol> named, DraftSymbol draft) =>
    [
        .. named.Where(n => n.Draft == draft).Select(n => Evidence.From("draft", text, n.Start, n.End)).Where(e => Spacing.Without(e.Quote) == draft.Text).Take(5),
    ];
}
