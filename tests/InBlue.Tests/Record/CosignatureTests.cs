using CsCheck;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Tests.Following;

namespace InBlue.Tests.Record;

public sealed class CosignatureTests
{
    /// <summary>A checkpoint of a public log of certificates as it was served, with the lines of four witnesses.</summary>
    private static readonly Checkpoint Real = new(
        Origin.TryParse("arche2025h1.staging.ct.transparency.dev", out var origin) ? origin : default, 1_432_088_532,
        new Digest(Convert.FromBase64String("U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=")));

    /// <summary>The keys as the witnesses publish them, and their lines.</summary>
    public static TheoryData<string, string> Witnesses => new()
    {
        { "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2", "2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==" },
        { "witness.stagemole.eu+67f7aea0+BEqSG3yu9YrmcM3BHvQYTxwFj3uSWakQepafafpUqklv", "Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==" },
        { "witness1.smartit.nu/witness1+a48c820f+BPSFWg9G6KPiO7QPryYO5Xq4oYJJ+kAvLKLSimDhoxMO", "pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==" },
        { "transparency.dev/DEV:witness-little-garden+d8042a87+BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdiVEPM", "2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==" },
    };

    [Theory]
    [MemberData(nameof(Witnesses))]
    public void Lines_of_witnesses_that_exist_verify_with_their_keys_and_over_nothing_else(string vkey, string encoded)
    {
        var key = WitnessKey.TryParse(vkey).ShouldNotBeNull();
        key.ToString().ShouldBe(vkey);
        var line = NoteSignature.TryParse($"— {key.Name} {encoded}").ShouldNotBeNull();
        key.TimeOf(line, Real).ShouldBe(0x6A122120);
        key.TimeOf(line, Real with { Size = 42 }).ShouldBeNull();
        key.TimeOf(line, Real with { Root = Digest.Of("x"u8) }).ShouldBeNull();
        key.TimeOf(line with { Name = "another" }, Real).ShouldBeNull();
        foreach (var (other, _) in Witnesses.Select(w => w.Data).Where(w => w.Item1 != vkey))
            WitnessKey.TryParse(other).ShouldNotBeNull().TimeOf(line with { Name = other.Split('+')[0] }, Real).ShouldBeNull();
    }

    [Fact]
    public void The_line_in_the_example_of_the_specification_has_its_time()
    {
        var line = Corpus.Text("vectors/c2sp-notes/tlog-cosignature.md").Split('\n').First(l => l.StartsWith("— witness.example.com/w1 ", StringComparison.Ordinal));
        var signature = NoteSignature.TryParse(line).ShouldNotBeNull();
        System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(signature.Bytes.Span[4..]).ShouldBe(1_679_315_147);
        signature.Bytes.Length.ShouldBe(4 + 8 + 64);
    }

    [Fact]
    public void A_line_made_from_the_specification_alone_verifies_and_no_changed_byte_of_it_does()
    {
        var witness = new AWitness("witness.example/w1");
        var key = WitnessKey.TryParse(witness.Key).ShouldNotBeNull();
        var good = NoteSignature.TryParse(witness.Cosign(Real.Body, 1_782_000_000).TrimEnd('\n')).ShouldNotBeNull();
        key.TimeOf(good, Real).ShouldBe(1_782_000_000);
        Gen.Select(Gen.Int[0, good.Bytes.Length - 1], Gen.Byte[1, 255]).Sample((at, change) =>
        {
            var bytes = good.Bytes.ToArray();
            bytes[at] ^= change;
            return key.TimeOf(good with { Bytes = bytes }, Real) is null;
        }, iter: 2000);
        foreach (var length in (int[])[5, 68, 75, 77])
            key.TimeOf(good with { Bytes = (byte[])[.. good.Bytes.Span[..Math.Min(76, length)], .. new byte[Math.Max(0, length - 76)]] }, Real).ShouldBeNull();
        key.TimeOf(NoteSignature.TryParse(witness.Cosign(Real.Body, -1).TrimEnd('\n')).ShouldNotBeNull(), Real).ShouldBeNull(); // a time beyond 2^63 − 1
    }

    [Theory]
    [InlineData("")]
    [InlineData("remora.n621.de+da77ade7")]
    [InlineData("remora.n621.de+da77ade8+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2")] // another id
    [InlineData("remora.n621.de+DA77ADE7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2")]
    [InlineData("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")] // a log's key
    public void What_does_not_fit_together_is_no_witnesss_key(string text) => WitnessKey.TryParse(text).ShouldBeNull();

    [Fact]
    public void A_logs_key_is_not_taken_for_a_witnesss_nor_the_other_way_round()
    {
        var witness = new AWitness("council.example/log");
        VerifierKey.TryParse(witness.Key).ShouldBeNull();
        WitnessKey.TryParse(SigningKey.Generate(Real.Origin).Public.ToString()).ShouldBeNull();
    }
}
