using System.Collections.Immutable;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Comparing;
using InBlue.Reading.Duties;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;
using InBlue.Secretariat.Live;

namespace InBlue.Secretariat.Mandates;

/// <summary>What a renewal makes of one commitment, as the texts suggest; a person decides.</summary>
/// <param name="Outcome">Null where the new text has no place for it: then it ends, or survives, as a person says.</param>
/// <param name="Content">As it would stand in the new text; null without a place there.</param>
/// <param name="Pair">Its provision in both texts; null where an instrument created it.</param>
public sealed record ProposedCarry(int Commitment, RenewalOutcome? Outcome, Commitment? Content, ProvisionPair? Pair);

public sealed record ProposedRenewal(Sequence<ProvisionPair> Pairs, ImmutableArray<ProposedCarry> Carries, Proposals Added)
{
    public ProposedCarry? Find(int commitment) => Carries.FirstOrDefault(c => c.Commitment == commitment);
}

/// <summary>
/// Compares a mandate's text with the one that renews it. A commitment whose provision has the same words is carried with them; one whose provision changed takes what the
/// new words say; what no commitment answers to is added.
/// </summary>
public static class Renewals
{
    /// <summary>Before the renewal is recorded.</summary>
    public static ProposedRenewal Propose(LiveRecord live, Mandate mandate, MandateSource.Found found) =>
        Compare(ReadTexts.Of(live, mandate.Text), found.Reading, [.. mandate.InForce.Select(c => (c.Number, c.Content))], found.Text, mandate.Texts.Length + 1, mandate.Commitments.Count + 1);

    /// <summary>Of the renewal recorded last, for deciding on each commitment; nothing where there was none.</summary>
    public static ProposedRenewal OfLast(LiveRecord live, Mandate mandate) =>
        mandate.Texts.Length < 2 ? new ProposedRenewal([], [], new Proposals([], [])) : Of(mandate, mandate.Texts.Length, text => ReadTexts.Of(live, mandate.Texts[text - 1]));

    /// <summary>Of the renewal by a text, by its number from 2.</summary>
    public static ProposedRenewal Of(Mandate mandate, int text, Func<int, ResolutionReading> reading)
    {
        var before = mandate.Commitments.Values.Select(c => (c.Number, Term: c.TermBefore(text))).Where(c => c.Term is not null).Select(c => (c.Number, c.Term!.Content)).ToImmutableArray();
        var first = AddedBy(mandate, text).Select(c => c.Number).DefaultIfEmpty(mandate.Commitments.Count + 1).Min();
        return Compare(reading(text - 1), reading(text), before, mandate.Texts[text - 1], text, first);
    }

    /// <summary>The commitments that the program read in a text and that answered to none before it.</summary>
    public static IEnumerable<CommitmentOnFile> AddedBy(Mandate mandate, int text) => mandate.Commitments.Values
        .Where(c => c.History[0].Happened is MandateEvent.Proposed { By: var by, Content.Text: var of } && by == Procedure.People.PersonId.Program && of == text);

    /// <summary>A commitment as a person places it in the new text: with the words of that provision, and otherwise as it stood.</summary>
    private static Commitment Into(LiveRecord live, Mandate mandate, Commitment content, Procedure.Mandates.Provision place)
    {
        var reading = ReadTexts.Of(live, mandate.Text);
        var provision = reading.Provisions.First(p => p.EId == place.Id);
        return content with { Text = mandate.Texts.Length, Provision = place.Id, Words = TextProvisions.Quote(reading, provision) };
    }

    /// <summary>
    /// What becomes of a commitment that waits for the renewal: as a person says, and what is not said as the comparison proposes. Null where neither says it, or where a
    /// commitment that survives without the new text is given a place in it.
    /// </summary>
    public static (RenewalOutcome Outcome, Commitment Content)? Carried(LiveRecord live, Mandate mandate, CommitmentOnFile commitment, RenewalOutcome? outcome, Procedure.Mandates.Provision? place)
    {
        var proposed = outcome is null || (outcome is not RenewalOutcome.Survives && place is null) ? OfLast(live, mandate).Find(commitment.Number) : null;
        if ((outcome ?? proposed?.Outcome) is not { } how)
            return null;
        var content = how is RenewalOutcome.Survives ? (place is null ? commitment.Content : null)
            : place is not null ? Into(live, mandate, commitment.Content, place) : proposed?.Content;
        return content is null ? null : (how, content);
    }

    private static ProposedRenewal Compare(
        ResolutionReading before, ResolutionReading after, ImmutableArray<(int Number, Commitment Content)> old, MandateText text, int number, int first)
    {
        var pairs = TextComparison.Of(before, after);
        var pairOf = pairs.Where(p => p.Before is not null).ToDictionary(p => p.Before!.EId);
        var proposed = DutyProposer.Propose(after, text.Adopted, number, first);
        var answered = new int?[proposed.Commitments.Length];
        var carries = old.Select(c => Carry(c.Number, c.Content, c.Content.Text == number - 1 ? pairOf.GetValueOrDefault(c.Content.Provision) : null, proposed.Commitments, answered, number)).ToList();
        // Numbers that the proposals give each other become those of the commitments they answer to, or of their place among the added.
        var (numbers, next) = (new Dictionary<int, int>(), first);
        for (var i = 0; i < answered.Length; i++)
            numbers[first + i] = answered[i] ?? next++;
        return new ProposedRenewal(pairs,
            [.. carries.Select(c => c.Outcome is RenewalOutcome.Changed && c.Content is { } content ? c with { Content = Renumbered(content, numbers) } : c)],
            proposed with { Commitments = [.. proposed.Commitments.Where((_, i) => answered[i] is null).Select(c => Renumbered(c, numbers))] });
    }

    private static ProposedCarry Carry(int number, Commitment content, ProvisionPair? pair, ImmutableArray<Commitment> proposed, int?[] answered, int text)
    {
        if (pair?.After is not { } place)
            return new ProposedCarry(number, null, null, pair);
        var best = Enumerable.Range(0, proposed.Length).Where(i => answered[i] is null && proposed[i].Provision == place.EId)
            .Select(i => (Index: i, Likeness: Likeness(proposed[i], content))).Where(x => x.Likeness > 0).OrderByDescending(x => x.Likeness).ThenBy(x => x.Index).Select(x => (int?)x.Index).FirstOrDefault();
        if (best is not { } index)
            return new ProposedCarry(number, null, null, pair);
        answered[index] = number;
        var now = proposed[index];
        return pair.Kind is PairKind.Carried or PairKind.Moved
            ? new ProposedCarry(number, RenewalOutcome.Carried, content with { Text = text, Provision = place.EId, Words = now.Words }, pair)
            : new ProposedCarry(number, RenewalOutcome.Changed, now, pair);
    }

    /// <summary>The same verb counts most, then the same addressees and the same thing to hand in, then the same beginning.</summary>
    private static int Likeness(Commitment now, Commitment before) =>
        (now.Kind == before.Kind ? 4 : 0) + (now.Addressees.Any(a => before.Addressees.Any(b => a.Code == b.Code)) ? 2 : 0)
        + (now.Deliverable?.Kind == before.Deliverable?.Kind ? 2 : 0) + (now.Title == before.Title ? 3 : 0);

    private static Commitment Renumbered(Commitment content, Dictionary<int, int> numbers) => content with
    {
        Trigger = content.Trigger is Trigger.With with && numbers.TryGetValue(with.Commitment, out var carrier) ? with with { Commitment = carrier } : content.Trigger,
        Links = [.. content.Links.Select(l => l.Commitment is { } to && numbers.TryGetValue(to, out var now) ? l with { Commitment = now } : l)],
    };
}
