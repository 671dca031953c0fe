using System.Globalization;
using System.Text.RegularExpressions;
using InBlue.Reading.Text;
using InBlue.Reading.Words;
using NodaTime;

namespace InBlue.Reading.Letters;

/// <summary>The date a letter bears: alone on a line, or after the name of a place; never one that the letter only speaks of.</summary>
internal sealed class LetterDate(IReadOnlyCollection<Vocabulary> languages)
{
    private const int LongestLine = 90;
    private static readonly Regex Cells = Pattern.Of(@"\t+| {3,}");
    private static readonly Regex InFigures = Pattern.Of(@"(?<![\d/.-])(?:(?<one>\d{1,2})(?<mark>[/.-])(?<two>\d{1,2})\k<mark>(?<year>\d{4})|(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2}))(?![\d/-])");

    /// <summary>Each date with the line it stands on; a date without a day is one in figures that could be two.</summary>
    public IEnumerable<(LocalDate? Date, Evidence Where, string Words)> In(Layout layout)
    {
        for (var i = 0; i < layout.Count; i++)
        {
            if (layout[i].Kind != LineKind.Text || layout[i].End - layout[i].Start > LongestLine)
                continue;
            var (line, from) = (layout.TextOf(i), 0);
            foreach (var cell in Cells.Split(line))
            {
                var start = line.IndexOf(cell, from, StringComparison.Ordinal);
                from = start + cell.Length;
                if (InCell(Fold.Of(Spaced(cell)).Trim()) is not { } found)
                    continue;
                var place = layout[i].Start + start;
                yield return (found.Date, new Evidence("date", layout.Source.Span(place, place + cell.Length), cell), found.Words);
            }
        }
    }

    private (LocalDate? Date, string Words)? InCell(string cell)
    {
        foreach (var words in languages)
            foreach (var pattern in new[] { words.Date, words.Letters.OtherDate })
                if (pattern.Match(cell) is { Success: true } match && words.Letters.BeforeDate.IsMatch(cell[..match.Index]) && EndsThere(cell, match)
                    && DayIn(words, match) is { } date)
                    return (date, match.Value);
        return InFigures.Match(cell) is { Success: true } figures && languages.Any(w => w.Letters.BeforeDate.IsMatch(cell[..figures.Index])) && EndsThere(cell, figures)
            ? (DayInFigures(figures), figures.Value)
            : null;
    }

    private static LocalDate? DayIn(Vocabulary words, Match match)
    {
        var day = match.Groups["day"].Value;
        return Valid(Number(match, "year"), 1 + Array.IndexOf(words.Months, match.Groups["month"].Value), char.IsAsciiDigit(day[^1]) ? int.Parse(day, CultureInfo.InvariantCulture) : 1);
    }

    /// <summary>Null where the first figure may be the day as well as the month.</summary>
    private static LocalDate? DayInFigures(Match match)
    {
        var year = Number(match, "year");
        if (match.Groups["month"].Success)
            return Valid(year, Number(match, "month"), Number(match, "day"));
        var (one, two) = (Number(match, "one"), Number(match, "two"));
        return one == two || Valid(year, one, two) is null ? Valid(year, two, one) : Valid(year, two, one) is null ? Valid(year, one, two) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static LocalDate? Valid(int year, int month, int day) =>
        year > 0 && month is > 0 and < 13 && day > 0 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    private static bool EndsThere(string cell, Match match) => cell[(match.Index + match.Length)..].Trim('.', ' ', ',').Length == 0;

    private static string Spaced(string text) => string.Concat(text.Select(c => Fold.IsSpace(c) ? ' ' : c));
}
