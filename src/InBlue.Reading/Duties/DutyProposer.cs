using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Clauses;
using InBlue.Reading.Resolutions;

namespace InBlue.Reading.Duties;

using Provision = Resolutions.Provision;

/// <summary>
/// From a text as it was read to the commitments that it creates, for a person to accept. Each says by which words; every paragraph gives commitments, or the verbs that
/// make none. Nothing is guessed: a series without a start, a report that could be one of two, an addressee that nobody names stay open and say so.
/// </summary>
public sealed class DutyProposer
{
    private readonly ResolutionReading reading;
    private readonly Language language;
    private readonly DutyWords words;
    private readonly Quotations quotations;
    private readonly ILookup<Provision?, Provision> children;
    private readonly NodaTime.LocalDate adopted;
    private readonly int text;
    private readonly List<ReadDuty> duties = [];
    private readonly List<(string, string)> without = [];

    /// <summary>The label of the paragraph that lists the priority tasks, once one does.</summary>
    private string? priorities;

    private DutyProposer(ResolutionReading reading, Language language, DutyWords words, NodaTime.LocalDate adopted, int text)
    {
        (this.reading, this.language, this.words, this.adopted, this.text) = (reading, language, words, adopted, text);
        quotations = new Quotations(reading);
        children = reading.Provisions.ToLookup(p => p.Parent);
    }

    /// <param name="text">The number of the text in its mandate.</param>
    /// <param name="first">The number that the first commitment will have.</param>
    public static Proposals Propose(ResolutionReading reading, NodaTime.LocalDate adopted, int text, int first)
    {
        if (DutyWords.In(reading.Language) is not { } words)
            return new Proposals([], []);
        var proposer = new DutyProposer(reading, reading.Language!.Value, words, adopted, text);
        foreach (var paragraph in reading.Provisions.Where(p => p is { Kind: ProvisionKind.Paragraph, Annex: 0 }))
            proposer.Read(paragraph);
        return new Proposals(Linking.Join(proposer.duties, first), [.. proposer.without]);
    }

    private void Read(Provision paragraph)
    {
        var (before, said) = (duties.Count, ClauseReader.Read(paragraph.Text, language));
        var folded = Text.Fold.Of(paragraph.Text);
        Clause? introduces = null;
        foreach (var clause in said.Clauses)
        {
            if (DutyVerbs.KindOf(clause.Verb) is not { } kind || words.Seized.Any(s => Holds(folded, clause.Place, s)))
                continue;
            introduces = clause;
            foreach (var part in DutyPart.Of(clause, folded, said, words))
                Add(paragraph, paragraph, part, said, folded, kind, clause.Addressees, null);
        }
        if (introduces is not null && !HandsIn(duties[^1].Content))
            ReadItems(paragraph, paragraph, duties[^1]);
        if (duties.Count == before)
            without.Add((paragraph.EId, "verbs:" + string.Join(",", said.Clauses.Select(c => words.Seized.Any(s => Holds(folded, c.Place, s)) ? "remains-seized" : ClauseVerbs.Code(c.Verb)).Distinct())));
    }

    /// <summary>The items of a report say what it must contain; the items of an order are orders of their own.</summary>
    private static bool HandsIn(Commitment content) => content.Deliverable is { Kind: DeliverableKind.Report or DeliverableKind.Letter or DeliverableKind.Roadmap };

    private void ReadItems(Provision paragraph, Provision above, ReadDuty introduction)
    {
        foreach (var item in children[above])
        {
            var inner = children[item].ToList();
            if (inner.Exists(p => p.Kind is ProvisionKind.Item))
                ReadItems(paragraph, item, introduction);
            else if (inner.Count > 0 && !EndsASentence(item.Text))
                inner.ForEach(p => ReadItem(paragraph, p, introduction)); // the item's own line names what stands under it
            else
                ReadItem(paragraph, item, introduction);
        }
    }

    private void ReadItem(Provision paragraph, Provision item, ReadDuty introduction)
    {
        if (item.Text.Length == 0 || item.Kind is not (ProvisionKind.Item or ProvisionKind.Continuation))
            return;
        var (said, folded) = (ClauseReader.Read(item.Text, language), Text.Fold.Of(item.Text));
        var whole = new Clause(new Place(0, item.Text.Length), new Place(0, 0), ClauseVerb.Unclear, false, false, [], null);
        foreach (var part in DutyPart.Of(whole, folded, said, words))
            Add(paragraph, item, part, said, folded, introduction.Content.Kind, [], introduction);
    }

    private void Add(
        Provision paragraph, Provision provision, DutyPart part, ProvisionClauses said, string folded, CommitmentKind kind, IEnumerable<Clauses.Addressee> addressees, ReadDuty? introduction)
    {
        var when = TriggerReading.Of(part.Place, provision.Text, folded, said, words, adopted, part.Deliverable is not null);
        if (introduction is not null && when is { Trigger: Trigger.Throughout, InReport: null })
            when = introduction.When with { Condition = when.Condition };
        var extends = kind is CommitmentKind.Decides or CommitmentKind.Extends && words.Extending.Any(w => Holds(folded, part.Place, w));
        var deliverable = part.Deliverable ?? (when.InReport is not null ? DeliverableKind.Information : null);
        var to = introduction is not null ? introduction.Content.Addressees : AddresseesOf(addressees, kind);
        var unclear = when.Unclear.Concat(to is [{ Code: Procedure.Mandates.Addressee.NotAssigned }] ? ["addressee"] : [])
            .Concat(addressees.Where(a => a.Naming is Naming.Unclear).Select(a => a.Words)).Where(w => w.Length > 0).Distinct().Take(Commitment.MostParts);
        var content = new Commitment(
            text, provision.EId, quotations.Of(provision, part.Place.Start, part.Place.End), ShortTitle.Of(provision.Text[part.Place.Start..part.Place.End]),
            extends && when.EndsTheMandate ? CommitmentKind.Extends : kind, to, deliverable is { } d ? new Deliverable(d, ShortTitle.Of(provision.Text[part.Place.Start..part.Place.End])) : null, when.Trigger)
        {
            Condition = ConditionIn(provision.Text, folded, part.Place) ?? (when.Condition is { } condition ? ShortTitle.Of(condition.Of(provision.Text), most: 600) : null),
            Rank = RankOf(provision, folded, part.Place, introduction),
            Measures = [.. Mentions.In(said.Quantities, part.Place, q => q.Place).Select(q => MeasureReading.Of(q, provision.Text, kind)).OfType<Measure>().Take(Commitment.MostParts)],
            Links = introduction is null ? [] : [new Link(LinkKind.PartOf, null, LabelOf(paragraph))],
            Unclear = [.. unclear],
        };
        if (content.Words.IsEmpty)
            return;
        var named = Mentions.In(said.References, part.Place, r => r.Place).Where(r => r.Kind is ReferenceKind.Paragraph).SelectMany(r => r.Targets).Distinct().Take(20).ToList();
        if (content.Rank is { Priority: Priority.PriorityTask })
            priorities ??= paragraph.Label;
        duties.Add(new ReadDuty(content, paragraph.Label, when, words.Together.Any(w => Holds(folded, part.Place, w)), named));
    }

    private static ImmutableArray<Procedure.Mandates.Addressee> AddresseesOf(IEnumerable<Clauses.Addressee> read, CommitmentKind kind)
    {
        var named = read.Where(a => a.Naming is not Naming.Unclear && a.Words.Length > 0)
            .Select(a => a.Naming is Naming.Itself ? new Procedure.Mandates.Addressee(Procedure.Mandates.Addressee.Council, "-") : new Procedure.Mandates.Addressee(a.Code.Length > 0 ? a.Code : "other", a.Words)).DistinctBy(a => (a.Code, a.Words)).Take(Commitment.MostParts).ToImmutableArray();
        return !named.IsEmpty ? named
            : kind is CommitmentKind.Decides or CommitmentKind.Intends or CommitmentKind.Extends or CommitmentKind.Establishes ? [new Procedure.Mandates.Addressee(Procedure.Mandates.Addressee.Council, "-")]
            : [new Procedure.Mandates.Addressee(Procedure.Mandates.Addressee.NotAssigned, "-")];
    }

    private string? ConditionIn(string text, string folded, Place place)
    {
        var at = words.Conditions.Select(w => folded.AsSpan(place.Start, place.End - place.Start).IndexOf(w)).Where(i => i >= 0).DefaultIfEmpty(-1).Min();
        return at < 0 ? null : ShortTitle.Of(text[(place.Start + at)..place.End], most: 600);
    }

    private Rank? RankOf(Provision provision, string folded, Place place, ReadDuty? introduction)
    {
        if (introduction is not null)
            return introduction.Content.Rank;
        foreach (var (phrase, priority) in words.Priorities)
            if (Holds(folded, place, phrase) && priority is not Priority.PriorityTask)
                return new Rank(priority, words.NotTakingFrom.Any(w => Holds(folded, place, w)) ? priorities : null);
        return children[provision].Any() && words.Priorities.Any(p => p.Priority is Priority.PriorityTask && Holds(folded, place, p.Words)) ? new Rank(Priority.PriorityTask, null) : null;
    }

    private string LabelOf(Provision provision) => ProvisionLabels.Of(provision, words);

    private static bool Holds(string folded, Place place, string phrase) => folded.AsSpan(place.Start, place.End - place.Start).Contains(phrase, StringComparison.Ordinal);

    private static bool EndsASentence(string text) => text.TrimEnd() is [.., '.' or ';' or ':' or ','];
}
