using InBlue.Documents.Dates;
using InBlue.Documents.Papers;
using InBlue.Documents.Papers.English;
using InBlue.Documents.Papers.French;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using NodaTime.Text;

namespace InBlue.Documents.Refusals;

/// <summary>What an item of the checklist is about, for behind its sentence: names of members and languages, days, instants. Empty where the sentence says it all.</summary>
public static class ChecklistWords
{
    public static string About(ChecklistItem item, Council council, Language language)
    {
        var about = item.What switch
        {
            BeforeCall.MembersWithoutSignatory => item.About.Select(m => council.Find(new MemberId(m))?.Forms.Names.In(language) ?? m),
            BeforeCall.LanguagesWithoutText => item.About.Select(l => Words(language).NameOf(Enum.Parse<Language>(l))),
            BeforeCall.CalendarNotKnown => item.About.Select(day => DateWords.Day(LocalDatePattern.Iso.Parse(day).GetValueOrThrow(), language)),
            BeforeCall.WindowDiffersFromProposal => item.About.Select(end => DateWords.DayAndHour(OffsetDateTimePattern.GeneralIso.Parse(end).GetValueOrThrow().LocalDateTime, language)),
            BeforeCall.EndsBeforeItBegins or BeforeCall.OpensInThePast or BeforeCall.NoSuchWindow => [],
            _ => item.About,
        };
        return string.Join(", ", about) is { Length: > 0 } named ? $" ({named})" : "";
    }

    private static PaperWords Words(Language language) => language is Language.French ? FrenchWords.All : EnglishWords.All;
}
