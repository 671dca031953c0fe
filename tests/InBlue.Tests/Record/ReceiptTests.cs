using System.Text;
using CsCheck;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Receipts;

namespace InBlue.Tests.Record;

public sealed class ReceiptTests
{
    private static readonly SigningKey Key = SigningKey.Generate(Origin.TryParse("council.example/log", out var origin) ? origin : default);
    private static readonly SignedReceipt Signed = new Receipt(Key.Origin, new VoteName("council", "S/2020/600", 1), Digest.Of("letter"u8), "2020-06-26T19:00:00.000Z", "2020-06-26T19:00:00.004Z").Sign(Key);

    private static readonly Gen<string> Instants = Gen.DateTime.Select(t => t.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture));

    private static readonly Gen<Receipt> Receipts = Gen.Select(
        Gen.String[Gen.Char["abcxyz019-"], 1, 64], Gen.String[Gen.Char['!', '~'], 1, 64], Gen.Long[1, (1L << 53) - 1], Gen.Byte.Array[32], Instants, Instants,
        (council, draft, ordinal, file, received, recorded) => new Receipt(Key.Origin, new VoteName(council, draft, ordinal), new Digest(file), received, recorded));

    [Fact]
    public void Any_receipt_reads_back_verifies_and_is_the_same_each_time() => Receipts.Sample(receipt =>
    {
        var read = SignedReceipt.TryRead(receipt.Sign(Key).ToBytes()).ShouldNotBeNull();
        read.Receipt.ShouldBe(receipt);
        read.IsSignedBy(Key.Public).ShouldBeTrue();
        read.IsSignedBy(SigningKey.Generate(Key.Origin).Public).ShouldBeFalse();
        read.Text.ShouldBe(receipt.Sign(Key).Text);
    }, iter: 300);

    [Fact]
    public void No_changed_byte_of_a_receipt_is_accepted() => Gen.Select(Gen.Int[0, Signed.ToBytes().Length - 1], Gen.Byte[1, 255]).Sample((at, change) =>
    {
        var bytes = Signed.ToBytes();
        bytes[at] ^= change;
        return SignedReceipt.TryRead(bytes)?.IsSignedBy(Key.Public) != true;
    }, iter: 3000);

    [Fact]
    public void It_is_the_text_that_the_page_of_the_format_gives() => Signed.Text.Split('\n')[..^2].ShouldBe(
    [
        "inblue letter receipt 1", "log council.example/log", "council council", "draft S/2020/600", "ordinal 1",
        "file f80105efab6d863fd8fc243d269094469e2277e8f12e5a0a9f401e88494f7b4b", "received 2020-06-26T19:00:00.000Z", "recorded 2020-06-26T19:00:00.004Z", "",
    ]);

    [Theory]
    [InlineData("ordinal 1\n", "ordinal 01\n")]
    [InlineData("ordinal 1\n", "ordinal 0\n")]
    [InlineData("ordinal 1\n", "ordinal 9007199254740992\n")]
    [InlineData("ordinal 1\n", "ordinal 1\nletter 7\n")]
    [InlineData("council council", "council Council")]
    [InlineData("draft S/2020/600", "draft S 2020")]
    [InlineData("19:00:00.004Z", "24:00:00.004Z")]
    [InlineData("receipt 1", "receipt 2")]
    [InlineData("log council.example/log", "log another.example/log")]
    [InlineData("\n", "\r\n")]
    public void Another_spelling_is_none(string part, string other) => SignedReceipt.TryRead(Encoding.UTF8.GetBytes(Signed.Text.Replace(part, other, StringComparison.Ordinal))).ShouldBeNull();

    [Fact]
    public void What_is_longer_or_no_text_is_none()
    {
        SignedReceipt.TryRead(Encoding.UTF8.GetBytes(Signed.Text + Signed.Text.Split('\n')[9] + "\n")).ShouldBeNull();
        SignedReceipt.TryRead([0xFF, .. Signed.ToBytes()]).ShouldBeNull();
        SignedReceipt.TryRead(new byte[SignedReceipt.LargestFile + 1]).ShouldBeNull();
        SignedReceipt.TryRead(default).ShouldBeNull();
        Gen.Byte.Array[0, 1200].Sample(bytes => SignedReceipt.TryRead(bytes) is null, iter: 1000);
    }

    [Fact]
    public void Neither_a_checkpoint_nor_a_change_of_key_can_be_taken_for_one()
    {
        SignedReceipt.TryRead(Encoding.UTF8.GetBytes(new Checkpoint(Key.Origin, 42, Digest.Of("root"u8)).Sign(Key).Text)).ShouldBeNull();
        SignedCheckpoint.TryParse(Signed.Text).ShouldBeNull();
        Origin.TryParse(Signed.Text.Split('\n')[0], out _).ShouldBeFalse(); // which the first line of a checkpoint is
    }
}
