using System.Collections.Immutable;
using InBlue.Documents.Dates;
using InBlue.Procedure.Councils;
using InBlue.Secretariat.Reconstructing;
using InBlue.Web.Words;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Web.Votes;

/// <summary>Both ends of the voting period as a clock in one place shows them.</summary>
public sealed record ZoneRow(string Where, string? Zone, string Opens, string Closes);

public sealed record WindowTimes(ImmutableArray<ZoneRow> Rows, string OpensUtc, string ClosesUtc, string? Chosen, string? Unknown)
{
    public static WindowTimes Of(RecordedVote vote, Language language, string? zone)
    {
        var words = PageWords.In(language);
        var call = vote.Opened.Call;
        var (opens, closes) = (call.Opens.ToInstant(), call.Closes.ToInstant());
        var chosen = string.IsNullOrEmpty(zone) ? null : ZoneNames.Find(zone);
        var rows = new List<ZoneRow>
        {
            new(words.WhereTheCouncilIs(ZoneNames.City(call.Zone)), call.Zone, Written(call.Opens.LocalDateTime), Written(call.Closes.LocalDateTime)),
            new(words.InUtc, null, Written(opens.InUtc().LocalDateTime), Written(closes.InUtc().LocalDateTime)),
        };
        if (chosen is not null)
            rows.Add(new(words.InYourZone, chosen.Id, Written(opens.InZone(chosen).LocalDateTime), Written(closes.InZone(chosen).LocalDateTime)));
        return new WindowTimes([.. rows], InstantPattern.General.Format(opens), InstantPattern.General.Format(closes), chosen?.Id,
            chosen is null && !string.IsNullOrEmpty(zone) ? Shortened.To(zone, 64) : null);

        string Written(LocalDateTime time) => PageDates.DayAndHour(time, language);
    }
}

/// <summary>Long words from outside, cut between characters.</summary>
public static class Shortened
{
    public static string To(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var cut = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, cut).TrimEnd(), "…");
    }
}
