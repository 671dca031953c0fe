using System.Collections.Immutable;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Secretariat.Reconstructing;
using NodaTime;

namespace InBlue.Secretariat.Audit;

/// <summary>
/// That the facts of a mandate come in an order that they can have: docs/record-format.md section 12, <c>vote.chain</c>. It knows nothing of the decisions that wrote
/// them, and ends at the first fault, since each fact rests on those before it.
/// </summary>
internal sealed class MandateChainCheck(ImmutableArray<AuditedEntry> entries, List<Fault> faults)
{
    /// <summary>What the entry before has said of the mandate's end, and this one must state.</summary>
    private (LocalDate Day, string Provision)? owed;

    public bool Passes()
    {
        Mandate? mandate = null;
        foreach (var (entry, before) in entries.Zip(entries.Prepend(null)))
        {
            if (entry.Mandate is not { } happened)
                return Fails(entry, "It is of a vote, and this is a mandate.");
            if (Unless(mandate, happened, before) is { } fault)
                return Fails(entry, fault);
            mandate = Mandate.Evolve(mandate, happened);
            owed = EndIn(mandate, happened);
        }
        return entries[^1].Mandate is MandateEvent.Published || Fails(entries[^1], "The register was not published after it: entries at its end are missing.");
    }

    private bool Fails(AuditedEntry entry, string message)
    {
        faults.Add(new Fault(FaultCodes.Chain, entry.Named.FileName, message));
        return false;
    }

    private string? Unless(Mandate? mandate, MandateEvent happened, AuditedEntry? before) =>
        mandate is null ? happened is MandateEvent.Opened ? null : "The first entry does not open the mandate."
        : owed is { } end && happened is not MandateEvent.EndStated ? $"The entry before it extends the mandate until {FactWriter.Write(end.Day)}, and the end is not stated after it."
        : WriterOf(happened) == PersonId.Program && happened is not (MandateEvent.Proposed or MandateEvent.NoDuty) ? "The program itself only proposes."
        : MandateContents.Unless(mandate, happened) ?? happened switch
        {
            MandateEvent.Opened => "The mandate was opened before.",
            MandateEvent.EndStated f => UnlessEnd(mandate, f),
            MandateEvent.Proposed f => mandate.Commitments.Count + 1 == f.Commitment && f.Commitment <= Mandate.MostCommitments ? null : "Its number is not the next.",
            MandateEvent.Accepted f => Needs(mandate, f.Commitment, CommitmentStatus.Proposed, CommitmentStatus.Accepted),
            MandateEvent.Rejected f => Needs(mandate, f.Commitment, CommitmentStatus.Proposed, CommitmentStatus.Accepted),
            MandateEvent.Split f => Needs(mandate, f.Commitment, CommitmentStatus.Proposed, CommitmentStatus.Accepted) ?? UnlessParts(mandate, f.Into, f.Commitment),
            MandateEvent.Merged f => UnlessMerged(mandate, f),
            MandateEvent.SecondRead f => Needs(mandate, f.Commitment, CommitmentStatus.Accepted) ?? (LastHandOn(mandate.Find(f.Commitment)!) == f.By ? "Who accepted it reads it a second time." : null),
            MandateEvent.NoDuty f => f.Text == mandate.Texts.Length && mandate.Text.Find(f.Provision) is not null ? null : "There is no such provision in the text in force.",
            MandateEvent.InstrumentRecorded f => mandate.Instruments.Length + 1 == f.Instrument ? NotBefore(mandate, f.Date) : "Its number is not the next.",
            MandateEvent.Changed f => Needs(mandate, f.Commitment, CommitmentStatus.Accepted) ?? UnlessInstrument(mandate, f.Instrument),
            MandateEvent.OccurrenceMoved f => Needs(mandate, f.Commitment, CommitmentStatus.Accepted) ?? UnlessInstrument(mandate, f.Instrument) ?? NotBefore(mandate, f.To),
            MandateEvent.Advanced f => Needs(mandate, f.Commitment, CommitmentStatus.Accepted) ?? NotBefore(mandate, f.On) ?? UnlessNoted(mandate.Find(f.Commitment)!, f),
            MandateEvent.Input f => Needs(mandate, f.Commitment, CommitmentStatus.Accepted) ?? NotBefore(mandate, f.Day),
            MandateEvent.ValuesReported f => UnlessValues(mandate, f),
            MandateEvent.WordingReported f => Needs(mandate, f.Commitment, CommitmentStatus.Accepted),
            MandateEvent.StatementLinked f => mandate.Text.Find(f.Provision) is null ? "There is no such provision in the text in force." : null,
            MandateEvent.Renewed f => UnlessRenewal(mandate, f),
            MandateEvent.CarriedOver f => UnlessCarried(mandate, f),
            MandateEvent.Ended f => Needs(mandate, f.Commitment, CommitmentStatus.Accepted, CommitmentStatus.AwaitingRenewal) ?? (f.Instrument is { } by ? UnlessInstrument(mandate, by) : null),
            MandateEvent.Published f => UnlessPublication(mandate, f, before!),
            _ => throw new System.Diagnostics.UnreachableException(happened.GetType().Name),
        };

    private static string? Needs(Mandate mandate, int commitment, params ReadOnlySpan<CommitmentStatus> allowed) =>
        mandate.Find(commitment) is not { } there ? $"There is no commitment {commitment} before it." : allowed.Contains(there.Status) ? null : $"Commitment {commitment} is not one of which this can be said: it is {there.Status}.";

    private static string? UnlessInstrument(Mandate mandate, int instrument) => instrument <= mandate.Instruments.Length ? null : $"There is no instrument {instrument} before it.";

    private static string? NotBefore(Mandate mandate, LocalDate day) => day < mandate.Texts[0].Adopted ? "Its date lies before the first text was adopted." : null;

    private string? UnlessEnd(Mandate mandate, MandateEvent.EndStated end) =>
        end.Ends < mandate.Text.Adopted ? "The end lies before the text in force was adopted."
        : end.Instrument is { } instrument ? owed is null ? UnlessInstrument(mandate, instrument) : "The end that the text states comes first."
        : owed == (end.Ends, end.Provision!) ? null : "The end is not the one that the entry before it states.";

    private static string? UnlessParts(Mandate mandate, ImmutableArray<int> into, int from) =>
        into.Length < 2 || !Ascend(into) || into.Contains(from) || into.Any(n => Needs(mandate, n, CommitmentStatus.Proposed) is not null) ? "Its parts are not two or more commitments that are proposed." : null;

    private static string? UnlessMerged(Mandate mandate, MandateEvent.Merged merged) =>
        merged.Commitments.Length < 2 || !Ascend(merged.Commitments) || merged.Commitments.Contains(merged.Into) ? "It does not merge two or more commitments into another."
        : merged.Commitments.Select(n => Needs(mandate, n, CommitmentStatus.Proposed, CommitmentStatus.Accepted)).FirstOrDefault(f => f is not null) ?? Needs(mandate, merged.Into, CommitmentStatus.Proposed);

    private static bool Ascend(ImmutableArray<int> numbers) => numbers.Zip(numbers.Skip(1), (a, b) => a < b).All(ascends => ascends);

    private static string? UnlessNoted(CommitmentOnFile commitment, MandateEvent.Advanced step) =>
        step.Note is null && (step.Stage is CourseStage.Waived || step.Stage < commitment.StageOf(step.Occurrence)) ? "A waiver or a step back has no note." : null;

    private static string? UnlessValues(Mandate mandate, MandateEvent.ValuesReported reported) =>
        reported.Values.IsEmpty || mandate.Values + reported.Values.Length > Mandate.MostValues ? "It reports no value, or more than a mandate may have."
        : reported.Values.Select(v => Needs(mandate, v.Commitment, CommitmentStatus.Accepted)
            ?? (v.Measure <= mandate.Find(v.Commitment)!.Content.Measures.Length ? null : $"Commitment {v.Commitment} has no figure {v.Measure}.")).FirstOrDefault(f => f is not null);

    private static string? UnlessRenewal(Mandate mandate, MandateEvent.Renewed renewed) =>
        IsUndecided(mandate) ? "A commitment of the text before was not decided on."
        : mandate.Texts.Length >= Mandate.MostTexts ? "There are more texts than a mandate may have."
        : renewed.Text.Adopted < mandate.Text.Adopted ? "The text was adopted before the one that it renews." : null;

    private static string? UnlessCarried(Mandate mandate, MandateEvent.CarriedOver carried) =>
        Needs(mandate, carried.Commitment, CommitmentStatus.AwaitingRenewal)
        ?? (carried.Content.Text == (carried.Outcome is RenewalOutcome.Survives ? mandate.Find(carried.Commitment)!.Content.Text : mandate.Texts.Length) ? null : "Its content stands in another text than its outcome says.");

    private static string? UnlessPublication(Mandate mandate, MandateEvent.Published published, AuditedEntry before) =>
        IsUndecided(mandate) ? "A commitment was not decided on."
        : !mandate.InForce.Any() ? "No commitment is in force."
        : published.Last is { } last && last.Digest == before.Digest.ToString() && last.Ordinal == before.Place.Ordinal ? null
        : "The publication names another last entry than the one before it: an entry is missing.";

    private static bool IsUndecided(Mandate mandate) => mandate.Commitments.Values.Any(c => c.Status is CommitmentStatus.Proposed or CommitmentStatus.AwaitingRenewal);

    /// <summary>The end that an acceptance states, where it is not the one that stands.</summary>
    private static (LocalDate, string)? EndIn(Mandate mandate, MandateEvent happened) =>
        MandateContents.Of(happened) is { } content && happened is MandateEvent.Accepted or MandateEvent.CarriedOver && mandate.End is not { Instrument: not null }
            && MandateContents.EndIn(mandate, content) is { } day && mandate.LastDay != day ? (day, content.Provision) : null;

    private static PersonId? LastHandOn(CommitmentOnFile commitment) => commitment.History.Reverse().Select(h => h.Happened switch
    {
        MandateEvent.Accepted f => f.By,
        MandateEvent.Changed f => f.By,
        MandateEvent.CarriedOver f => f.By,
        _ => (PersonId?)null,
    }).FirstOrDefault(by => by is not null);

    private static PersonId WriterOf(MandateEvent happened) => happened switch
    {
        MandateEvent.Opened f => f.By,
        MandateEvent.EndStated f => f.By,
        MandateEvent.Proposed f => f.By,
        MandateEvent.Accepted f => f.By,
        MandateEvent.Rejected f => f.By,
        MandateEvent.Split f => f.By,
        MandateEvent.Merged f => f.By,
        MandateEvent.SecondRead f => f.By,
        MandateEvent.NoDuty f => f.By,
        MandateEvent.InstrumentRecorded f => f.By,
        MandateEvent.Changed f => f.By,
        MandateEvent.OccurrenceMoved f => f.By,
        MandateEvent.Advanced f => f.By,
        MandateEvent.Input f => f.By,
        MandateEvent.ValuesReported f => f.By,
        MandateEvent.WordingReported f => f.By,
        MandateEvent.StatementLinked f => f.By,
        MandateEvent.Renewed f => f.By,
        MandateEvent.CarriedOver f => f.By,
        MandateEvent.Ended f => f.By,
        MandateEvent.Published f => f.By,
        _ => throw new System.Diagnostics.UnreachableException(happened.GetType().Name),
    };
}
