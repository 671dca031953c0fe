using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Audit;

namespace InBlue.Tests.Keeping;

/// <summary>Which key may follow which, as the entries of the log itself say it: docs/record-format.md section 13.</summary>
public sealed class TheKeysOfALog
{
    private readonly SigningKey first = KeyOf("council.example/test"), second = KeyOf("council.example/test");
    private readonly LogKeys keys = new("test");

    public TheKeysOfALog() => keys.Take(0, new LogFact.Opened("test", first.Public)).ShouldBeNull();

    private static SigningKey KeyOf(string origin) => SigningKey.Generate(Origin.TryParse(origin, out var parsed) ? parsed : throw new ArgumentException(origin));

    private static SignedCheckpoint Signed(SigningKey key, long size) => new Checkpoint(key.Origin, size, Digest.Of([])).Sign(key);

    [Fact]
    public void A_renewed_key_that_the_one_before_signed_follows_it()
    {
        keys.Take(5, new LogFact.Rotated(second.Public, KeyChange.Sign(first, second.Public))).ShouldBeNull();
        keys.All.ShouldBe([first.Public, second.Public]);
    }

    [Fact]
    public void A_key_that_nobody_vouches_for_does_not_follow()
    {
        var other = KeyOf("council.example/test");
        foreach (var signature in (string[])[KeyChange.Sign(other, second.Public), KeyChange.Sign(first, other.Public), KeyChange.Sign(second, second.Public), "", "not base64"])
            keys.Take(5, new LogFact.Rotated(second.Public, signature)).ShouldNotBeNull(signature);
        keys.All.ShouldBe([first.Public]);
    }

    [Fact]
    public void A_renewed_key_keeps_the_name_of_the_log_and_none_comes_back()
    {
        var elsewhere = KeyOf("council.example/other");
        keys.Take(5, new LogFact.Rotated(elsewhere.Public, KeyChange.Sign(first, elsewhere.Public))).ShouldBe("A renewed key has the name of the log.");
        keys.Take(6, new LogFact.Rotated(second.Public, KeyChange.Sign(first, second.Public))).ShouldBeNull();
        keys.Take(7, new LogFact.Rotated(first.Public, KeyChange.Sign(second, first.Public))).ShouldBe("A key that the log had before does not come back.");
    }

    [Fact]
    public void A_log_is_opened_once_and_first()
    {
        keys.Take(3, new LogFact.Opened("test", second.Public)).ShouldNotBeNull();
        new LogKeys("test").Take(0, new LogFact.Opened("another", first.Public)).ShouldNotBeNull();
        new LogKeys("test").Take(0, new LogFact.Rotated(second.Public, KeyChange.Sign(first, second.Public))).ShouldBe("The first entry does not open the log.");
    }

    [Fact]
    public void A_compromise_names_a_key_of_the_log_and_a_checkpoint_that_it_signed_before()
    {
        keys.Take(9, new LogFact.Compromised(Signed(first, 4), second.Public)).ShouldBe("The key that is said to be compromised was never the log's.");
        keys.Take(9, new LogFact.Compromised(Signed(first, 4), first.Public)).ShouldBe("The key that is said to be compromised was not renewed before.");
        keys.Take(9, new LogFact.Rotated(second.Public, KeyChange.Sign(first, second.Public))).ShouldBeNull();
        keys.Take(9, new LogFact.Compromised(Signed(second, 4), first.Public)).ShouldNotBeNull();
        keys.Take(9, new LogFact.Compromised(Signed(first, 10), first.Public)).ShouldNotBeNull();
        keys.Compromises.ShouldBeEmpty();
        keys.Take(9, new LogFact.Compromised(Signed(first, 9), first.Public)).ShouldBeNull();
        keys.Compromises.ShouldHaveSingleItem();
    }

    [Fact]
    public void Each_entry_of_the_log_itself_is_read_as_it_was_written()
    {
        LogFact[] facts =
        [
            new LogFact.Opened("test", first.Public), new LogFact.Rotated(second.Public, KeyChange.Sign(first, second.Public)), new LogFact.Compromised(Signed(first, 4), first.Public),
            new LogFact.Continued(Signed(first, 4), second.Public, KeyChange.Sign(first, second.Public)), new LogFact.Continued(Signed(first, 4), second.Public, null),
        ];
        foreach (var fact in facts)
        {
            var read = LogFact.Read(new Payload(fact.Kind, "2026-01-05T09:00:00.000Z", new string('0', 64), fact.ToJson(), null));
            (read.Kind, CanonicalJson.Write(read.ToJson()).ToArray()).ShouldSatisfyAllConditions(r => r.Kind.ShouldBe(fact.Kind), r => r.Item2.ShouldBe(CanonicalJson.Write(fact.ToJson()).ToArray()));
        }
    }
}
