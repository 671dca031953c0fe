using InBlue.Reading.Text;

namespace InBlue.Reading.Clauses;

/// <summary>What the words of one provision say, each list in the order of the text. A list is empty where nothing was understood: nothing is guessed.</summary>
public sealed record ProvisionClauses(
    Sequence<Clause> Clauses,
    Sequence<Reference> References,
    Sequence<DateMention> Dates,
    Sequence<IntervalMention> Intervals,
    Sequence<Quantity> Quantities,
    Sequence<EventMention> Events)
{
    public static ProvisionClauses None { get; } = new([], [], [], [], [], []);
}
