using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using NodaTime;

namespace InBlue.Procedure.Mandates;

using static RegisterDecisions;
using MandateDecision = Decision<MandateEvent, MandateRefusal>;

/// <summary>Following what was accepted: instruments that change it, how far each deliverable has come, figures and wordings as reported.</summary>
public static class FollowingDecisions
{
    public const int MostValuesAtOnce = 1_000;

    public static MandateDecision RecordInstrument(Mandate? mandate, Acting acting, InstrumentKind kind, string symbol, LocalDate date, string effect) =>
        UnlessMandate(mandate, acting) is { } not ? not
        : !GivenWords.AreOneLine(symbol) ? MandateRefusal.NoSymbol
        : date < mandate!.Texts[0].Adopted ? MandateRefusal.InstrumentBeforeAdoption
        : date > acting.Today ? MandateRefusal.InTheFuture
        : Reason(effect) is { } unfit ? unfit
        : mandate.Instruments.Any(i => i.Kind == kind && i.Symbol == symbol && i.Date == date && i.Effect == effect) ? ImmutableArray<MandateEvent>.Empty
        : new MandateEvent.InstrumentRecorded(acting.By, mandate.Instruments.Length + 1, kind, symbol, date, effect);

    /// <summary>A duty that an instrument adds: accepted at once, since a person writes it from the instrument's own words.</summary>
    public static MandateDecision Add(Mandate? mandate, Acting acting, int instrument, Commitment content)
    {
        if (UnlessMandate(mandate, acting) is { } not)
            return not;
        if (UnlessInstrument(mandate!, instrument) is { } none)
            return none;
        var number = mandate!.Commitments.Count + 1;
        return number > Mandate.MostCommitments ? MandateRefusal.TooMany
            : content.Text is not null ? MandateRefusal.NoSuchProvision
            : CommitmentFitness.Unless(mandate, number, content) is { } unfit ? unfit
            : (ImmutableArray<MandateEvent>)
            [
                new MandateEvent.Proposed(acting.By, number, content), new MandateEvent.Accepted(acting.By, number, content), new MandateEvent.Changed(acting.By, number, instrument, content),
            ];
    }

    public static MandateDecision Change(Mandate? mandate, Acting acting, int number, int instrument, Commitment content) =>
        UnlessInForce(mandate, acting, number) is { } not ? not
        : UnlessInstrument(mandate!, instrument) is { } none ? none
        : mandate!.Find(number)!.Content.IsSameAs(content) ? ImmutableArray<MandateEvent>.Empty
        : CommitmentFitness.Unless(mandate, number, content) is { } unfit ? unfit
        : StatedEnds.In(mandate, content) is { } day && day != mandate.LastDay && day != StatedEnds.In(mandate, mandate.Find(number)!.Content) ? MandateRefusal.TwoEnds
        : new MandateEvent.Changed(acting.By, number, instrument, content);

    public static MandateDecision MoveOccurrence(Mandate? mandate, Acting acting, int number, int occurrence, int instrument, LocalDate to) =>
        UnlessOccurrence(mandate, acting, number, occurrence) is { } not ? not
        : UnlessInstrument(mandate!, instrument) is { } none ? none
        : to < mandate!.Texts[0].Adopted ? MandateRefusal.DateBeforeAdoption
        : mandate.Find(number)!.Moves.GetValueOrDefault(occurrence) is { } moved && moved.To == to && moved.Instrument == instrument ? ImmutableArray<MandateEvent>.Empty
        : new MandateEvent.OccurrenceMoved(acting.By, number, occurrence, instrument, to);

    /// <summary>A technical rollover: everything that depends on the end moves with it.</summary>
    public static MandateDecision MoveEnd(Mandate? mandate, Acting acting, int instrument, LocalDate ends) =>
        UnlessMandate(mandate, acting) is { } not ? not
        : UnlessInstrument(mandate!, instrument) is { } none ? none
        : ends < mandate!.Text.Adopted ? MandateRefusal.EndBeforeAdoption
        : mandate.End?.Ends == ends ? ImmutableArray<MandateEvent>.Empty
        : new MandateEvent.EndStated(acting.By, ends, null, instrument);

    public static MandateDecision EndCommitment(Mandate? mandate, Acting acting, int number, int? instrument, string because) =>
        UnlessMandate(mandate, acting) is { } not ? not
        : mandate!.Find(number) is not { } there ? MandateRefusal.NoSuchCommitment
        : there.Status is CommitmentStatus.Ended ? ImmutableArray<MandateEvent>.Empty
        : there.Status is not (CommitmentStatus.Accepted or CommitmentStatus.AwaitingRenewal) ? MandateRefusal.NotAccepted
        : instrument is { } by && UnlessInstrument(mandate, by) is { } none ? none
        : Reason(because) is { } unfit ? unfit
        : new MandateEvent.Ended(acting.By, number, because, instrument);

    /// <summary>A step back and a waiver need a note; what is issued needs its symbol. The same step once more is none.</summary>
    public static MandateDecision Advance(Mandate? mandate, Acting acting, int number, int occurrence, CourseStage stage, LocalDate on, string? symbol, string? note)
    {
        if (UnlessOccurrence(mandate, acting, number, occurrence) is { } not)
            return not;
        if (on > acting.Today)
            return MandateRefusal.InTheFuture;
        if (on < mandate!.Texts[0].Adopted)
            return MandateRefusal.DateBeforeAdoption;
        if (stage is CourseStage.Issued ? symbol is null || !GivenWords.AreOneLine(symbol) : symbol is not null)
            return MandateRefusal.NoSymbol;
        if (note is not null && !GivenWords.AreSound(note))
            return MandateRefusal.UnfitWords;
        if (note is null && (stage is CourseStage.Waived || stage < mandate.Find(number)!.StageOf(occurrence)))
            return MandateRefusal.NoteNeeded;
        var step = new MandateEvent.Advanced(acting.By, number, occurrence, stage, on, symbol, note);
        return mandate.Find(number)!.Courses.TryGetValue(occurrence, out var steps) && steps[^1] with { By = acting.By } == step ? ImmutableArray<MandateEvent>.Empty : step;
    }

    /// <param name="day">When it is asked for by, or when it came or was cleared.</param>
    public static MandateDecision Input(Mandate? mandate, Acting acting, int number, int occurrence, string section, string contributor, InputStage stage, LocalDate day, string? note) =>
        UnlessOccurrence(mandate, acting, number, occurrence) is { } not ? not
        : !GivenWords.AreOneLine(section) || !GivenWords.AreOneLine(contributor) || (note is not null && !GivenWords.AreSound(note)) ? MandateRefusal.UnfitWords
        : day < mandate!.Texts[0].Adopted ? MandateRefusal.DateBeforeAdoption
        : stage is not InputStage.Asked && day > acting.Today ? MandateRefusal.InTheFuture
        : mandate.Find(number)!.Inputs.Any(i => i with { By = acting.By } == new MandateEvent.Input(acting.By, number, occurrence, section, contributor, stage, day, note)) ? ImmutableArray<MandateEvent>.Empty
        : new MandateEvent.Input(acting.By, number, occurrence, section, contributor, stage, day, note);

    public static MandateDecision ReportValues(Mandate? mandate, Acting acting, ImmutableArray<ReportedValue> values)
    {
        if (UnlessMandate(mandate, acting) is { } not)
            return not;
        if (values.Length > MostValuesAtOnce || mandate!.Values + values.Length > Mandate.MostValues)
            return MandateRefusal.TooMany;
        foreach (var value in values)
        {
            if (mandate.Find(value.Commitment) is not { } there)
                return MandateRefusal.NoSuchCommitment;
            if (!there.IsInForce)
                return MandateRefusal.NotAccepted;
            if (value.Measure < 1 || value.Measure > there.Content.Measures.Length)
                return MandateRefusal.NoSuchMeasure;
            if (value.AsAt > acting.Today)
                return MandateRefusal.InTheFuture;
            if (!GivenWords.AreOneLine(value.Source))
                return MandateRefusal.NoSymbol;
            if (value.Quote is { } quote && !GivenWords.AreSound(quote))
                return MandateRefusal.UnfitWords;
        }
        var fresh = values.Where(v => !mandate.Find(v.Commitment)!.Values.Contains(v)).Distinct().ToImmutableArray();
        return fresh.IsEmpty ? ImmutableArray<MandateEvent>.Empty : new MandateEvent.ValuesReported(acting.By, fresh);
    }

    public static MandateDecision ReportWording(Mandate? mandate, Acting acting, int number, string wording, LocalDate asAt, string source) =>
        UnlessInForce(mandate, acting, number) is { } not ? not
        : !GivenWords.AreOneLine(source) ? MandateRefusal.NoSymbol
        : asAt > acting.Today ? MandateRefusal.InTheFuture
        : Reason(wording) is { } unfit ? unfit
        : mandate!.Find(number)!.Wordings.Any(w => w.Wording == wording && w.AsAt == asAt && w.Source == source) ? ImmutableArray<MandateEvent>.Empty
        : new MandateEvent.WordingReported(acting.By, number, wording, asAt, source);

    public static MandateDecision LinkStatement(Mandate? mandate, Acting acting, MemberId member, string statement, string provision, Quotation words, StoredFile? file) =>
        UnlessMandate(mandate, acting) is { } not ? not
        : mandate!.Text.Find(provision) is null ? MandateRefusal.NoSuchProvision
        : !words.IsSound ? MandateRefusal.NoWords
        : !GivenWords.AreOneLine(statement) || !GivenWords.AreSound(words.Quote) ? MandateRefusal.UnfitWords
        : mandate.Statements.Any(s => s.Member == member && s.Provision == provision && s.Words == words) ? ImmutableArray<MandateEvent>.Empty
        : new MandateEvent.StatementLinked(acting.By, member, statement, provision, words, file);

    private static MandateRefusal? UnlessInForce(Mandate? mandate, Acting acting, int number) =>
        UnlessMandate(mandate, acting)
        ?? (mandate!.Find(number) is not { } there ? MandateRefusal.NoSuchCommitment : there.IsInForce ? null : MandateRefusal.NotAccepted);

    private static MandateRefusal? UnlessOccurrence(Mandate? mandate, Acting acting, int number, int occurrence) =>
        UnlessInForce(mandate, acting, number)
        ?? (occurrence < 1 || occurrence > Occurrences.DatesOf(mandate!, mandate!.Find(number)!).Length ? MandateRefusal.NoSuchOccurrence : null);

    private static MandateRefusal? UnlessInstrument(Mandate mandate, int instrument) =>
        instrument < 1 || instrument > mandate.Instruments.Length ? MandateRefusal.NoSuchInstrument : null;
}
