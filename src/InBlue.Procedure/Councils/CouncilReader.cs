using System.Collections.Immutable;
using InBlue.Procedure.Voting;
using NodaTime;

namespace InBlue.Procedure.Councils;

/// <summary>Reads the outermost object of a council file, part by part: first what is named, then what names it.</summary>
internal sealed class CouncilReader(Values values)
{
    private static readonly (string, Visibility)[] Visibilities =
    [
        ("announcement", Visibility.Announcement),
        ("close", Visibility.Close),
        ("five-minutes-before-close", Visibility.FiveMinutesBeforeClose),
        ("live", Visibility.Live),
    ];

    /// <summary>Null only where something has been reported; something may have been reported all the same.</summary>
    public Council? Read(Node root)
    {
        var file = values.Object(root,
            ["id", "names", "zone", "languages", "visibility", "members", "groups", "seats", "presidency", "capacities", "ruleBooks"],
            ["$schema", "weights", "writtenProcedure", "calendar", "symbols"]);
        values.Text(file["$schema"]);

        var id = values.Id(file["id"]);
        var names = new NamesReader(values);
        var called = names.Names(file["names"]);
        var zone = Zone(file["zone"]);
        var languages = names.Languages(file["languages"]);
        var visibility = values.OneOf(file["visibility"], Visibilities);

        var people = new MembersReader(values, names);
        var members = people.Members(file["members"]);
        var groups = people.Groups(file["groups"]);
        var capacities = people.Capacities(file["capacities"]);

        var holding = new SeatsReader(values, people);
        var seats = holding.Read(file["seats"]);
        var presidencies = new PresidencyReader(values, people, seats, holding.Sound).Read(file["presidency"]);
        var weighing = new WeightsReader(values, people, seats);
        var weights = weighing.Read(file["weights"]);
        var ruleBooks = new RuleBooksReader(values, new ConditionReader(values, people.GroupIds, weighing.WeightIds)).Read(file["ruleBooks"]);

        var procedure = new WrittenProcedureReader(values, names).Read(file["writtenProcedure"]);
        var calendar = new CalendarReader(values, names).Read(file["calendar"]);
        var symbols = new SymbolsReader(values).Read(file["symbols"]);
        if (file["writtenProcedure"] is not null && file["symbols"] is null)
            values.Faults.Add(CouncilFaultKind.MissingBeside, root, "symbols", "writtenProcedure");
        if (procedure.Window is { SkipsWeekends: true } or { SkipsHolidays: true } && file["calendar"] is null)
            values.Faults.Add(CouncilFaultKind.MissingBeside, root, "calendar", "writtenProcedure.window.skips");

        return id is null || called is null || zone is null || visibility is null
            ? null
            : new Council(new CouncilId(id), called, zone, languages, visibility.Value, members, groups, seats, presidencies, capacities, weights, ruleBooks)
            {
                WrittenProcedure = procedure,
                Calendar = calendar,
                Symbols = symbols,
            };
    }

    private DateTimeZone? Zone(Node? node) =>
        values.Text(node) is { } text
            ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) ?? values.Fault<DateTimeZone>(CouncilFaultKind.UnknownZone, node!, text)
            : null;
}
