using System.Collections.Immutable;

namespace InBlue.Procedure.Mandates;

/// <summary>What the Council does with a provision. The record stores the names; "decides" binds, "encourages" hardly does, and InBlue says which, never more.</summary>
public enum CommitmentKind
{
    Decides, Demands, Requests, Urges, CallsUpon, Authorises, Encourages, Invites, Intends, Recommends, Extends, Establishes, Stresses, Unclear,
}

/// <summary>Who is to act: a code that pages can gather by ("secretary-general"), and the words of the text.</summary>
public sealed record Addressee(string Code, string Words)
{
    public const string Council = "council";
    public const string NotAssigned = "not-assigned";
}

public enum DeliverableKind { Report, Letter, Roadmap, Assessment, Decision, Information, Update, Other }

/// <summary>What is to be handed in, and to whom it goes.</summary>
public sealed record Deliverable(DeliverableKind Kind, string Title);

/// <summary>Which comes first where means are short.</summary>
public enum Priority { FirstStrategic, SecondStrategic, PriorityTask, OtherTask }

/// <param name="After">The label of the provision that goes before this one, and whose means this one must not take; null where the text says nothing of it.</param>
public sealed record Rank(Priority Priority, string? After);

public enum MeasureSense { Ceiling, AtLeast, Quota, Exactly, Unclear }

/// <summary>A figure that the text sets, with what it counts in the text's words.</summary>
/// <param name="Unit">"percent", or "" where things or people are counted.</param>
public sealed record Measure(MeasureSense Sense, ExactNumber Value, string Unit, string Of);

public enum LinkKind { PartOf, MustNotTakeFrom, See, FollowsFrom, Continues }

/// <summary>To another commitment by its number, or to a provision or document in words.</summary>
public sealed record Link(LinkKind Kind, int? Commitment, string Target);

/// <summary>A duty, a right, a limit or an intention that a provision creates.</summary>
/// <param name="Text">The text by number, from 1, in the order of adoption; null where an instrument created it.</param>
/// <param name="Provision">The id of the provision in that text; "" where an instrument created it.</param>
/// <param name="Words">What says so; at least one, and nothing else is ever shown as the text's.</param>
/// <param name="Title">In a few words of the text, for lists.</param>
/// <param name="Condition">In the text's words; null where there is none.</param>
public sealed record Commitment(
    int? Text, string Provision, ImmutableArray<Quotation> Words, string Title, CommitmentKind Kind, ImmutableArray<Addressee> Addressees, Deliverable? Deliverable, Trigger Trigger)
{
    public const int MostParts = 60;

    public Rank? Rank { get; init; }

    public string? Condition { get; init; }

    public ImmutableArray<Measure> Measures { get; init; } = [];

    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>What the text leaves open, in a person's words or a reading's reason. Nothing is computed from what is unclear.</summary>
    public ImmutableArray<string> Unclear { get; init; } = [];

    /// <summary>What an instrument's words create, before a person has said what it is.</summary>
    public static Commitment ByInstrument(string words) =>
        new(null, "", [new Quotation(0, Math.Max(1, words.EnumerateRunes().Count()), words)], "", CommitmentKind.Unclear, [], null, new Trigger.Throughout());

    /// <summary>Of two or more that become one: the first, with the words, addressees, figures and links of all.</summary>
    public static Commitment Joined(IReadOnlyList<Commitment> all) => all[0] with
    {
        Words = [.. all.SelectMany(c => c.Words).Distinct().OrderBy(w => w.Start).ThenBy(w => w.End)],
        Addressees = [.. all.SelectMany(c => c.Addressees).Distinct()],
        Measures = [.. all.SelectMany(c => c.Measures).Distinct()],
        Links = [.. all.SelectMany(c => c.Links).Distinct()],
    };

    public bool IsSameAs(Commitment other) =>
        Words.SequenceEqual(other.Words) && Addressees.SequenceEqual(other.Addressees) && Measures.SequenceEqual(other.Measures) && Links.SequenceEqual(other.Links) && Unclear.SequenceEqual(other.Unclear)
        && this with { Words = [], Addressees = [], Measures = [], Links = [], Unclear = [] } == other with { Words = [], Addressees = [], Measures = [], Links = [], Unclear = [] };
}
