using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using NodaTime;
using static InBlue.Tests.Procedure.TheSecurityCouncil;

namespace InBlue.Tests.Procedure;

public sealed class ReadingCouncilFiles
{
    [Fact]
    public void The_shipped_file_says_who_sat_on_29_June_2020() =>
        Itself.SeatsOn(Day).Select(s => s.Member.Text).Order(StringComparer.Ordinal).ShouldBe(
            ["BEL", "CHN", "DEU", "DOM", "EST", "FRA", "GBR", "IDN", "NER", "RUS", "TUN", "USA", "VCT", "VNM", "ZAF"]);

    [Fact]
    public void The_elected_members_change_on_1_January_2021()
    {
        var sitting = Itself.SeatsOn(new LocalDate(2021, 1, 1)).Select(s => s.Member.Text).ToArray();

        sitting.Length.ShouldBe(15);
        sitting.ShouldContain("NOR");
        sitting.ShouldNotContain("DEU");
    }

    [Fact]
    public void France_presided_in_June_2020() => Itself.PresidentIn(new YearMonth(2020, 6)).ShouldBe(new MemberId("FRA"));

    [Fact]
    public void Every_month_of_2020_and_2021_has_its_president() => Itself.Presidencies.Length.ShouldBe(24);

    [Fact]
    public void Seven_votes_sufficed_to_the_last_day_of_1965_and_nine_are_needed_since()
    {
        LimitOn(new LocalDate(1965, 12, 31)).ShouldBe(7);
        LimitOn(new LocalDate(1966, 1, 1)).ShouldBe(9);
    }

    [Fact]
    public void Names_are_those_of_the_council_and_its_letters()
    {
        Itself.Find(new CapacityId("permanent-representative"))!.Forms.Names.English.ShouldBe("Permanent Representative");
        Itself.Find(new CapacityId("charge-d-affaires"))!.Forms.Names.English.ShouldBe("Chargé d'affaires");
        Itself.Find(new CapacityId("special-envoy"))!.Forms.Names.English.ShouldBe("Special Envoy to the Security Council");
        Itself.Find(new CapacityId("special-envoy"))!.Authority.ShouldBe(Authority.OnRuling);
        Itself.Find(new MemberId("ZAF"))!.Forms.AllIn(Language.French).ShouldBe(["Afrique du Sud", "République sud-africaine"]);
    }

    [Fact]
    public void Every_member_and_capacity_has_a_name_in_all_six_languages()
    {
        foreach (var names in Itself.Members.Select(m => m.Forms.Names).Concat(Itself.Capacities.Select(c => c.Forms.Names)).Append(Itself.Names))
            Enum.GetValues<Language>().ShouldAllBe(language => names.Has(language));
    }

    [Fact]
    public void Members_stand_in_the_alphabetical_order_of_their_English_names()
    {
        var names = Itself.Members.Select(m => m.Forms.Names.English).ToArray();
        names.ShouldBe(names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_example_of_the_guide_is_a_valid_file()
    {
        var guide = File.ReadAllText(Path.Combine(Folder, "..", "docs", "councils.md"));
        var example = guide.Split("```json")[1].Split("```")[0];
        Accepted(Encoding.UTF8.GetBytes(example)).Id.ShouldBe(new CouncilId("security-council"));
    }

    [Fact]
    public void The_written_procedure_is_that_of_the_call_of_June_2020()
    {
        var procedure = Itself.WrittenProcedure;

        procedure.IsStated.ShouldBeTrue();
        procedure.Window.ShouldBe(new WindowRule(24, SkipsWeekends: true, SkipsHolidays: true));
        (procedure.ResultWithinHours, procedure.Confirmations, procedure.OfficersToCertify).ShouldBe((3, 1, 2));
        (procedure.SecondLetter, procedure.RulesOnDoubt).ShouldBe((SecondLetter.FirstStands, RulesOnDoubt.President));
        procedure.StatementSlots.ShouldBe([StatementSlot.WithVote, StatementSlot.AfterResult]);
        procedure.Channels.Where(c => c.TakesLetters).Select(c => c.Kind).ShouldBe([ChannelKind.Portal, ChannelKind.Mailbox, ChannelKind.Hand]);
        procedure.Find(new ChannelId("telephone"))!.TakesLetters.ShouldBeFalse();
        procedure.Find(new ChannelId("pigeon")).ShouldBeNull();
    }

    [Fact]
    public void A_file_that_says_nothing_of_letters_is_read_and_states_no_procedure()
    {
        var council = Accepted(With(f => Array.ForEach(["writtenProcedure", "calendar", "symbols"], name => f.Remove(name).ShouldBeTrue())));

        council.WrittenProcedure.IsStated.ShouldBeFalse();
        council.WrittenProcedure.ShouldSatisfyAllConditions( // the figures that docs/record-format.md gives to silence
            p => p.Confirmations.ShouldBe(1),
            p => p.OfficersToCertify.ShouldBe(2),
            p => p.SecondLetter.ShouldBe(SecondLetter.FirstStands),
            p => p.Channels.ShouldBeEmpty());
        council.Symbols.ShouldBeNull();
        council.Calendar.Covers(2020).ShouldBeFalse();
    }

    [Fact]
    public void A_council_may_leave_its_window_and_the_day_of_its_result_to_each_call()
    {
        var council = Accepted(With(f =>
        {
            f["writtenProcedure"]!.AsObject().Remove("window");
            f["writtenProcedure"]!.AsObject().Remove("resultWithinHours");
            f.Remove("calendar");
        }));

        council.WrittenProcedure.IsStated.ShouldBeTrue();
        (council.WrittenProcedure.Window, council.WrittenProcedure.ResultWithinHours).ShouldBe((null, null));
    }

    [Fact]
    public void A_window_that_skips_nothing_needs_no_calendar() =>
        Accepted(With(f =>
        {
            f["writtenProcedure"]!["window"]!["skips"]!.AsArray().Clear();
            f.Remove("calendar");
        })).WrittenProcedure.Window.ShouldBe(new WindowRule(24, SkipsWeekends: false, SkipsHolidays: false));

    [Fact]
    public void The_calendar_has_the_holidays_of_the_circular()
    {
        var circular = Corpus.Text("names/un_hq_holidays_2020.csv").Trim().Split('\n')[1..]
            .Select(line => line.Split(',')).ToDictionary(f => f[1], f => f[2]);

        for (var day = new LocalDate(2020, 1, 1); day.Year == 2020; day = day.PlusDays(1))
            Itself.Calendar.HolidayOn(day)?.Names.English.ShouldBe(circular.GetValueOrDefault($"{day:uuuu-MM-dd}"));
        circular.Keys.ShouldAllBe(day => Itself.Calendar.HolidayOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value) != null);
    }

    [Fact]
    public void The_calendar_knows_the_year_of_its_circular_and_no_other()
    {
        Itself.Calendar.Covers(2020).ShouldBeTrue();
        Itself.Calendar.Covers(2021).ShouldBeFalse();
        Itself.Calendar.IsWeekend(new LocalDate(2021, 1, 2)).ShouldBeTrue();
    }

    private static long LimitOn(LocalDate day) =>
        ((Condition.Count)((Condition.All)Itself.RulesFor("substantive", day)!.Condition).Of[0]).Limit.Least;
}
