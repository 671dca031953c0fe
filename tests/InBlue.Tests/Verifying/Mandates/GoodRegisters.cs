using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Tests.Live;
using InBlue.Tests.Mandates;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using InBlue.Tests.Verifying.Live;
using NodaTime;
using NodaTime.Testing;

namespace InBlue.Tests.Verifying.Mandates;

/// <summary>Registers as they may well be, each kept once for all tests: what the damaged ones are made from.</summary>
internal static class GoodRegisters
{
    public static readonly VoteName Name = VoteName.MandateOf("security-council", RegisterDesk.Id);

    private static readonly Lazy<Task<byte[]>> SmallOne = new(() => KeepAsync([.. RegisterDesk.Small]));
    private static readonly Lazy<Task<byte[]>> WholeOne = new(() => KeepAsync([.. RegisterDesk.Whole, RegisterDesk.Later]));

    private static readonly Lazy<Task<byte[]>> ChangingOne = new(() => KeepAsync([.. RegisterDesk.Changing]));

    /// <summary>With everything that a change in mid-mandate leaves of the dates before it.</summary>
    public static Task<byte[]> Changing() => ChangingOne.Value;

    /// <summary>Opened, accepted, published.</summary>
    public static Task<byte[]> Small() => SmallOne.Value;

    /// <summary>At least one entry of every kind; something was recorded after the last publication.</summary>
    public static Task<byte[]> Whole() => WholeOne.Value;

    public static FakeClock Clock() => new(Instant.FromUtc(2022, 1, 3, 15, 0));

    private static async Task<byte[]> KeepAsync(IEnumerable<RegisterDesk.Act> acts)
    {
        await using var office = OfficeOn.Database(new MemoryRecord(), LiveTable.Key, Clock());
        await office.RegisterAsync();
        foreach (var act in acts)
            Play.Recorded(await act.DoAsync(office)).ShouldNotBeEmpty(act.Name);
        office.ShouldVerify();
        return BundleMaking.Make(office.Live.Database, Name);
    }
}
