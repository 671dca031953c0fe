using System.Collections.Immutable;
using InBlue.Procedure.Voting;

namespace InBlue.Procedure.Councils;

internal sealed class WrittenProcedureReader(Values values, NamesReader names)
{
    private const int MostHours = 2_400; // a hundred days
    private const int MostConfirmations = 2;
    private const int MostOfficers = 9;

    private enum Skips { Weekends, Holidays }

    private static readonly (string, Skips)[] Skipped = [("weekends", Skips.Weekends), ("holidays", Skips.Holidays)];

    private static readonly (string, SecondLetter)[] SecondLetters =
        [("first-stands", SecondLetter.FirstStands), ("last-stands", SecondLetter.LastStands), ("held", SecondLetter.Held)];

    private static readonly (string, RulesOnDoubt)[] Ruling = [("president", RulesOnDoubt.President), ("officer", RulesOnDoubt.Officer)];

    private static readonly (string, StatementSlot)[] Slots = [("with-vote", StatementSlot.WithVote), ("after-result", StatementSlot.AfterResult)];

    private static readonly (string, ChannelKind)[] Kinds =
        [("portal", ChannelKind.Portal), ("mailbox", ChannelKind.Mailbox), ("hand", ChannelKind.Hand), ("telephone", ChannelKind.Telephone)];

    public WrittenProcedure Read(Node? node)
    {
        if (node is null)
            return WrittenProcedure.NotStated;
        var fields = values.Object(node,
            ["source", "confirmations", "officersToCertify", "secondLetter", "rulesOnDoubt", "statementSlots", "channels"], ["window", "resultWithinHours", "letter", "sendTo", "statements"]);
        return new WrittenProcedure(
            values.Text(fields["source"]) ?? "",
            Window(fields["window"]),
            values.Between(fields["resultWithinHours"], 1, MostHours),
            values.Between(fields["confirmations"], 1, MostConfirmations) ?? 1,
            values.Between(fields["officersToCertify"], 1, MostOfficers) ?? 1,
            values.OneOf(fields["secondLetter"], SecondLetters) ?? default,
            values.OneOf(fields["rulesOnDoubt"], Ruling) ?? default,
            values.EachOnce(fields["statementSlots"], Slots, mayBeEmpty: true),
            Channels(fields["channels"]))
        {
            Letter = Letter(fields["letter"]),
            SendTo = SendTo(fields["sendTo"]),
            Statements = names.Phrases(fields["statements"], ofMember: true),
        };
    }

    private ProcedureLetter? Letter(Node? node)
    {
        if (node is null)
            return null;
        var fields = values.Object(node, ["date"], ["symbol"]);
        var (date, symbol) = (values.Day(fields["date"]), values.Text(fields["symbol"]));
        if (symbol is not null && !DraftSymbol.TryParse(symbol, out _))
            values.Faults.Add(CouncilFaultKind.NotADocument, fields["symbol"]!, symbol);
        return date is { } day ? new ProcedureLetter(day, symbol) : null;
    }

    private SendTo? SendTo(Node? node)
    {
        if (node is null)
            return null;
        var fields = values.Object(node, ["office"], ["at"]);
        var office = names.Names(fields["office"]);
        ImmutableArray<string> at = fields["at"] is { } list ? [.. values.List(list).Select(values.Text).OfType<string>()] : [];
        return office is null ? null : new SendTo(office, at);
    }

    private WindowRule? Window(Node? node)
    {
        if (node is null)
            return null;
        var fields = values.Object(node, ["hours", "skips"]);
        var hours = values.Between(fields["hours"], 1, MostHours);
        var skips = values.EachOnce(fields["skips"], Skipped, mayBeEmpty: true);
        return hours is null ? null : new WindowRule(hours.Value, skips.Contains(Skips.Weekends), skips.Contains(Skips.Holidays));
    }

    private ImmutableArray<Channel> Channels(Node? list)
    {
        var ids = values.Ids();
        var before = values.Faults.Count;
        ImmutableArray<Channel> channels = [.. values.List(list).Select(node => Channel(node, ids)).OfType<Channel>()];
        if (list is not null && values.Faults.Count == before && !channels.Any(c => c.TakesLetters))
            values.Faults.Add(CouncilFaultKind.NoChannelForLetters, list);
        return channels;
    }

    private Channel? Channel(Node node, Ids ids)
    {
        var fields = values.Object(node, ["id", "kind"]);
        var id = ids.Define(values.Id(fields["id"]), fields["id"]);
        var kind = values.OneOf(fields["kind"], Kinds);
        return id is null || kind is null ? null : new Channel(new ChannelId(id), kind.Value);
    }
}
