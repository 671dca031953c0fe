using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using InBlue.Documents.Reports;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Record.Entries;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Web.Published;

/// <summary>A register as it was last made public, with everything of its pages that does not depend on the reader.</summary>
public sealed class PublishedMandate
{
    private readonly Func<SelfCheck> check;
    private readonly Lazy<Dictionary<int, CommitmentPlace>> places;
    private readonly ConcurrentDictionary<Language, byte[]> calendars = new();
    private volatile MandateOverview? overview;
    private volatile SelfCheck? known;

    public PublishedMandate(ReadableRegister register, LogHead head, IRecordDatabase database, Disclosure disclosure)
    {
        Register = register;
        places = new(() => CommitmentPlace.Of(Mandate));
        check = () => SelfCheck.Of(database, register.File.Name, head.Key, disclosure);
    }

    public ReadableRegister Register { get; }

    public VoteName Name => Register.File.Name;

    public string Id => Register.File.Id;

    public Mandate Mandate => Register.File.Mandate;

    public Council Council => Register.File.Council;

    public FollowedMandate Followed => new(Id, Mandate, Council.Calendar);

    public SelfCheck Check => known is { IsLater: false } done ? done : known = check();

    public CommitmentPlace PlaceOf(CommitmentOnFile commitment) => places.Value[commitment.Number];

    /// <summary>Its dates to subscribe to.</summary>
    public byte[] Calendar(Language language) => calendars.GetOrAdd(language, l => Encoding.UTF8.GetBytes(CalendarFeed.Of(Name.Council, Mandate.Title, [Followed], l)));

    /// <summary>Computed once for each day.</summary>
    public MandateOverview On(LocalDate today) => overview is { } known && known.Today == today ? known : overview = MandateOverview.Of(Mandate, Council.Calendar, today);
}

/// <summary>A line of the list; no mandate where its record is damaged.</summary>
public sealed record ListedMandate(VoteName Name, PublishedMandate? Mandate)
{
    /// <summary>What was computed from a register, its bundle and check too, serves until it is made public anew: other entries of the log change nothing in it.</summary>
    private static readonly ConditionalWeakTable<ReadableRegister, PublishedMandate> Computed = [];

    internal static IEnumerable<ListedMandate> Of(CouncilVotes council, IRecordDatabase database, PublishedMandates published, Disclosure disclosure) =>
        council.Mandates.Select(id => List(VoteName.MandateOf(council.Head.Council, id), database, published, council.Head, disclosure)).OfType<ListedMandate>();

    /// <summary>Null before it is made public.</summary>
    private static ListedMandate? List(VoteName name, IRecordDatabase database, PublishedMandates published, LogHead head, Disclosure disclosure)
    {
        try
        {
            return published.Find(name) is { } register ? new ListedMandate(name, Computed.GetValue(register, r => new PublishedMandate(r, head, database, disclosure))) : null;
        }
        catch (RecordUnusableException)
        {
            return new ListedMandate(name, null);
        }
    }
}
