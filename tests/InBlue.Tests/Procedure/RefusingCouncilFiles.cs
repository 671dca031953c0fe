using System.Text;
using System.Text.Json.Nodes;
using InBlue.Procedure.Councils;
using static InBlue.Tests.Procedure.TheSecurityCouncil;

namespace InBlue.Tests.Procedure;

/// <summary>One valid file, one change, one fault at its place.</summary>
public sealed class RefusingCouncilFiles
{
    private static readonly string Holders = """[{"member":"BEL","from":"2019-01-01","to":"2020-12-31"},{"member":"IND","from":"2020-06-01","to":"2022-12-31"}]""";

    public static TheoryData<string, string, CouncilFaultKind, string> Changes => new()
    {
        // What JSON allows and a council file does not.
        { "zone", "null", CouncilFaultKind.NullValue, "zone" },
        { "visibility", "true", CouncilFaultKind.TrueOrFalse, "visibility" },
        { "ruleBooks[1].condition.all[0].atLeast", "9.0", CouncilFaultKind.NotWhole, "ruleBooks[1].condition.all[0].atLeast" },
        { "ruleBooks[1].condition.all[0].atLeast", "9e0", CouncilFaultKind.NotWhole, "ruleBooks[1].condition.all[0].atLeast" },
        { "ruleBooks[1].condition.all[0].atLeast", "9007199254740992", CouncilFaultKind.NotWhole, "ruleBooks[1].condition.all[0].atLeast" },
        { "names.fr", "\"\\ud800\"", CouncilFaultKind.BrokenText, "names.fr" },

        // The form.
        { "zone", "", CouncilFaultKind.Missing, "" },
        { "seats[0].holders[0].from", "", CouncilFaultKind.Missing, "seats[0].holders[0]" },
        { "colour", "\"blue\"", CouncilFaultKind.UnknownField, "colour" },
        { "seats[0].flag", "\"blue\"", CouncilFaultKind.UnknownField, "seats[0].flag" },
        { "names.de", "\"Sicherheitsrat\"", CouncilFaultKind.UnknownField, "names.de" },
        { "zone", "5", CouncilFaultKind.WrongKind, "zone" },
        { "seats[0].groups", "\"permanent\"", CouncilFaultKind.WrongKind, "seats[0].groups" },
        { "members[0].alsoCalled", "[]", CouncilFaultKind.WrongKind, "members[0].alsoCalled" },
        { "ruleBooks[1].condition", "[]", CouncilFaultKind.WrongKind, "ruleBooks[1].condition" },
        { "$schema", "1", CouncilFaultKind.WrongKind, "$schema" },
        { "seats[0].holders", "[]", CouncilFaultKind.EmptyList, "seats[0].holders" },
        { "languages", "[]", CouncilFaultKind.EmptyList, "languages" },
        { "capacities", "[]", CouncilFaultKind.EmptyList, "capacities" },
        { "ruleBooks", "[]", CouncilFaultKind.EmptyList, "ruleBooks" },
        { "weights", "[]", CouncilFaultKind.EmptyList, "weights" },
        { "ruleBooks[1].condition.all", "[]", CouncilFaultKind.EmptyList, "ruleBooks[1].condition.all" },
        { "ruleBooks[1].condition.all[0].count", "[]", CouncilFaultKind.EmptyList, "ruleBooks[1].condition.all[0].count" },
        { "members[0].alsoCalled.fr", "[]", CouncilFaultKind.EmptyList, "members[0].alsoCalled.fr" },
        { "ruleBooks[1].source", "\" \"", CouncilFaultKind.EmptyText, "ruleBooks[1].source" },
        { "ruleBooks[1].source", $"\"{new string('x', 10_001)}\"", CouncilFaultKind.TooLong, "ruleBooks[1].source" },
        { "ruleBooks[1].source", "\"one\\ntwo\"", CouncilFaultKind.ControlCharacter, "ruleBooks[1].source" },
        { "names.en", "", CouncilFaultKind.EnglishMissing, "names" },
        { "members[0].names.en", "", CouncilFaultKind.EnglishMissing, "members[0].names" },

        // Words and ids.
        { "visibility", "\"never\"", CouncilFaultKind.NotOneOf, "visibility" },
        { "languages[0]", "\"de\"", CouncilFaultKind.NotOneOf, "languages[0]" },
        { "capacities[0].maySign", "\"no\"", CouncilFaultKind.NotOneOf, "capacities[0].maySign" },
        { "ruleBooks[1].silence", "\"gold\"", CouncilFaultKind.NotOneOf, "ruleBooks[1].silence" },
        { "ruleBooks[1].condition.all[0].count[0]", "\"yes\"", CouncilFaultKind.NotOneOf, "ruleBooks[1].condition.all[0].count[0]" },
        { "ruleBooks[1].condition.all[1].position", "\"no\"", CouncilFaultKind.NotOneOf, "ruleBooks[1].condition.all[1].position" },
        { "id", "\"Security Council\"", CouncilFaultKind.NotAnId, "id" },
        { "seats[0].id", $"\"{new string('s', 65)}\"", CouncilFaultKind.NotAnId, "seats[0].id" },
        { "ruleBooks[1].matter", "\"Substantive\"", CouncilFaultKind.NotAnId, "ruleBooks[1].matter" },
        { "presidency[0].member", "\"V\"", CouncilFaultKind.NotAnId, "presidency[0].member" },
        { "seats[0].holders[0].from", "\"2020-02-30\"", CouncilFaultKind.NotADay, "seats[0].holders[0].from" },
        { "seats[0].holders[0].from", "\"2020-2-3\"", CouncilFaultKind.NotADay, "seats[0].holders[0].from" },
        { "seats[0].holders[0].from", "\"0000-01-01\"", CouncilFaultKind.NotADay, "seats[0].holders[0].from" },
        { "presidency[0].month", "\"2020-13\"", CouncilFaultKind.NotAMonth, "presidency[0].month" },
        { "presidency[0].month", "\"2020-01-01\"", CouncilFaultKind.NotAMonth, "presidency[0].month" },
        { "zone", "\"America/Gotham\"", CouncilFaultKind.UnknownZone, "zone" },

        // Ids that lead to two things, or to none.
        { "members[20]", """{"id":"BEL","names":{"en":"Belgium"}}""", CouncilFaultKind.DoubledId, "members[20].id" },
        { "groups[2]", """{"id":"permanent","names":{"en":"The five"}}""", CouncilFaultKind.DoubledId, "groups[2].id" },
        { "seats[1].id", "\"permanent-1\"", CouncilFaultKind.DoubledId, "seats[1].id" },
        { "capacities[1].id", "\"permanent-representative\"", CouncilFaultKind.DoubledId, "capacities[1].id" },
        { "languages[1]", "\"ar\"", CouncilFaultKind.DoubledId, "languages[1]" },
        { "seats[0].groups", """["permanent","permanent"]""", CouncilFaultKind.DoubledId, "seats[0].groups[1]" },
        { "ruleBooks[1].condition.all[1].id", "\"nine-in-favour\"", CouncilFaultKind.DoubledId, "ruleBooks[1].condition.all[1].id" },
        { "ruleBooks[1].condition.all[0].count", """["for","for"]""", CouncilFaultKind.DoubledId, "ruleBooks[1].condition.all[0].count[1]" },
        { "seats[0].holders[0].member", "\"TWN\"", CouncilFaultKind.NotAmongMembers, "seats[0].holders[0].member" },
        { "presidency[0].member", "\"PRT\"", CouncilFaultKind.NotAmongMembers, "presidency[0].member" },
        { "seats[0].groups[0]", "\"founders\"", CouncilFaultKind.NotAmongGroups, "seats[0].groups[0]" },
        { "ruleBooks[1].condition.all[1].noneOf", "\"founders\"", CouncilFaultKind.NotAmongGroups, "ruleBooks[1].condition.all[1].noneOf" },
        { "ruleBooks[1].condition.all[0].by", "\"population\"", CouncilFaultKind.NotAmongWeights, "ruleBooks[1].condition.all[0].by" },

        // Time.
        { "seats[5].holders[0].to", "\"2018-12-31\"", CouncilFaultKind.EndsBeforeItBegins, "seats[5].holders[0].to" },
        { "ruleBooks[1].to", "\"1965-12-31\"", CouncilFaultKind.EndsBeforeItBegins, "ruleBooks[1].to" },
        { "seats[7].holders[0].to", "\"2021-01-01\"", CouncilFaultKind.TwoHolders, "seats[7].holders" },
        { "seats[7].holders[0].to", "", CouncilFaultKind.TwoHolders, "seats[7].holders" },
        { "seats[10].holders[1]", """{"member":"FRA","from":"2022-01-01"}""", CouncilFaultKind.TwoSeats, "seats[10].holders[1]" },
        { "presidency[1].month", "\"2020-01\"", CouncilFaultKind.DoubledMonth, "presidency[1].month" },
        { "presidency[0].member", "\"NOR\"", CouncilFaultKind.PresidentWithoutSeat, "presidency[0].member" },
        { "ruleBooks[1].from", "\"1965-12-31\"", CouncilFaultKind.TwoRuleBooks, "ruleBooks[1]" },
        { "ruleBooks[1].from", "", CouncilFaultKind.TwoRuleBooks, "ruleBooks[1]" },

        // Figures.
        { "ruleBooks[1].condition.all[0].atLeast", "0", CouncilFaultKind.ThresholdZero, "ruleBooks[1].condition.all[0].atLeast" },
        { "ruleBooks[1].condition.all[0].atLeast", "-9", CouncilFaultKind.ThresholdZero, "ruleBooks[1].condition.all[0].atLeast" },
        { "ruleBooks[1].condition", """{"atLeast":0,"of":[{"id":"a","source":"s","count":["for"],"atLeast":1}]}""", CouncilFaultKind.ThresholdZero, "ruleBooks[1].condition.atLeast" },
        { "ruleBooks[1].condition", """{"atLeast":2,"of":[{"id":"a","source":"s","count":["for"],"atLeast":1}]}""", CouncilFaultKind.MoreThanListed, "ruleBooks[1].condition.atLeast" },
        { "ruleBooks[1].condition", """{"id":"a","source":"s","count":["for"],"moreThan":-1}""", CouncilFaultKind.ThresholdZero, "ruleBooks[1].condition.moreThan" },
        { "ruleBooks[1].condition", """{"id":"a","source":"s","count":["for"],"moreThan":9007199254740991}""", CouncilFaultKind.ThresholdTooBig, "ruleBooks[1].condition.moreThan" },
        { "ruleBooks[1].condition", Share("[]", """["for"]""", "[2,3]"), CouncilFaultKind.EmptyList, "ruleBooks[1].condition.share" },
        { "ruleBooks[1].condition", Share("""["for"]""", "[]", "[2,3]"), CouncilFaultKind.EmptyList, "ruleBooks[1].condition.base" },
        { "ruleBooks[1].condition", Share("""["for"]""", """["for"]""", "[2,3,4]"), CouncilFaultKind.NotAFraction, "ruleBooks[1].condition.atLeast" },
        { "ruleBooks[1].condition", Share("""["for"]""", """["for"]""", "2"), CouncilFaultKind.NotAFraction, "ruleBooks[1].condition.atLeast" },
        { "ruleBooks[1].condition", Share("""["for"]""", """["for"]""", "[2,0]"), CouncilFaultKind.DenominatorZero, "ruleBooks[1].condition.atLeast" },
        { "ruleBooks[1].condition", Share("""["for"]""", """["for"]""", "[0,3]"), CouncilFaultKind.FractionOfNothing, "ruleBooks[1].condition.atLeast" },
        { "ruleBooks[1].condition", Share("""["for"]""", """["for"]""", "[4,3]"), CouncilFaultKind.FractionAboveOne, "ruleBooks[1].condition.atLeast" },

        { "weights", Weights("""{"FRA":-1}"""), CouncilFaultKind.WeightOutOfRange, "weights[0].of.FRA" },
        { "weights", Weights("""{"FRA":1000000000001}"""), CouncilFaultKind.WeightOutOfRange, "weights[0].of.FRA" },
        { "weights", Weights("""{"FRA":"1"}"""), CouncilFaultKind.WrongKind, "weights[0].of.FRA" },
        { "weights", Weights("""{"PRT":1}"""), CouncilFaultKind.NotAmongMembers, "weights[0].of.PRT" },
        { "weights", Weights("""{"FRA":null}"""), CouncilFaultKind.NullValue, "weights[0].of.FRA" },
        { "weights", Weights("{}", but: "FRA"), CouncilFaultKind.WeightMissing, "weights[0].of" },
        { "weights", "{}", CouncilFaultKind.WrongKind, "weights" },

        // The written procedure.
        { "writtenProcedure", "[]", CouncilFaultKind.WrongKind, "writtenProcedure" },
        { "writtenProcedure.source", "", CouncilFaultKind.Missing, "writtenProcedure" },
        { "writtenProcedure.confirmations", "", CouncilFaultKind.Missing, "writtenProcedure" },
        { "writtenProcedure.officersToCertify", "", CouncilFaultKind.Missing, "writtenProcedure" },
        { "writtenProcedure.secondLetter", "", CouncilFaultKind.Missing, "writtenProcedure" },
        { "writtenProcedure.rulesOnDoubt", "", CouncilFaultKind.Missing, "writtenProcedure" },
        { "writtenProcedure.statementSlots", "", CouncilFaultKind.Missing, "writtenProcedure" },
        { "writtenProcedure.channels", "", CouncilFaultKind.Missing, "writtenProcedure" },
        { "writtenProcedure.closesEarly", "\"yes\"", CouncilFaultKind.UnknownField, "writtenProcedure.closesEarly" },
        { "writtenProcedure.confirmations", "0", CouncilFaultKind.FigureOutOfRange, "writtenProcedure.confirmations" },
        { "writtenProcedure.confirmations", "3", CouncilFaultKind.FigureOutOfRange, "writtenProcedure.confirmations" },
        { "writtenProcedure.confirmations", "\"1\"", CouncilFaultKind.WrongKind, "writtenProcedure.confirmations" },
        { "writtenProcedure.officersToCertify", "0", CouncilFaultKind.FigureOutOfRange, "writtenProcedure.officersToCertify" },
        { "writtenProcedure.officersToCertify", "10", CouncilFaultKind.FigureOutOfRange, "writtenProcedure.officersToCertify" },
        { "writtenProcedure.resultWithinHours", "0", CouncilFaultKind.FigureOutOfRange, "writtenProcedure.resultWithinHours" },
        { "writtenProcedure.secondLetter", "\"best-stands\"", CouncilFaultKind.NotOneOf, "writtenProcedure.secondLetter" },
        { "writtenProcedure.rulesOnDoubt", "\"program\"", CouncilFaultKind.NotOneOf, "writtenProcedure.rulesOnDoubt" },
        { "writtenProcedure.statementSlots[0]", "\"before\"", CouncilFaultKind.NotOneOf, "writtenProcedure.statementSlots[0]" },
        { "writtenProcedure.statementSlots[1]", "\"with-vote\"", CouncilFaultKind.ListedTwice, "writtenProcedure.statementSlots[1]" },
        { "writtenProcedure.window", "24", CouncilFaultKind.WrongKind, "writtenProcedure.window" },
        { "writtenProcedure.window.hours", "", CouncilFaultKind.Missing, "writtenProcedure.window" },
        { "writtenProcedure.window.hours", "0", CouncilFaultKind.FigureOutOfRange, "writtenProcedure.window.hours" },
        { "writtenProcedure.window.hours", "2401", CouncilFaultKind.FigureOutOfRange, "writtenProcedure.window.hours" },
        { "writtenProcedure.window.hours", "9007199254740991", CouncilFaultKind.FigureOutOfRange, "writtenProcedure.window.hours" },
        { "writtenProcedure.window.skips", "", CouncilFaultKind.Missing, "writtenProcedure.window" },
        { "writtenProcedure.window.skips[1]", "\"nights\"", CouncilFaultKind.NotOneOf, "writtenProcedure.window.skips[1]" },
        { "writtenProcedure.window.skips[1]", "\"weekends\"", CouncilFaultKind.ListedTwice, "writtenProcedure.window.skips[1]" },
        { "writtenProcedure.channels", "[]", CouncilFaultKind.EmptyList, "writtenProcedure.channels" },
        { "writtenProcedure.channels", """[{"id":"telephone","kind":"telephone"}]""", CouncilFaultKind.NoChannelForLetters, "writtenProcedure.channels" },
        { "writtenProcedure.channels[1].id", "\"portal\"", CouncilFaultKind.DoubledId, "writtenProcedure.channels[1].id" },
        { "writtenProcedure.channels[0].id", "\"The portal\"", CouncilFaultKind.NotAnId, "writtenProcedure.channels[0].id" },
        { "writtenProcedure.channels[0].kind", "\"fax\"", CouncilFaultKind.NotOneOf, "writtenProcedure.channels[0].kind" },
        { "symbols", "", CouncilFaultKind.MissingBeside, "" },

        // The calendar.
        { "calendar", "", CouncilFaultKind.MissingBeside, "" },
        { "calendar", "\"Gregorian\"", CouncilFaultKind.WrongKind, "calendar" },
        { "calendar.source", "", CouncilFaultKind.Missing, "calendar" },
        { "calendar.weekend", "", CouncilFaultKind.Missing, "calendar" },
        { "calendar.weekend[0]", "\"Saturday\"", CouncilFaultKind.NotOneOf, "calendar.weekend[0]" },
        { "calendar.weekend[0]", "\"sunday\"", CouncilFaultKind.ListedTwice, "calendar.weekend[1]" },
        { "calendar.weekend", """["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]""", CouncilFaultKind.NoWorkingDay, "calendar.weekend" },
        { "calendar.years[0]", "\"2020\"", CouncilFaultKind.WrongKind, "calendar.years[0]" },
        { "calendar.years[1]", "2020", CouncilFaultKind.ListedTwice, "calendar.years[1]" },
        { "calendar.years[1]", "10000", CouncilFaultKind.FigureOutOfRange, "calendar.years[1]" },
        { "calendar.holidays[9]", """{"date":"2021-01-01","names":{"en":"New Year's Day"}}""", CouncilFaultKind.HolidayBeyondYears, "calendar.holidays[9].date" },
        { "calendar.holidays[9]", """{"date":"2020-12-25","names":{"en":"Christmas Day"}}""", CouncilFaultKind.ListedTwice, "calendar.holidays[9].date" },
        { "calendar.holidays[0].date", "\"2020-02-30\"", CouncilFaultKind.NotADay, "calendar.holidays[0].date" },
        { "calendar.holidays[0].names.en", "", CouncilFaultKind.EnglishMissing, "calendar.holidays[0].names" },

        // Symbols.
        { "symbols", "\"S/{year}/{number}\"", CouncilFaultKind.WrongKind, "symbols" },
        { "symbols.source", "", CouncilFaultKind.Missing, "symbols" },
        { "symbols.document", "", CouncilFaultKind.Missing, "symbols" },
        { "symbols.draft", "\"S/{year}\"", CouncilFaultKind.PlaceholderMissing, "symbols.draft" },
        { "symbols.draft", "\"S/{number}/{number}\"", CouncilFaultKind.PlaceholderTwice, "symbols.draft" },
        { "symbols.draft", "\"S/{year}/{year}/{number}\"", CouncilFaultKind.PlaceholderTwice, "symbols.draft" },
        { "symbols.draft", "\"S/{month}/{number}\"", CouncilFaultKind.NotAPlaceholder, "symbols.draft" },
        { "symbols.draft", "\"S/{number\"", CouncilFaultKind.NotAPlaceholder, "symbols.draft" },
        { "symbols.draft", "\"S/}{number}\"", CouncilFaultKind.NotInASymbol, "symbols.draft" },
        { "symbols.draft", "\"S {number}\"", CouncilFaultKind.NotInASymbol, "symbols.draft" },
        { "symbols.draft", "\"É/{number}\"", CouncilFaultKind.NotInASymbol, "symbols.draft" },
        { "symbols.draft", $"\"{new string('S', 60)}{{number}}\"", CouncilFaultKind.SymbolsTooLong, "symbols" },
        { "symbols.resolution", "\"Résolution {number}\"", CouncilFaultKind.NotInASymbol, "symbols.resolution" },
        { "symbols.revision", "\"Rev.{n} of {symbol}\"", CouncilFaultKind.NotASuffix, "symbols.revision" },
        { "symbols.revision", "\"{symbol}{n}\"", CouncilFaultKind.NotASuffix, "symbols.revision" },
        { "symbols.revision", "\"{symbol}/R1{n}\"", CouncilFaultKind.NotASuffix, "symbols.revision" },
        { "symbols.revision", "\"{symbol} Rev.{n}\"", CouncilFaultKind.NotASuffix, "symbols.revision" },
        { "symbols.revision", "\"{symbol}/{number}/{n}\"", CouncilFaultKind.NotASuffix, "symbols.revision" },
        { "symbols.revision", "\"{symbol}/Corr.{n}\"", CouncilFaultKind.SymbolsAlike, "symbols" },
        { "symbols.draft", "\"S/{number}/{year}\"", CouncilFaultKind.SymbolsAlike, "symbols" },
        { "symbols.draft", "\"S/{year}/1{number}\"", CouncilFaultKind.SymbolsAlike, "symbols" },
        { "symbols.draft", "\"S/{year}/7/Rev.{number}\"", CouncilFaultKind.SymbolsAlike, "symbols" },

        // Conditions.
        { "ruleBooks[1].condition", """{"id":"a","source":"s","atLeast":9}""", CouncilFaultKind.NoForm, "ruleBooks[1].condition" },
        { "ruleBooks[1].condition.any", "[]", CouncilFaultKind.TwoForms, "ruleBooks[1].condition" },
        { "ruleBooks[1].condition.all[0].atLeast", "", CouncilFaultKind.NoThreshold, "ruleBooks[1].condition.all[0]" },
        { "ruleBooks[1].condition.all[0].moreThan", "8", CouncilFaultKind.TwoThresholds, "ruleBooks[1].condition.all[0]" },
        { "ruleBooks[1].condition", Nested(17), CouncilFaultKind.ConditionTooDeep, "ruleBooks[1].condition" + string.Concat(Enumerable.Repeat(".all[0]", 16)) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Each_fault_is_named_at_its_place(string place, string value, CouncilFaultKind kind, string path)
    {
        var faults = FaultsOf(WithText(place, value));

        faults.Select(f => (f.Kind, f.Path)).ShouldBe([(kind, path)], Listed(faults));
    }

    [Fact]
    public void Weights_that_together_pass_what_a_record_can_hold_are_refused()
    {
        var members = Enumerable.Range(0, 9008).Select(i => $"M{i:0000}").ToArray();
        var file = With(f =>
        {
            foreach (var member in members)
                f["members"]!.AsArray().Add(JsonNode.Parse($$"""{"names":{"en":"x"},"id":"{{member}}"}"""));
            f["weights"] = JsonNode.Parse(Weights($"{{{string.Join(',', members.Select(m => $"\"{m}\":1000000000000"))}}}"));
        });

        FaultsOf(file).ShouldHaveSingleItem().Kind.ShouldBe(CouncilFaultKind.WeightsTooBig);
    }

    [Fact]
    public void Weights_may_be_zero_or_a_million_million() =>
        CouncilFile.Read(WithText("weights", Weights("""{"FRA":0,"CHN":1000000000000}"""))).ShouldBeOfType<CouncilReading.Accepted>();

    [Fact]
    public void Conditions_may_nest_sixteen_deep() =>
        CouncilFile.Read(WithText("ruleBooks[1].condition", Nested(16))).ShouldBeOfType<CouncilReading.Accepted>();

    [Fact]
    public void Two_holders_of_one_seat_are_refused_in_the_words_of_the_guide()
    {
        var file = With(f =>
        {
            f["seats"]![6]!["holders"]!.AsArray().RemoveAt(1);
            f["seats"]![7]!["holders"] = JsonNode.Parse(Holders);
            f["presidency"]!.AsArray().RemoveAt(20); // Ireland's month, for it holds no seat now
        });

        var fault = FaultsOf(file).ShouldHaveSingleItem();
        fault.Path.ShouldBe("seats[7].holders");
        var guide = File.ReadAllText(Path.Combine(Folder, "..", "docs", "councils.md")).ReplaceLineEndings(" ");
        guide.ShouldContain($"seats[7].holders: {CouncilFaultText.Sentence(fault)}");
    }

    [Fact]
    public void All_faults_are_reported_together_in_the_order_of_the_file()
    {
        var text = Encoding.UTF8.GetString(Bytes)
            .Replace("America/New_York", "America/Gotham", StringComparison.Ordinal)
            .Replace("\"announcement\"", "\"never\"", StringComparison.Ordinal)
            .Replace("\"atLeast\": 7", "\"atLeast\": 0", StringComparison.Ordinal);

        var faults = FaultsOf(Encoding.UTF8.GetBytes(text));

        faults.Select(f => f.Kind).ShouldBe([CouncilFaultKind.UnknownZone, CouncilFaultKind.NotOneOf, CouncilFaultKind.ThresholdZero]);
        foreach (var (fault, word) in faults.Zip(["Gotham", "never", "\"atLeast\": 0"]))
            text.Split('\n')[fault.Line!.Value - 1].ShouldContain(word);
    }

    [Fact]
    public void A_message_names_file_line_place_fault_and_remedy()
    {
        var file = "{\n  \"id\": \"x\",\n  \"id\": \"y\"\n}"u8;
        var fault = FaultsOf(file).Single(f => f.Kind is CouncilFaultKind.DoubledField);
        Message("councils/x.json", fault).ShouldBe("councils/x.json, line 3, id: \"id\" is written twice in the same object. Keep one.");
    }

    [Fact]
    public void Words_of_the_file_cannot_break_a_message()
    {
        var fault = FaultsOf("{\"a\\nb\":1}"u8).Single(f => f.Kind is CouncilFaultKind.UnknownField);
        Message("x.json", fault).ShouldNotContain('\n');
    }

    [Fact]
    public void A_message_shows_letters_of_every_script_and_cuts_what_is_long()
    {
        Only("zone", "\"Zürich/中\"").ShouldStartWith("\"Zürich/中\" is not an IANA time zone.");
        Only("zone", $"\"{string.Concat(Enumerable.Repeat("😀", 100))}\"").ShouldContain('…');

        static string Only(string place, string value) => CouncilFaultText.Sentence(FaultsOf(WithText(place, value)).ShouldHaveSingleItem());
    }

    [Fact]
    public void A_file_of_nothing_but_faults_is_refused_with_the_first_thousand() =>
        FaultsOf(WithText("languages", $"[{string.Join(',', Enumerable.Repeat("0", 400_000))}]")).Count.ShouldBe(1000);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("// why\n{}")]
    [InlineData("{\"id\":\"x\",}")]
    [InlineData("{'id':'x'}")]
    public void What_is_not_JSON_is_refused(string text) =>
        FaultsOf(Encoding.UTF8.GetBytes(text)).ShouldHaveSingleItem().Kind.ShouldBe(CouncilFaultKind.NotJson);

    [Fact]
    public void A_fault_of_JSON_tells_its_line() => FaultsOf("{\n\"id\": \"x\",\n}"u8).ShouldHaveSingleItem().Line.ShouldBe(3);

    [Fact]
    public void Only_UTF_8_without_a_mark_is_read()
    {
        FaultsOf(Encoding.Unicode.GetBytes("{\"é\":1}\ud83d\ude00")).ShouldNotBeEmpty();
        FaultsOf([0xEF, 0xBB, 0xBF, .. Bytes]).ShouldHaveSingleItem().Kind.ShouldBe(CouncilFaultKind.NotUtf8);
        FaultsOf([.. Bytes, 0xFF]).ShouldHaveSingleItem().Kind.ShouldBe(CouncilFaultKind.NotUtf8);
    }

    [Fact]
    public void More_than_a_mebibyte_is_not_read() =>
        FaultsOf([.. Bytes, .. Enumerable.Repeat((byte)' ', 1 << 20)]).ShouldHaveSingleItem().Kind.ShouldBe(CouncilFaultKind.TooBig);

    [Fact]
    public void A_million_brackets_are_refused_and_not_followed() =>
        FaultsOf(Encoding.UTF8.GetBytes(new string('[', 500_000) + new string(']', 500_000))).ShouldContain(f => f.Kind == CouncilFaultKind.TooDeep);

    /// <summary>Every fault met in a test has its sentence.</summary>
    private static IReadOnlyList<CouncilFault> FaultsOf(ReadOnlySpan<byte> json)
    {
        var faults = CouncilFile.Read(json).ShouldBeOfType<CouncilReading.Refused>().Faults;
        faults.ShouldAllBe(f => CouncilFaultText.Sentence(f).EndsWith('.') && !CouncilFaultText.Sentence(f).Contains('\n'));
        return faults;
    }

    private static string Listed(IEnumerable<CouncilFault> faults) => string.Join('\n', faults.Select(f => Message("file", f)));

    private static string Message(string file, CouncilFault fault) => $"{CouncilFaultText.Place(file, fault)}: {CouncilFaultText.Sentence(fault)}";

    private static string Share(string share, string whole, string fraction) =>
        $$"""{"id":"a","source":"s","share":{{share}},"base":{{whole}},"atLeast":{{fraction}}}""";

    /// <summary>1 for every member, but for those given here.</summary>
    private static string Weights(string given, string? but = null)
    {
        var of = JsonNode.Parse(given)!.AsObject();
        foreach (var member in Itself.Members.Select(m => m.Id.Text).Where(m => m != but && !of.ContainsKey(m)))
            of[member] = 1;
        return $$"""[{"id":"population","source":"a census","of":{{of.ToJsonString()}}}]""";
    }

    private static string Nested(int depth) =>
        depth is 1 ? """{"id":"a","source":"s","count":["for"],"atLeast":1}""" : $$"""{"all":[{{Nested(depth - 1)}}]}""";
}
