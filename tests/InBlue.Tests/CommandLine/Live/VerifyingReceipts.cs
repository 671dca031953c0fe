using System.Text;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Receipts;
using InBlue.Tests.Verifying;

namespace InBlue.Tests.CommandLine.Live;

/// <summary>`receipt` and `verify-receipt`, over a vote that was run by the verbs.</summary>
[Collection(nameof(APlayedVote))]
public sealed class VerifyingReceipts(APlayedVote played)
{
    private AFolder Folder => played.Practice.Folder;

    private SigningKey Key => SigningKey.TryParse(File.ReadAllText(Folder.Key).Trim()).ShouldNotBeNull();

    private SignedReceipt First => SignedReceipt.TryRead(File.ReadAllBytes(played.Receipt)).ShouldNotBeNull();

    private Task<Ran> VerifyAsync(string receipt, params string[] more) => TheProgram.RunAsync(["verify-receipt", receipt, played.Bundle, .. more]);

    private string Put(byte[] bytes) => Folder.Put($"{Guid.NewGuid():N}.receipt", bytes);

    [Fact]
    public async Task With_the_key_the_letter_is_verified_to_be_in_the_published_record()
    {
        foreach (var receipt in (string[])[played.Receipt, played.ReceiptOfHand])
        {
            var ran = (await VerifyAsync(receipt, "--key", played.Key)).Should(0);
            ran.Out.ShouldStartWith("Verified: the letter is in the published record.\n");
            ran.Out.ShouldContain(": counted\n");
        }
        var json = (await VerifyAsync(played.ReceiptOfHand, "--key", played.Key, "--json")).Should(0).Json;
        (json.GetProperty("verified").GetBoolean(), json.GetProperty("promise").GetString(), json.GetProperty("signer").GetString(), json.GetProperty("received").GetString())
            .ShouldBe((true, "kept", "established", "2020-06-26T18:30:00.000Z"));
    }

    [Fact]
    public async Task Without_a_key_the_signer_is_not_established_and_it_is_no_success()
    {
        var ran = (await VerifyAsync(played.Receipt)).Should(1);
        ran.Out.ShouldStartWith("The letter is in this record; signer not established.\n");
        ran.Out.ShouldContain("--key");
    }

    [Fact]
    public async Task A_broken_promise_is_said_with_what_to_do()
    {
        var broken = Put((First.Receipt with { File = Digest.Of("left out"u8) }).Sign(Key).ToBytes());
        var ran = (await VerifyAsync(broken, "--key", played.Key)).Should(1);
        ran.Out.ShouldStartWith("PROMISE BROKEN: the letter is not in the published record.\n");
        ran.Out.ShouldContain("send both to the other members");
        (await VerifyAsync(broken, "--key", played.Key, "--json")).Should(1).Json.GetProperty("promise").GetString().ShouldBe("broken");
        (await VerifyAsync(broken)).Should(1).Out.ShouldStartWith("The letter is NOT in this record; signer not established.\n");
    }

    [Fact]
    public async Task Whatever_else_is_off_is_said_in_one_sentence()
    {
        var another = SigningKey.Generate(Key.Origin);
        var changed = File.ReadAllBytes(played.Receipt);
        changed[First.Text.IndexOf("received 2020", StringComparison.Ordinal) + 12] = (byte)'1'; // of the year
        var stranger = Origin.TryParse("other.example/security-council", out var origin) ? SigningKey.Generate(origin) : throw new InvalidOperationException();
        var foreign = Folder.Put("foreign.zip", new Forge(File.ReadAllBytes(played.Bundle)).Build(stranger));
        (string Why, Task<Ran> Ran)[] cases =
        [
            ("no-receipt", VerifyAsync(played.Bundle, "--key", played.Key, "--json")),
            ("no-receipt", VerifyAsync(Put([]), "--json")),
            ("receipt-signature", VerifyAsync(Put(changed), "--key", played.Key, "--json")),
            ("receipt-signature", VerifyAsync(played.Receipt, "--key", another.Public.ToString(), "--json")),
            ("receipt-signature", VerifyAsync(Put(First.Receipt.Sign(another).ToBytes()), "--key", played.Key, "--json")),
            ("another-vote", VerifyAsync(Put((First.Receipt with { Vote = First.Receipt.Vote with { Ordinal = 2 } }).Sign(Key).ToBytes()), "--key", played.Key, "--json")),
            ("bundle-older", VerifyAsync(Put((First.Receipt with { Recorded = "2030-01-01T00:00:00.000Z" }).Sign(Key).ToBytes()), "--key", played.Key, "--json")),
            ("bundle-faulty", TheProgram.RunAsync("verify-receipt", played.Receipt, foreign, "--key", played.Key, "--json")),
            ("another-log", TheProgram.RunAsync("verify-receipt", played.Receipt, foreign, "--key", played.Key, "--key", stranger.Public.ToString(), "--json")),
        ];
        foreach (var (why, ran) in cases)
            (await ran).Should(1).Json.GetProperty("why").GetString().ShouldBe(why);
        (await VerifyAsync(Put(changed), "--key", played.Key)).Should(1).Out.ShouldContain("The receipt is not signed with any key that you gave.");
        (await VerifyAsync(played.Bundle)).Should(1).Out.ShouldContain("The first file is not a receipt in its one spelling");
        var faulty = (await TheProgram.RunAsync("verify-receipt", played.Receipt, foreign, "--key", played.Key)).Should(1).Out;
        faulty.ShouldContain("The bundle does not verify, so it shows nothing of the letter.");
        faulty.ShouldContain("log.signature");
    }

    [Fact]
    public async Task A_call_that_is_off_is_wrong_use()
    {
        (await TheProgram.RunAsync("verify-receipt", played.Receipt)).ShouldRefuse(2, "verify-receipt --help");
        (await TheProgram.RunAsync("verify-receipt", Folder["nothing"], played.Bundle)).ShouldRefuse(2, "There is no file");
        (await TheProgram.RunAsync("verify-receipt", played.Receipt, Folder.Root)).ShouldRefuse(2, "is a folder");
        (await VerifyAsync(played.Receipt, "--key", "no key")).ShouldRefuse(2, "not a verifier key");
    }

    [Fact]
    public async Task The_same_receipt_again_is_there_already_and_another_file_is_never_overwritten()
    {
        var again = (await played.Practice.AsAsync("officer.one", "receipt", "S/2020/600#1", "1", "--out", played.Receipt, "--json")).Should(0).Json;
        again.GetProperty("done").GetString().ShouldBe("before");
        var mine = Put(Encoding.UTF8.GetBytes("mine"));
        (await played.Practice.AsAsync("officer.one", "receipt", "S/2020/600#1", "1", "--out", mine)).ShouldRefuse(2, "another file");
        (await played.Practice.AsAsync("officer.one", "receipt", "S/2020/600#1", "99", "--out", Folder["none"])).ShouldRefuse(1, "no such letter");
        (await played.Practice.AsAsync("officer.one", "letter", "receive", "S/2020/600#1", mine, "--channel", "portal", "--receipt", mine)).ShouldRefuse(2, "is there");
        File.ReadAllText(mine).ShouldBe("mine");
        File.Exists(Folder["early.receipt"]).ShouldBeFalse(); // whoever may not open the letters has none of somebody else's
    }
}
