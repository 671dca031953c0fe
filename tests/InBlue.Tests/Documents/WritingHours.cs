using InBlue.Documents.Dates;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Tests.Documents;

public sealed class WritingHours
{
    [Theory]
    [InlineData(14, 0, 0, "2\u00A0p.m.", "14\u00A0heures")]
    [InlineData(9, 5, 0, "9.05\u00A0a.m.", "9\u00A0h\u00A005")]
    [InlineData(12, 0, 0, "noon", "12\u00A0heures")]
    [InlineData(12, 30, 0, "12.30\u00A0p.m.", "12\u00A0h\u00A030")]
    [InlineData(0, 0, 0, "0:00", "0\u00A0heure")]
    [InlineData(1, 0, 0, "1\u00A0a.m.", "1\u00A0heure")]
    [InlineData(13, 59, 59, "13:59:59", "13\u00A0h\u00A059\u00A0min\u00A059\u00A0s")]
    public void An_hour_is_written_as_letters_write_it(int hour, int minute, int second, string english, string french)
    {
        HourWords.Hour(new LocalTime(hour, minute, second), Language.English).ShouldBe(english);
        HourWords.Hour(new LocalTime(hour, minute, second), Language.French).ShouldBe(french);
    }

    [Fact]
    public void An_instant_is_cut_to_the_second_and_never_rounded_into_another()
    {
        var almost = new LocalDateTime(2020, 6, 29, 13, 59, 59, 999);

        HourWords.DayToTheSecond(almost, Language.English).ShouldBe("Monday, 29 June 2020, 13:59:59");
        HourWords.DayToTheSecond(almost, Language.French).ShouldBe("lundi 29 juin 2020, 13\u00A0h\u00A059\u00A0min\u00A059\u00A0s");
    }

    [Fact]
    public void A_moment_names_the_zone_by_its_place()
    {
        var moment = DateTimeZoneProviders.Tzdb["America/New_York"].AtStrictly(new LocalDateTime(2020, 7, 1, 14, 0));

        HourWords.AtMoment(moment, Language.English).ShouldBe("at 2\u00A0p.m., New York time, on Wednesday, 1 July 2020");
        HourWords.AtMoment(moment, Language.French).ShouldBe("à 14\u00A0heures (heure de New York) le mercredi 1er juillet 2020");
        HourWords.AtMoment(moment.ToInstant().InUtc(), Language.English).ShouldBe("at 6\u00A0p.m., UTC, on Wednesday, 1 July 2020");
    }
}
