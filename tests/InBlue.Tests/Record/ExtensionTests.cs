using System.Text;
using CsCheck;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Tree;

namespace InBlue.Tests.Record;

public sealed class ExtensionTests
{
    private static readonly SigningKey Key = SigningKey.Generate(Origin.TryParse("council.example/log", out var origin) ? origin : default);

    private static readonly WholeTree Tree = new([.. Enumerable.Range(0, 70).Select(i => TreeHash.OfLeaf([(byte)i]))]);

    private static Checkpoint At(int size) => new(Key.Origin, size, Tree.RootAt(size));

    private static Extension From(int first, int second) => new(first, Tree.ConsistencyProof(first, second), At(second).Sign(Key));

    [Fact]
    public void Between_any_two_sizes_the_proof_verifies_and_no_other_proof_root_or_size_does()
    {
        for (var second = 1; second <= Tree.Size; second++)
            for (var first = 0; first <= second; first++)
            {
                var extension = From(first, second);
                extension.LeadsFrom(At(first)).ShouldBeTrue($"{first} to {second}");
                extension.LeadsFrom(At(first) with { Root = Digest.Of("another"u8) }).ShouldBeFalse();
                if (first > 0 && first < second)
                {
                    (extension with { Proof = extension.Proof[1..] }).LeadsFrom(At(first)).ShouldBeFalse();
                    (extension with { Proof = [.. extension.Proof, TreeHash.OfNothing] }).LeadsFrom(At(first)).ShouldBeFalse();
                    for (var i = 0; i < extension.Proof.Length; i++)
                        (extension with { Proof = extension.Proof.SetItem(i, Digest.Of("another"u8)) }).LeadsFrom(At(first)).ShouldBeFalse();
                }
                extension.LeadsFrom(At(first) with { Size = first + 1 }).ShouldBeFalse();
            }
    }

    [Fact]
    public void It_reads_back_in_its_one_spelling()
    {
        foreach (var (first, second) in ((int, int)[])[(0, 1), (0, 70), (64, 70), (69, 70), (70, 70)])
        {
            var bytes = Encoding.UTF8.GetBytes(From(first, second).Text);
            Extension.TryParse(bytes).ShouldNotBeNull().Text.ShouldBe(From(first, second).Text);
            Extension.TryParse([.. bytes, (byte)'\n']).ShouldBeNull();
            Extension.TryParse(bytes.AsSpan(..^1)).ShouldBeNull();
        }
    }

    [Fact]
    public void No_changed_byte_leads_from_the_same_checkpoint_to_one_that_the_key_signed()
    {
        var good = Encoding.UTF8.GetBytes(From(37, 70).Text);
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte[1, 255]).Sample((at, change) =>
        {
            var bytes = good.ToArray();
            bytes[at] ^= change;
            return Extension.TryParse(bytes) is not { } read || !read.LeadsFrom(At(37)) || !read.Newer.Signed.IsSignedBy(Key.Public);
        }, iter: 3000);
    }

    [Theory]
    [InlineData("old 037\n"), InlineData("old -1\n"), InlineData("old 71\n"), InlineData("old 99999999999999999999\n"), InlineData("Old 37\n"), InlineData("old 37 \n"), InlineData("old\n"), InlineData("")]
    public void Another_first_line_is_none(string line) =>
        Extension.TryParse(Encoding.UTF8.GetBytes(From(37, 70).Text.Replace("old 37\n", line, StringComparison.Ordinal))).ShouldBeNull();

    [Fact]
    public void More_than_63_hashes_are_none() =>
        Extension.TryParse(Encoding.UTF8.GetBytes((From(37, 70) with { Proof = [.. Enumerable.Repeat(TreeHash.OfNothing, 64)] }).Text)).ShouldBeNull();

    [Fact]
    public void A_note_keeps_the_lines_of_others_as_they_are_and_refuses_what_is_no_line()
    {
        var (text, other) = (At(70).Sign(Key).Text, new NoteSignature("witness.example/w1", new byte[76]).Text);
        CheckpointNote.TryParse(Encoding.UTF8.GetBytes(text + other + other)).ShouldNotBeNull().Others.Length.ShouldBe(2);
        CheckpointNote.TryParse(Encoding.UTF8.GetBytes(text + string.Concat(Enumerable.Repeat(other, 31)))).ShouldNotBeNull();
        foreach (var bad in (string[])[string.Concat(Enumerable.Repeat(other, 32)), "\n" + other, other.Replace("— ", "- ", StringComparison.Ordinal), other.Replace("w1 ", "w 1 ", StringComparison.Ordinal), other.Replace("w1", "w+1", StringComparison.Ordinal),
            other.Replace("w1", "w\u00A01", StringComparison.Ordinal), other.Replace("w1", "w\r1", StringComparison.Ordinal), "— witness.example/w1 AAAA\n", other.TrimEnd('\n')])
            CheckpointNote.TryParse(Encoding.UTF8.GetBytes(text + bad)).ShouldBeNull(bad);
        CheckpointNote.TryParse([.. Encoding.UTF8.GetBytes(text), 0xFF, (byte)'\n']).ShouldBeNull();
    }
}
