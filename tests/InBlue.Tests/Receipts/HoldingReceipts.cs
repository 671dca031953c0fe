using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CsCheck;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Receipts;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Receipts;
using InBlue.Tests.Verifying;
using InBlue.Tests.Verifying.Live;

namespace InBlue.Tests.Receipts;

/// <summary>Receipts held against bundles, the operator's lies included: the tests hold the key that signs both.</summary>
public sealed class HoldingReceipts
{
    private static readonly SigningKey Key = LiveTable.Key, Next = SigningKey.Generate(Key.Origin);
    private static readonly VoteName Vote = new("security-council", "S/2020/600", 1);

    /// <summary>What the log promised of each letter of a bundle.</summary>
    private static ImmutableArray<Receipt> PromisesOf(byte[] bundle) =>
    [
        .. new Forge(bundle).Payloads.Where(p => p["kind"]!.GetValue<string>() == "letter.received").Select(p => new Receipt(
            Key.Origin, Vote, Digest.TryParse(Text(p["body"]!["file"]!["file"]), out var file) ? file : default, Text(p["body"]!["received"]), Text(p["recordedAt"]))),
    ];

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static ReceiptReport Check(Receipt receipt, byte[] bundle, params VerifierKey[] keys) => ReceiptAudit.Check(receipt.Sign(Key).ToBytes(), bundle, [.. keys]);

    [Fact]
    public async Task Every_letter_that_is_in_a_bundle_has_its_promise_kept()
    {
        var letters = 0;
        foreach (var (name, bundle) in await GoodVotes.AllAsync())
            foreach (var (promise, at) in PromisesOf(bundle).Select((p, i) => (p, i)))
            {
                var report = Check(promise, bundle, Key.Public);
                (report.Verified, report.Promise, report.Arrival?.Letter).ShouldBe((true, PromiseStanding.Kept, at + 1), name);
                letters++;
            }
        letters.ShouldBeGreaterThan(40);
    }

    [Fact]
    public async Task No_changed_byte_of_a_receipt_is_verified()
    {
        var bundle = await GoodVotes.Plain();
        var promises = PromisesOf(bundle);
        Gen.Select(Gen.Int[0, promises.Length - 1], Gen.Int[0, 100_000], Gen.Byte[1, 255]).Sample((which, at, change) =>
        {
            var bytes = promises[which].Sign(Key).ToBytes();
            bytes[at % bytes.Length] ^= change;
            return ReceiptAudit.Check(bytes, bundle, [Key.Public]) is { Verified: false, Promise: PromiseStanding.NotShown, Why: WhyNotShown.NoReceipt or WhyNotShown.ReceiptSignature };
        }, iter: 1000);
    }

    /// <summary>The bundle of the vetoed vote is faultless and signed by the same key; it differs by one letter that the operator put in the place of another.</summary>
    [Fact]
    public async Task A_letter_that_a_dishonest_operator_replaced_breaks_the_promise()
    {
        var (kept, published) = (await GoodVotes.Plain(), await GoodVotes.Vetoed());
        BundleAudit.Check(published, Key.Public).Verified.ShouldBeTrue();
        var replaced = Array.IndexOf(GoodVotes.Ten, "RUS");

        var report = Check(PromisesOf(kept)[replaced], published, Key.Public);

        (report.Verified, report.Promise, report.Why, report.SignerEstablished, report.Arrival).ShouldBe((false, PromiseStanding.Broken, null, true, null));
        Check(PromisesOf(kept)[0], published, Key.Public).Verified.ShouldBeTrue();
    }

    [Fact]
    public async Task A_letter_that_a_dishonest_operator_left_out_breaks_the_promise()
    {
        var (kept, published) = (await GoodVotes.Plain(), await GoodVotes.Unanswered());
        BundleAudit.Check(published, Key.Public).Verified.ShouldBeTrue();
        foreach (var promise in PromisesOf(kept))
            Check(promise, published, Key.Public).Promise.ShouldBe(PromiseStanding.Broken);
    }

    [Fact]
    public async Task A_letter_that_was_given_another_instant_breaks_the_promise()
    {
        var bundle = await GoodVotes.Plain();
        var promise = PromisesOf(bundle)[0];
        foreach (var other in (Receipt[])[promise with { Received = "2020-06-26T18:59:59.000Z" }, promise with { Recorded = "2020-06-26T18:59:59.000Z" }])
            (Check(other, bundle, Key.Public) is { Promise: PromiseStanding.Broken, Arrival.Letter: 1 }).ShouldBeTrue();
    }

    [Fact]
    public async Task A_bundle_that_may_be_older_than_the_letter_accuses_nobody()
    {
        var bundle = await GoodVotes.Plain();
        var last = new Forge(bundle).Payloads[^1]["recordedAt"]!;
        var promise = PromisesOf(bundle)[0] with { File = Digest.Of("another"u8) };
        Check(promise with { Recorded = last.Later(0) }, bundle, Key.Public).Why.ShouldBe(WhyNotShown.BundleOlder);
        Check(promise with { Recorded = last.Later(1) }, bundle, Key.Public).Why.ShouldBe(WhyNotShown.BundleOlder);
        Check(promise with { Recorded = last.Later(-1) }, bundle, Key.Public).Promise.ShouldBe(PromiseStanding.Broken);
    }

    [Fact]
    public async Task After_the_key_has_changed_both_keys_are_wanted()
    {
        var bundle = new Forge(await GoodVotes.Plain()).Build(Next);
        var promise = PromisesOf(bundle)[0];
        Check(promise, bundle, Key.Public, Next.Public).Verified.ShouldBeTrue();
        Check(promise, bundle, Next.Public, Key.Public).Verified.ShouldBeTrue();
        Check(promise, bundle, Next.Public).Why.ShouldBe(WhyNotShown.ReceiptSignature);
        var report = Check(promise, bundle, Key.Public);
        (report.Why, report.Bundle!.Faults.Single().Code).ShouldBe((WhyNotShown.BundleFaulty, FaultCodes.Signature));
    }

    [Fact]
    public async Task A_receipt_of_a_key_that_was_announced_as_compromised_accuses_nobody()
    {
        var forge = new Forge(await GoodVotes.Plain());
        forge.OfLog(new LogFact.Opened("security-council", Key.Public));
        forge.OfLog(new LogFact.Rotated(Next.Public, KeyChange.Sign(Key, Next.Public)));
        forge.OfLog(new LogFact.Compromised(new Checkpoint(Key.Origin, 1, Digest.Of([])).Sign(Key), Key.Public));
        var bundle = forge.Build(Next);
        var never = PromisesOf(bundle)[0] with { File = Digest.Of("a letter that never was"u8) };
        foreach (var keys in (VerifierKey[][])[[Key.Public, Next.Public], []])
            (Check(never, bundle, keys) is { Promise: PromiseStanding.NotShown, Why: WhyNotShown.KeyCompromised, Verified: false }).ShouldBeTrue();
        ReceiptAudit.Check(never.Sign(Next).ToBytes(), bundle, [Key.Public, Next.Public]).Promise.ShouldBe(PromiseStanding.Broken); // of the key that nobody has stolen
        Check(PromisesOf(bundle)[0], bundle, Key.Public, Next.Public).Verified.ShouldBeTrue(); // the letter is there, whoever made the receipt
    }

    [Fact]
    public async Task Without_a_key_nothing_is_verified_and_nothing_is_proved()
    {
        var (kept, published) = (await GoodVotes.Plain(), await GoodVotes.Unanswered());
        var promise = PromisesOf(kept)[0];
        (Check(promise, kept) is { Verified: false, SignerEstablished: false, Promise: PromiseStanding.Kept }).ShouldBeTrue();
        (Check(promise, published) is { Verified: false, SignerEstablished: false, Promise: PromiseStanding.Broken }).ShouldBeTrue();
    }

    [Fact]
    public async Task A_bundle_of_another_log_or_another_vote_shows_nothing()
    {
        var bundle = await GoodVotes.Plain();
        var promise = PromisesOf(bundle)[0];
        var other = SigningKey.Generate(Origin.TryParse("other.example/security-council", out var origin) ? origin : default);
        Check(promise, new Forge(bundle).Build(other), Key.Public, other.Public).Why.ShouldBe(WhyNotShown.AnotherLog);
        Check(promise with { Vote = Vote with { Ordinal = 2 } }, bundle, Key.Public).Why.ShouldBe(WhyNotShown.AnotherVote);
        Check(promise with { Vote = Vote with { Draft = "S/2020/601" } }, bundle, Key.Public).Why.ShouldBe(WhyNotShown.AnotherVote);
        var reconstruction = new Forge((await ExampleRecord.BundleAsync()).Bundle).Build(Key);
        Check(promise, reconstruction, Key.Public).Why.ShouldBe(WhyNotShown.AnotherVote);
    }

    [Fact]
    public async Task Whatever_the_bytes_are_it_answers()
    {
        var (bundle, receipt) = (await GoodVotes.Plain(), PromisesOf(await GoodVotes.Plain())[0].Sign(Key).ToBytes());
        Gen.Byte.Array[0, 2000].Sample(bytes =>
            ReceiptAudit.Check(bytes, bundle, [Key.Public]).Why is WhyNotShown.NoReceipt && ReceiptAudit.Check(receipt, bytes, [Key.Public]).Why is WhyNotShown.BundleFaulty, iter: 300);
        ReceiptAudit.Check(bundle, receipt, []).Why.ShouldBe(WhyNotShown.NoReceipt);
    }
}
