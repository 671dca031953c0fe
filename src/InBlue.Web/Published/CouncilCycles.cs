using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using InBlue.Documents.Reports;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Record.Entries;

namespace InBlue.Web.Published;

/// <summary>The cycles of one council's public mandates, computed once for a checkpoint.</summary>
public sealed class CouncilCycles
{
    private readonly Dictionary<string, PublishedMandate> mandates;
    private readonly ConcurrentDictionary<Language, byte[]> calendars = new();

    private CouncilCycles(ImmutableArray<PublishedMandate> all)
    {
        mandates = all.ToDictionary(m => m.Id);
        Council = all[^1].Council;
        Rows = Cycles.Of(all.Select(m => m.Followed));
    }

    public Council Council { get; }

    public ImmutableArray<CycleRow> Rows { get; }

    public PublishedMandate Of(CycleRow row) => mandates[row.Of.Id];

    public VoteName Name(CycleRow row) => Of(row).Name;

    /// <summary>All dates to subscribe to.</summary>
    public byte[] Calendar(Language language) =>
        calendars.GetOrAdd(language, l => Encoding.UTF8.GetBytes(CalendarFeed.Of(Council.Id.Text, Council.Names.In(l), mandates.Values.Select(m => m.Followed), l)));

    /// <summary>The same as a paper, as of a day.</summary>
    public CyclesTable Table(NodaTime.LocalDate today) => CyclesTable.Of(Documents.Papers.Worded.From(Council.Names), today, mandates.Values.Select(m => m.Followed));

    public static ImmutableArray<CouncilCycles> Of(IEnumerable<ListedMandate> listed) =>
        [.. listed.Select(m => m.Mandate).OfType<PublishedMandate>().GroupBy(m => m.Name.Council).Select(g => new CouncilCycles([.. g]))];
}
