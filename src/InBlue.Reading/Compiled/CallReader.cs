using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Reading.Compiled;

/// <summary>Reads annex I up to its attachment.</summary>
internal static class CallReader
{
    /// <summary>Null where it cannot be read; the desk has the faults.</summary>
    public static CallLetter? Read(Desk desk, Annex annex, int attachment, Symbol document, Symbol? procedureLetter, Symbol? attached)
    {
        if (desk.Part("annex I", annex.From + 1, attachment) is not { Length: > 0 } text)
        {
            desk.Fault(FaultKind.CallHeadingUnclear, annex.From, "");
            return null;
        }
        desk.Dates.Check(desk, text);
        var heading = text.Paragraphs().First();
        if (!text.Folded.StartsWith(desk.Words.Headings.Letter, StringComparison.Ordinal)
            || !desk.Words.Headings.FromPresident.IsMatch(text.Folded[..heading.End])
            || desk.Dates.First(text.Folded, 0, heading.End) is not { } date)
        {
            desk.Fault(FaultKind.CallHeadingUnclear, text, 0, heading.End, Desk.Shown(text.Text[..heading.End]));
            return null;
        }
        desk.Evidence.Add(Evidence.From("call.date", text, date.Start, date.End));
        var signed = SignatureReader.In(desk, annex.From, attachment);
        if (signed.Count == 0)
            desk.Fault(FaultKind.SignatureMissing, attachment - 1, annex.Number.ToString());
        var draft = DraftIn(desk, text, document, procedureLetter ?? CoverReader.ProcedureLetterIn(desk, text), attached);
        var sponsors = SponsorReader.Read(desk, text);
        var window = WindowReader.Read(desk, text);
        if (signed.Count == 0 || draft is null || sponsors is null || window is null)
            return null;
        return new CallLetter(
            annex.Number, desk.Layout.SpanOf(annex.From, attachment), date.Date, signed[^1].Name, draft.Value, CoverReader.ItemIn(desk, text),
            sponsors.Value, SaysInBlue(desk, text), window.Value.Opens, window.Value.Closes, AnnouncedIn(desk, text), OriginalIn(desk, text));
    }

    /// <summary>The one symbol that is no other document's; of several, the one that stands on the attachment.</summary>
    private static Symbol? DraftIn(Desk desk, CleanText text, Symbol document, Symbol? procedureLetter, Symbol? attached)
    {
        var named = Symbols.In(text.Text).Where(s => s.Symbol != document && s.Symbol != procedureLetter).ToList();
        var symbols = named.Select(s => s.Symbol).Distinct().ToArray();
        var draft = symbols.Length == 1 ? symbols[0] : symbols.Where(s => s == attached).Select(s => (Symbol?)s).FirstOrDefault();
        if (draft is null && symbols.Length == 0)
            desk.Fault(FaultKind.DraftSymbolMissing, text, 0, text.Length);
        else if (draft is null)
            desk.Fault(FaultKind.DraftSymbolsDiffer, text, named[0].Start, named[0].End, [.. symbols.Select(s => s.Text)]);
        else
            desk.Evidence.AddRange(named.Where(s => s.Symbol == draft).Take(5).Select(s => Evidence.From("draft.symbol", text, s.Start, s.End)));
        return draft;
    }

    private static bool SaysInBlue(Desk desk, CleanText text)
    {
        var match = desk.Words.Call.InBlue.Match(text.Folded);
        if (match.Success)
            desk.Evidence.Add(Evidence.From("call.in-blue", text, match.Index, match.Index + match.Length));
        return match.Success;
    }

    private static LocalDate? AnnouncedIn(Desk desk, CleanText text)
    {
        var match = desk.Words.Call.AnnounceResult.Match(text.Folded);
        if (!match.Success)
            return null;
        var sentence = Sentences.Around(text, match.Index, match.Index + match.Length);
        var dates = desk.Dates.All(text.Folded, match.Index, sentence.End).ToList();
        if (dates.Select(d => d.Date).Distinct().Count() > 1)
            desk.Doubts.Add(Desk.Doubt(DoubtKind.AnnouncementUnclear, text, sentence.Start, sentence.End, Desk.Shown(text.Text[sentence.Start..sentence.End])));
        else if (dates.Count > 0)
        {
            desk.Evidence.Add(Evidence.From("announced", text, dates[0].Start, dates[0].End));
            return dates[0].Date;
        }
        return null;
    }

    private static Sequence<Language> OriginalIn(Desk desk, CleanText text)
    {
        var group = desk.Words.Call.Original.Match(text.Folded).Groups["languages"];
        if (!group.Success)
            return [];
        var said = group.Value;
        desk.Evidence.Add(Evidence.From("call.original", text, group.Index, group.Index + group.Length));
        return
        [
            .. from name in desk.Words.LanguageNames
               let at = said.IndexOf(name.Key, StringComparison.Ordinal)
               where at >= 0
               orderby at
               select name.Value,
        ];
    }
}
