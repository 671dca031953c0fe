using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Record.Entries;
using InBlue.Secretariat.Mandates;

namespace InBlue.Secretariat.Audit;

/// <summary>A published register that passed its checks, as it stood when it was last published.</summary>
public sealed record AuditedMandate(VoteName Name, Council Council, Mandate Mandate);

/// <summary>What the facts of a mandate say, held against its texts and against each other: section 12, <c>vote.reading</c> and <c>vote.count</c>.</summary>
internal sealed class MandateChecks(ImmutableArray<AuditedEntry> entries, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, List<Fault> faults)
{
    private readonly Dictionary<string, SourceCharacters?> sources = [];

    /// <summary>Null where a check found a fault.</summary>
    public AuditedMandate? Run(VoteName name, Council council)
    {
        CheckReadings();
        if (faults.Count > 0)
            return null;
        var mandate = CheckDates();
        return faults.Count > 0 ? null : new AuditedMandate(name, council, mandate!);
    }

    private void CheckReadings()
    {
        var texts = new List<MandateText>();
        foreach (var entry in entries)
        {
            if (KeepingMandates.TextOf(entry.Mandate!) is { } text)
            {
                texts.Add(text);
                if (Source(text.File.Digest) is not { } source || text.End > source.Length)
                    Add(FaultCodes.Reading, entry, "The text does not lie in its file, or the file is not UTF-8.");
            }
            foreach (var (number, file, words) in KeepingMandates.QuotedWords(entry.Mandate!, texts.Count))
                if (Source((file ?? texts[number - 1].File).Digest)?.Slice(words.Start, words.End) != words.Quote)
                    Add(FaultCodes.Reading, entry, $"The words quoted do not stand in the text from {words.Start} to {words.End}.");
        }
    }

    /// <summary>Up to the first that is wrong.</summary>
    private Mandate? CheckDates()
    {
        Mandate? mandate = null;
        foreach (var entry in entries)
        {
            if (entry.Mandate is MandateEvent.Published published && !IsRight(mandate!, published))
                Add(FaultCodes.Count, entry, "The dates that it lists are not those that follow from the entries before it.");
            else if (OccurrenceIn(entry.Mandate!) is var (commitment, occurrence) && Occurrences.DatesOf(mandate!, mandate!.Find(commitment)!).Length < occurrence)
                Add(FaultCodes.Count, entry, $"Commitment {commitment} has no occurrence {occurrence}.");
            if (faults.Count > 0)
                return null;
            mandate = Mandate.Evolve(mandate, entry.Mandate!);
        }
        return mandate;
    }

    /// <summary>Compared one by one, so that a register with more dates than it lists costs no more than those it lists.</summary>
    private static bool IsRight(Mandate mandate, MandateEvent.Published published)
    {
        var listed = 0;
        foreach (var right in RenewalDecisions.DatesInOrder(mandate))
        {
            if (listed == published.Occurrences.Length || published.Occurrences[listed++] != right)
                return false;
        }
        return listed == published.Occurrences.Length;
    }

    private static (int Commitment, int Occurrence)? OccurrenceIn(MandateEvent happened) => happened switch
    {
        MandateEvent.OccurrenceMoved f => (f.Commitment, f.Occurrence),
        MandateEvent.Advanced f => (f.Commitment, f.Occurrence),
        MandateEvent.Input f => (f.Commitment, f.Occurrence),
        _ => null,
    };

    private SourceCharacters? Source(string digest)
    {
        if (!sources.TryGetValue(digest, out var source))
            sources[digest] = source = SourceCharacters.Decode(files[$"files/{digest}"].Span);
        return source;
    }

    private void Add(string code, AuditedEntry entry, string message) => faults.Add(new Fault(code, entry.Named.FileName, message));
}
