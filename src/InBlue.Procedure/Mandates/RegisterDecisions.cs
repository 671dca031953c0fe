using System.Collections.Immutable;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Procedure.Mandates;

using MandateDecision = Decision<MandateEvent, MandateRefusal>;

/// <summary>What the program read in a text: commitments, and the provisions that create none, each with why.</summary>
public sealed record Proposals(ImmutableArray<Commitment> Commitments, ImmutableArray<(string Provision, string Because)> WithoutDuty);

/// <summary>Opening a register and making it a person's own: every commitment is proposed, then accepted, changed, split, merged or rejected, and read by a second person.</summary>
public static class RegisterDecisions
{
    public static MandateDecision Open(Mandate? mandate, Acting acting, MandateId id, string title, StoredFile council, MandateText text, Proposals proposals) =>
        UnlessOfficer(acting) is { } not ? not
        : mandate is not null ? MandateRefusal.AlreadyOpened
        : !id.IsWellFormed ? MandateRefusal.NotAMandateId
        : !GivenWords.AreOneLine(title) ? MandateRefusal.NoTitle
        : UnlessText(text) is { } unfit ? unfit
        : UnlessProposals([text], 0, proposals) is { } unsound ? unsound
        : (ImmutableArray<MandateEvent>)[new MandateEvent.Opened(acting.By, title, council, text), .. Proposed(1, 1, proposals)];

    /// <summary>A content other than the proposed one is the person's. An extension with a date states the mandate's end at once; accepted anew with another date, another end.</summary>
    public static MandateDecision Accept(Mandate? mandate, Acting acting, int number, Commitment content)
    {
        if (UnlessMandate(mandate, acting) is { } not)
            return not;
        if (mandate!.Find(number) is not { } there)
            return MandateRefusal.NoSuchCommitment;
        if (there.Status is not (CommitmentStatus.Proposed or CommitmentStatus.Accepted))
            return MandateRefusal.Gone;
        if (there.Status is CommitmentStatus.Accepted && there.Content.IsSameAs(content))
            return ImmutableArray<MandateEvent>.Empty;
        if (!MayStandWhere(mandate, content, [there]))
            return MandateRefusal.NoSuchProvision;
        if (CommitmentFitness.Unless(mandate, number, content) is { } unfit)
            return unfit;
        return StatedEnds.With(mandate, acting, new MandateEvent.Accepted(acting.By, number, content), number, content);
    }

    public static MandateDecision Reject(Mandate? mandate, Acting acting, int number, string reason) =>
        UnlessMandate(mandate, acting) is { } not ? not
        : mandate!.Find(number) is not { } there ? MandateRefusal.NoSuchCommitment
        : there.Status is CommitmentStatus.Rejected ? ImmutableArray<MandateEvent>.Empty
        : there.Status is not (CommitmentStatus.Proposed or CommitmentStatus.Accepted) ? MandateRefusal.Gone
        : Reason(reason) is { } unfit ? unfit
        : new MandateEvent.Rejected(acting.By, number, reason);

    /// <summary>The parts are proposals of the person who split it: they are accepted one by one.</summary>
    public static MandateDecision Split(Mandate? mandate, Acting acting, int number, ImmutableArray<Commitment> parts)
    {
        if (UnlessMandate(mandate, acting) is { } not)
            return not;
        if (mandate!.Find(number) is not { } there)
            return MandateRefusal.NoSuchCommitment;
        if (there.Status is not (CommitmentStatus.Proposed or CommitmentStatus.Accepted))
            return MandateRefusal.Gone;
        if (parts.Length < 2)
            return MandateRefusal.TooFewParts;
        if (parts.Length > Commitment.MostParts || mandate.Commitments.Count + parts.Length > Mandate.MostCommitments)
            return MandateRefusal.TooMany;
        if (!parts.All(p => MayStandWhere(mandate, p, [there])))
            return MandateRefusal.NoSuchProvision;
        var next = mandate.Commitments.Count + 1;
        var numbers = ImmutableArray.CreateRange(Enumerable.Range(next, parts.Length));
        return (ImmutableArray<MandateEvent>)[.. parts.Select((p, i) => new MandateEvent.Proposed(acting.By, next + i, p)), new MandateEvent.Split(acting.By, number, numbers)];
    }

    public static MandateDecision Merge(Mandate? mandate, Acting acting, ImmutableArray<int> numbers, Commitment into)
    {
        if (UnlessMandate(mandate, acting) is { } not)
            return not;
        var distinct = numbers.Distinct().Order().ToImmutableArray();
        if (distinct.Length < 2)
            return MandateRefusal.TooFewParts;
        if (distinct.Length > Commitment.MostParts || mandate!.Commitments.Count >= Mandate.MostCommitments)
            return MandateRefusal.TooMany;
        if (distinct.Any(n => mandate.Find(n) is null))
            return MandateRefusal.NoSuchCommitment;
        if (distinct.Any(n => mandate.Find(n)!.Status is not (CommitmentStatus.Proposed or CommitmentStatus.Accepted)))
            return MandateRefusal.Gone;
        if (!MayStandWhere(mandate, into, distinct.Select(n => mandate.Find(n)!)))
            return MandateRefusal.NoSuchProvision;
        var number = mandate.Commitments.Count + 1;
        return (ImmutableArray<MandateEvent>)[new MandateEvent.Proposed(acting.By, number, into), new MandateEvent.Merged(acting.By, distinct, number)];
    }

    /// <summary>By another person than the one who accepted it.</summary>
    public static MandateDecision SecondRead(Mandate? mandate, Acting acting, int number) =>
        UnlessMandate(mandate, acting) is { } not ? not
        : mandate!.Find(number) is not { } there ? MandateRefusal.NoSuchCommitment
        : there is not { IsInForce: true } ? MandateRefusal.NotAccepted
        : there.SecondReading is not null ? ImmutableArray<MandateEvent>.Empty
        : LastHandOn(there) == acting.By ? MandateRefusal.SameReader
        : new MandateEvent.SecondRead(acting.By, number);

    public static MandateDecision NoDuty(Mandate? mandate, Acting acting, string provision, string because) =>
        UnlessMandate(mandate, acting) is { } not ? not
        : mandate!.Text.Find(provision) is null ? MandateRefusal.NoSuchProvision
        : mandate.Commitments.Values.Any(c => c.Content.Provision == provision && c.Content.Text == mandate.Texts.Length && c.Status is CommitmentStatus.Proposed or CommitmentStatus.Accepted)
            ? MandateRefusal.HasDuties
        : Reason(because) is { } unfit ? unfit
        : mandate.WithoutDuty.Any(n => n.Text == mandate.Texts.Length && n.Provision == provision && n.Because == because) ? ImmutableArray<MandateEvent>.Empty
        : new MandateEvent.NoDuty(acting.By, mandate.Texts.Length, provision, because);

    internal static IEnumerable<MandateEvent> Proposed(int next, int text, Proposals proposals) =>
    [
        .. proposals.Commitments.Select((c, i) => new MandateEvent.Proposed(People.PersonId.Program, next + i, c)),
        .. proposals.WithoutDuty.Select(n => new MandateEvent.NoDuty(People.PersonId.Program, text, n.Provision, n.Because)),
    ];

    internal static MandateRefusal? UnlessText(MandateText text) =>
        text.Provisions.IsEmpty ? MandateRefusal.NoProvisions
        : text.Provisions.Length > MandateText.MostProvisions ? MandateRefusal.TooManyProvisions
        : !GivenWords.AreOneLine(text.Resolution) || !GivenWords.AreOneLine(text.Document) || !text.IsInOrder ? MandateRefusal.TextUnfit
        : null;

    /// <summary>What the program read stands in the text that it read; the last of these is that text.</summary>
    internal static MandateRefusal? UnlessProposals(ImmutableArray<MandateText> texts, int before, Proposals proposals) =>
        before + proposals.Commitments.Length > Mandate.MostCommitments ? MandateRefusal.TooMany
        : proposals.Commitments.Any(c => c.Text != texts.Length || !CommitmentFitness.HasItsProvision(texts, c)) || proposals.WithoutDuty.Any(n => texts[^1].Find(n.Provision) is null)
            ? MandateRefusal.NoSuchProvision
        : proposals.Commitments.Any(c => c.Words.IsEmpty || c.Words.Any(w => !w.IsSound)) ? MandateRefusal.NoWords
        : null;

    /// <summary>In the text in force, or where one of those that it comes from stood: a reading does not move a duty into another text, nor out of all of them.</summary>
    private static bool MayStandWhere(Mandate mandate, Commitment content, IEnumerable<CommitmentOnFile> from) =>
        (content.Text == mandate.Texts.Length || from.Any(c => c.Content.Text == content.Text)) && CommitmentFitness.HasItsProvision(mandate.Texts, content);

    internal static MandateRefusal? UnlessMandate(Mandate? mandate, Acting acting) => UnlessOfficer(acting) ?? (mandate is null ? MandateRefusal.NoSuchMandate : null);

    internal static MandateRefusal? UnlessOfficer(Acting acting) => acting.UnlessOfficer() switch
    {
        null => null,
        VoteRefusal.NotOnFile => MandateRefusal.NotOnFile,
        _ => MandateRefusal.OfficersOnly,
    };

    internal static MandateRefusal? Reason(string words) =>
        string.IsNullOrWhiteSpace(words) ? MandateRefusal.NoReason : GivenWords.AreSound(words) ? null : MandateRefusal.UnfitWords;

    private static People.PersonId? LastHandOn(CommitmentOnFile commitment) => commitment.History.Select(h => h.Happened).Reverse().Select(h => h switch
    {
        MandateEvent.Accepted f => f.By,
        MandateEvent.Changed f => f.By,
        MandateEvent.CarriedOver f => f.By,
        _ => (People.PersonId?)null,
    }).FirstOrDefault(by => by is not null);
}
