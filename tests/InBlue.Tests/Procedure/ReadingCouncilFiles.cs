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
        Itself.Find(new CapacityId("charge-d-affaires"))!.Forms.Names.English.ShouldBe("Chargé d’affaires");
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

    private static long LimitOn(LocalDate day) =>
        ((Condition.Count)((Condition.All)Itself.RulesFor("substantive", day)!.Condition).Of[0]).Limit.Least;
}
