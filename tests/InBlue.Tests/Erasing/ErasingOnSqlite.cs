using System.Text;
using InBlue.Secretariat.Erasing;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Live;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using static InBlue.Tests.Erasing.AnOfficeToEraseIn;

namespace InBlue.Tests.Erasing;

public sealed class ErasingOnSqlite : ErasingSuite, IDisposable
{
    private readonly SqliteFolder folder = new();

    protected override IRecordDatabase Open() => folder.Open();

    private bool IsOnTheDisk(string words) => Directory.GetFiles(Path.GetDirectoryName(folder.DataPath)!).Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
    });

    [Theory]
    [InlineData(10)]
    [InlineData(3_000)]
    [InlineData(200_000)]
    public async Task No_byte_of_what_was_erased_is_left_in_the_files(int length)
    {
        await using var o = await OnAsync(folder.Open());
        for (var i = 0; i < 12; i++)
            await o.DraftAsync($"S/2020/{700 + i}", $"secret{i}words " + new string((char)('a' + i), length));
        IsOnTheDisk("secret5words").ShouldBeTrue();
        foreach (var i in (int[])[5, 0, 11])
        {
            o.Erasures.EraseDraft(Play.Director, $"S/2020/{700 + i}", Reason).ShouldBeOfType<Erasure.Done>().Forgotten.ShouldBeTrue();
            IsOnTheDisk($"secret{i}words").ShouldBeFalse($"draft {i}");
            IsOnTheDisk(new string((char)('a' + i), 10)).ShouldBeFalse($"the end of draft {i}");
        }
        IsOnTheDisk("secret6words").ShouldBeTrue();
        o.Audit().Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_reads_meanwhile_keeps_the_old_pages_and_that_is_said()
    {
        await using var o = await OnAsync(folder.Open(SqliteSettings.Default with { Patience = TimeSpan.FromMilliseconds(50) }));
        await o.DraftAsync("S/2020/601", "secretwords");
        using (var reader = folder.Connect())
        {
            SqliteFolder.Execute(reader, "BEGIN; SELECT count(*) FROM entry");
            o.Erasures.EraseDraft(Play.Director, "S/2020/601", Reason).ShouldBeOfType<Erasure.Done>().Forgotten.ShouldBeFalse();
            IsOnTheDisk("secretwords").ShouldBeTrue();
        }
        o.Erasures.EraseDraft(Play.Director, "S/2020/601", Reason).ShouldBe(new Erasure.DoneBefore(Forgotten: true));
        IsOnTheDisk("secretwords").ShouldBeFalse();
    }

    public void Dispose() => folder.Dispose();
}
