using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Reconstructing;
using NodaTime;
using NodaTime.Testing;

namespace InBlue.Tests;

/// <summary>A record in a folder of its own, with documents recorded as `inblue import --yes` would.</summary>
public sealed class ExampleRecord : IDisposable
{
    public static readonly Instant Start = Instant.FromUtc(2026, 1, 5, 9, 0);

    private readonly string folder = Directory.CreateTempSubdirectory("inblue-test-").FullName;

    public string DataPath => Path.Combine(folder, "record.db");

    public FakeClock Clock { get; } = new(Start, Duration.FromMilliseconds(1));

    public static byte[] ExampleBytes => File.ReadAllBytes(Path.Combine(Repository.Root, "examples", "S-2020-600.abridged.en.txt"));

    public static byte[] CouncilBytes => File.ReadAllBytes(Path.Combine(Repository.Root, "councils", "security-council.json"));

    public static Council Council => CouncilFile.Read(CouncilBytes).ShouldBeOfType<CouncilReading.Accepted>().Council;

    public OpenRecord Open() => OpenRecord.ForWriting(DataPath, "security-council", "council.example", Clock);

    public static AcceptedDocument Accept(byte[] document)
    {
        var source = SourceOf(document);
        var read = CompiledDocumentReader.Read(source, Council).ShouldBeOfType<CompiledReading.Read>().Document;
        read.IsClear.ShouldBeTrue();
        return new AcceptedDocument(read, [.. read.Letters.Select(l => new AcceptedLetter(l, null))], Confirmed.Flag, Council, CouncilBytes, document, source, "example.txt");
    }

    private static SourceText SourceOf(byte[] document) => SourceText.Decode(document).ShouldBeOfType<Decoded.Text>().Source;

    public async Task<VoteName> RecordAsync(byte[] document)
    {
        var accepted = Accept(document);
        await using var record = Open();
        var rules = SeatsAndRules.For(Council, AcceptedDocument.Matter, accepted.Opened.Call).ShouldNotBeNull();
        return (await new RecordingReconstructions(record).RecordAsync(accepted, rules, TestContext.Current.CancellationToken)).ShouldBeOfType<RecordingOutcome.Recorded>().Vote;
    }

    /// <summary>The bundle of the shipped example, and the keys of its log.</summary>
    public static async Task<(byte[] Bundle, SigningKey Key)> BundleAsync(byte[]? document = null)
    {
        using var example = new ExampleRecord();
        var vote = await example.RecordAsync(document ?? ExampleBytes);
        await using var record = example.Open();
        var head = record.Database.Head(vote.Council).ShouldNotBeNull();
        return (BundleMaking.Make(record.Database, vote), KeyFile.Load(example.DataPath, head));
    }

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
    }
}
