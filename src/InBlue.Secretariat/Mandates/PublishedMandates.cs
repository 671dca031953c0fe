using System.Collections.Concurrent;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Mandates;

/// <summary>Registers as they were last made public. Each is read on from where it was last read to: what was computed is kept until the next publication.</summary>
public sealed class PublishedMandates(IRecordDatabase database)
{
    private readonly ConcurrentDictionary<VoteName, InReading> readings = new();
    private readonly ConcurrentDictionary<StoredFile, Council> councils = new();
    private readonly IRecordDatabase database = database;

    /// <summary>Null where it was never made public. Throws <see cref="RecordUnusableException"/> where its record is damaged, at each call.</summary>
    public ReadableRegister? Find(VoteName name) => readings.GetOrAdd(name, n => new InReading(this, n)).ReadOn();

    private Council CouncilOf(VoteName name, StoredFile file) => councils.GetOrAdd(file, f =>
        MandateOnFile.Bytes(database, name.Council, f) is { } bytes && CouncilFile.Read(bytes.Span) is CouncilReading.Accepted { Council: var read }
            ? read
            : throw new RecordUnusableException($"The council file of the mandate {name.Mandate} is missing or damaged. Restore the record from your backup."));

    private sealed class InReading(PublishedMandates all, VoteName name)
    {
        private readonly Lock one = new();
        private Mandate? mandate;
        private long entries;
        private ReadableRegister? last;

        public ReadableRegister? ReadOn()
        {
            lock (one)
            {
                (Mandate Mandate, long Entries)? published = null;
                foreach (var entry in all.database.EntriesFrom(name, entries))
                {
                    var happened = Payloads.Read(Payloads.Read(entry), MandateEventReader.Read);
                    mandate = Evolve(happened);
                    entries++;
                    if (happened is MandateEvent.Published)
                        published = (mandate, entries);
                }
                if (published is { } made)
                    last = new ReadableRegister(new MandateOnFile(name, made.Mandate, all.CouncilOf(name, made.Mandate.Opening.Council), made.Entries), all.database);
                return last;
            }
        }

        private Mandate Evolve(MandateEvent happened)
        {
            try
            {
                return Mandate.Evolve(mandate, happened);
            }
            catch (OutOfOrderException e)
            {
                throw new RecordUnusableException($"The entries of the mandate {name.Mandate} do not follow each other ({e.Message}): the record is damaged. Restore it from your backup.", e);
            }
        }
    }
}
