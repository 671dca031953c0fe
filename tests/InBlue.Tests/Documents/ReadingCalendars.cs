using Ical.Net;
using Ical.Net.CalendarComponents;
using InBlue.Documents.Reports;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Tests.Live;
using InBlue.Tests.Procedure.Mandates;
using NodaTime;
using Calendar = Ical.Net.Calendar;

namespace InBlue.Tests.Documents;

/// <summary>Calendars as the reader's program reads them back.</summary>
public sealed class ReadingCalendars
{
    private static Mandate WithDeliverables(Mandate mandate, string title = "A report") => mandate with
    {
        Commitments = mandate.Commitments.SetItems(mandate.Commitments.Values.Where(c => c.Number is 2 or 3 or 5)
            .Select(c => KeyValuePair.Create(c.Number, c with { Content = c.Content with { Deliverable = new Deliverable(DeliverableKind.Report, title), Title = title } }))),
    };

    private static string Text(Mandate mandate, Language language = Language.English) =>
        CalendarFeed.Of("security-council", "The mission", [new FollowedMandate("mission", mandate, OfficeOn.SecurityCouncil.Calendar)], language);

    private static Calendar Read(Mandate mandate) => Calendar.Load(Text(mandate))!;

    private static CalendarEvent Find(Calendar calendar, string uid) => calendar.Events.Where(e => e.Uid == uid).ShouldHaveSingleItem();

    [Fact]
    public void Each_date_is_a_whole_day_that_takes_up_nobodys_time()
    {
        var calendar = Read(WithDeliverables(AMandate.Accepted));
        calendar.Method.ShouldBe("PUBLISH");
        calendar.ProductId.ShouldBe("-//InBlue//Mandates//EN");
        calendar.Events.ShouldAllBe(e => e.IsAllDay && e.Transparency == TransparencyType.Transparent);
        calendar.Events.Select(e => e.Uid).ShouldBeUnique();
        var report = Find(calendar, "mission-1-2-1@security-council.inblue");
        (report.Start!.Year, report.Start.Month, report.Start.Day).ShouldBe((2020, 9, 29));
        calendar.Events.ShouldNotContain(e => e.Uid!.StartsWith("mission-1-3-", StringComparison.Ordinal)); // inside the report that carries it
        Find(calendar, "mission-1-end@security-council.inblue").Summary.ShouldBe("The mission: the mandate ends");
    }

    [Fact]
    public void A_month_of_which_the_text_says_no_more_is_that_whole_month()
    {
        var april = Find(Read(AMandate.Accepted), "mission-1-6-1@security-council.inblue");
        (april.Start!.Month, april.Start.Day, april.End!.Month, april.End.Day).ShouldBe((4, 1, 5, 1));
    }

    [Fact]
    public void A_date_that_moves_keeps_its_identifier()
    {
        var moved = AMandate.Then(AMandate.Followed, m => FollowingDecisions.MoveOccurrence(m, AMandate.One, 2, 2, 1, new LocalDate(2021, 1, 15)));
        var there = Find(Read(WithDeliverables(moved)), "mission-1-2-2@security-council.inblue");
        (there.Start!.Year, there.Start.Month, there.Start.Day).ShouldBe((2021, 1, 15));
    }

    [Fact]
    public void Words_of_others_stay_words()
    {
        const string hostile = "a;b,c\\d\r\nBEGIN:VEVENT\r\nSUMMARY:forged\u2028 é";
        var calendar = Read(WithDeliverables(AMandate.Accepted, hostile));
        calendar.Events.Count.ShouldBe(Read(WithDeliverables(AMandate.Accepted)).Events.Count);
        Find(calendar, "mission-1-2-1@security-council.inblue").Summary.ShouldBe("The mission: report, paragraph 2: a;b,c\\d BEGIN:VEVENT SUMMARY:forged é");
    }

    [Fact]
    public void The_same_register_gives_the_same_bytes_with_no_line_too_long()
    {
        var text = Text(WithDeliverables(AMandate.Accepted, new string('é', 200)), Language.French);
        text.ShouldBe(Text(WithDeliverables(AMandate.Accepted, new string('é', 200)), Language.French));
        text.Split("\r\n").ShouldAllBe(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
        text.ShouldContain("le mandat prend fin");
    }
}
