using System.Collections.Immutable;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Procedure.Councils;

public enum SecondLetter { FirstStands, LastStands, Held }

public enum RulesOnDoubt { President, Officer }

public enum ChannelKind { Portal, Mailbox, Hand, Telephone }

public sealed record Channel(string Id, ChannelKind Kind);

public sealed record WrittenProcedure(
    int Confirmations, int OfficersToCertify, SecondLetter SecondLetter, RulesOnDoubt RulesOnDoubt, int ResultWithinHours,
    ImmutableArray<StatementSlot> StatementSlots, ImmutableArray<Channel> Channels)
{
    public int WindowHours => 24;

    public Channel? Find(string id) => Channels.FirstOrDefault(c => c.Id == id);

    public static WrittenProcedure Temporary { get; } = new(1, 2, SecondLetter.FirstStands, RulesOnDoubt.President, 3, [StatementSlot.WithVote, StatementSlot.AfterResult],
        [new("portal", ChannelKind.Portal), new("mail", ChannelKind.Mailbox), new("hand", ChannelKind.Hand), new("telephone", ChannelKind.Telephone)]);
}
