using System.Collections.Immutable;
using InBlue.Procedure.WrittenVotes;
using NodaTime;

namespace InBlue.Procedure.Mandates;

/// <summary>What each fact makes of a mandate. Nothing is ignored: a fact that does not fit means a damaged record.</summary>
internal static class MandateEvolution
{
    public static Mandate Next(Mandate mandate, MandateEvent happened) => happened switch
    {
        MandateEvent.EndStated f => mandate with { End = f, Ends = mandate.Ends.Add(f) },
        MandateEvent.Proposed f => mandate.Commitments.Count + 1 == f.Commitment
            ? Put(mandate, new CommitmentOnFile(f.Commitment, f.Content, CommitmentStatus.Proposed) { History = [new HistoryLine(f, f.Content, null)] })
            : throw Not(f, "its number is not the next"),
        MandateEvent.Accepted f => Change(mandate, f, f.Commitment, c => c with { Content = f.Content, Status = CommitmentStatus.Accepted, Acceptance = f, SecondReading = null }),
        MandateEvent.Rejected f => Change(mandate, f, f.Commitment, c => c with { Status = CommitmentStatus.Rejected, Because = f.Reason }),
        MandateEvent.Split f => Change(mandate, f, f.Commitment, c => c with { Status = CommitmentStatus.Split }),
        MandateEvent.Merged f => f.Commitments.Aggregate(mandate, (m, number) => Change(m, f, number, c => c with { Status = CommitmentStatus.Merged })),
        MandateEvent.SecondRead f => Change(mandate, f, f.Commitment, c => c with { SecondReading = f }),
        MandateEvent.NoDuty f => mandate with { WithoutDuty = mandate.WithoutDuty.RemoveAll(n => n.Text == f.Text && n.Provision == f.Provision).Add(f) },
        MandateEvent.InstrumentRecorded f => mandate.Instruments.Length + 1 == f.Instrument
            ? mandate with { Instruments = mandate.Instruments.Add(f) }
            : throw Not(f, "its number is not the next"),
        MandateEvent.Changed f => Change(mandate, f, f.Commitment, c => KeptDates.Before(mandate, c, f, DateOf(mandate, f)) with { Content = f.Content, SecondReading = null }, f.Instrument),
        MandateEvent.OccurrenceMoved f => Change(mandate, f, f.Commitment, c => c with { Moves = c.Moves.SetItem(f.Occurrence, f) }, f.Instrument),
        MandateEvent.Advanced f => Quietly(mandate, f, f.Commitment, c => c with { Courses = c.Courses.SetItem(f.Occurrence, (c.Courses.GetValueOrDefault(f.Occurrence) is { IsDefault: false } steps ? steps : []).Add(f)) }),
        MandateEvent.Input f => Quietly(mandate, f, f.Commitment, c => c with { Inputs = c.Inputs.Add(f) }),
        MandateEvent.ValuesReported f => Values(mandate, f),
        MandateEvent.WordingReported f => Quietly(mandate, f, f.Commitment, c => c with { Wordings = c.Wordings.Add(f) }),
        MandateEvent.StatementLinked f => mandate with { Statements = mandate.Statements.Add(f) },
        MandateEvent.Renewed f => Renewed(mandate, f),
        MandateEvent.CarriedOver f => Change(mandate, f, f.Commitment, c => c with { Content = f.Content, Status = CommitmentStatus.Accepted, SecondReading = null }),
        MandateEvent.Ended f => Change(mandate, f, f.Commitment, c => c with { Status = CommitmentStatus.Ended, Because = f.Because }, f.Instrument),
        MandateEvent.Published f => mandate with { Published = f },
        _ => throw Not(happened, "it is of no kind that follows an opening"),
    };

    private static Mandate Put(Mandate mandate, CommitmentOnFile commitment) => mandate with { Commitments = mandate.Commitments.SetItem(commitment.Number, commitment) };

    private static Mandate Change(Mandate mandate, MandateEvent happened, int number, Func<CommitmentOnFile, CommitmentOnFile> change, int? instrument = null) =>
        StatedEnds.After(mandate.Find(number), Quietly(mandate, happened, number, c => change(c) is var changed ? changed with { History = changed.History.Add(new HistoryLine(happened, changed.Content, instrument)) } : c));

    private static LocalDate DateOf(Mandate mandate, MandateEvent.Changed changed) =>
        changed.Instrument >= 1 && changed.Instrument <= mandate.Instruments.Length ? mandate.Instruments[changed.Instrument - 1].Date : throw Not(changed, "there is no such instrument");

    /// <summary>What is followed under a commitment, without changing it.</summary>
    private static Mandate Quietly(Mandate mandate, MandateEvent happened, int number, Func<CommitmentOnFile, CommitmentOnFile> change) =>
        mandate.Find(number) is { } onFile ? Put(mandate, change(onFile)) : throw Not(happened, "there is no such commitment");

    private static Mandate Values(Mandate mandate, MandateEvent.ValuesReported reported)
    {
        foreach (var group in reported.Values.GroupBy(v => v.Commitment))
            mandate = Quietly(mandate, reported, group.Key, c => c with { Values = c.Values.AddRange(group) });
        return mandate with { Values = mandate.Values + reported.Values.Length };
    }

    /// <summary>Closes the term of every commitment in force, as its dates stood until then; what becomes of each is then said one by one.</summary>
    private static Mandate Renewed(Mandate mandate, MandateEvent.Renewed renewed)
    {
        var closed = mandate.Commitments.ToBuilder();
        foreach (var c in mandate.InForce)
            closed[c.Number] = c with
            {
                Status = CommitmentStatus.AwaitingRenewal,
                PastTerms = c.PastTerms.Add(Term(mandate, c)),
                Moves = c.Moves.Clear(), Courses = c.Courses.Clear(), Inputs = [], Kept = [], NothingBefore = null,
            };
        return mandate with { Texts = mandate.Texts.Add(renewed.Text), Renewals = mandate.Renewals.Add(renewed), End = null, Commitments = closed.ToImmutable() };
    }

    private static PastTerm Term(Mandate mandate, CommitmentOnFile commitment)
    {
        var dates = Occurrences.DatesOf(mandate, commitment);
        var steps = Enumerable.Range(1, dates.Length).Select(n => KeyValuePair.Create(n, Courses.Of(mandate, commitment, n))).Where(s => !s.Value.IsEmpty);
        return new PastTerm(commitment.Content.Text ?? mandate.Texts.Length, mandate.Texts.Length + 1, commitment.Content, dates, steps.ToImmutableSortedDictionary());
    }

    private static OutOfOrderException Not(MandateEvent happened, string why) => new(happened.GetType().Name, why);
}
