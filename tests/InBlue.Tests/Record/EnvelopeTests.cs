using System.Globalization;
using System.Text;
using CsCheck;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Json;

namespace InBlue.Tests.Record;

/// <summary>The quick reader never takes what the whole reader refuses, and says the same where it takes something.</summary>
public sealed class EnvelopeTests
{
    private static readonly VoteName Vote = new("a-council", "S/2020/600", 2);
    private static readonly Digest File = Digest.Of("a file"u8), Another = Digest.Of("another"u8);

    private static Payload With(JsonValue body, long ordinal = 7) =>
        new("a.kind", "2026-01-05T09:00:00.123Z", Payload.FreshSalt(), body, new VotePlace(Vote, ordinal, ordinal == 0 ? null : Digest.Of("before"u8)));

    /// <summary>True where the quick reader took it.</summary>
    private static bool Agree(ReadOnlySpan<byte> bytes)
    {
        var files = new List<Digest>();
        if (!Envelope.TryRead(bytes, files, out var envelope))
            return false;
        var whole = Payload.Read(bytes); // throws where it refuses
        envelope.Salt.ToString().ShouldBe(whole.Salt);
        Encoding.UTF8.GetString(envelope.RecordedAt).ShouldBe(whole.RecordedAt);
        envelope.Ordinal.ShouldBe(whole.Place.ShouldNotBeNull().Ordinal);
        envelope.Previous.ShouldBe(whole.Place.Previous);
        envelope.Vote.SequenceEqual(CanonicalJson.Write(whole.Place.Vote.ToJson())).ShouldBeTrue();
        files.ShouldBe(NamedIn(whole.Body), ignoreOrder: true);
        return true;
    }

    private static IEnumerable<Digest> NamedIn(JsonValue value) => value switch
    {
        JsonValue.Array { Items: var items } => items.SelectMany(NamedIn),
        JsonValue.Object { Members: var members } => NamedIn(members),
        _ => [],
    };

    private static List<Digest> NamedIn(JsonMembers members)
    {
        var named = new List<Digest>();
        if (members.TryGetValue("bytes", out var bytes) && bytes is JsonValue.Number && members.TryGetValue("file", out var file) && Digest.TryParse((file as JsonValue.Text)?.Value, out var digest))
            named.Add(digest);
        foreach (var (_, inner) in members)
            named.AddRange(NamedIn(inner));
        return named;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(CanonicalJson.LargestInteger)]
    public void What_the_writer_writes_is_taken(long ordinal) => Agree(With(JsonValue.ObjectOf(("text", "é\u2028\U0001F54A \"\\\b\t\n\f\r\u0001\u001f"), ("list", JsonValue.ArrayOf([1, "", JsonValue.ArrayOf([])]))), ordinal).ToBytes()).ShouldBeTrue();

    [Fact]
    public void Files_are_named_wherever_they_stand()
    {
        var body = JsonValue.ObjectOf(
            ("bytes", 5), ("file", File.ToString()), ("zone", JsonValue.ArrayOf([JsonValue.ObjectOf(("bytes", -1), ("file", Another.ToString()), ("name", "x"))])),
            ("none", JsonValue.ArrayOf([JsonValue.ObjectOf(("bytes", "5"), ("file", File.ToString())), JsonValue.ObjectOf(("bytes", 5), ("file", "no digest")), JsonValue.ObjectOf(("file", File.ToString()))])));
        var files = new List<Digest>();
        Envelope.TryRead(With(body).ToBytes(), files, out _).ShouldBeTrue();
        files.ShouldBe([File, Another], ignoreOrder: true);
        Agree(With(body).ToBytes()).ShouldBeTrue();
    }

    [Fact]
    public void What_belongs_to_no_vote_is_left_to_the_whole_reader() => Agree((With(1) with { Place = null }).ToBytes()).ShouldBeFalse();

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void A_body_nests_no_deeper_than_a_payload_may(int levels, bool taken)
    {
        var written = Encoding.UTF8.GetString(With("here").ToBytes()).Replace("\"here\"", new string('[', levels) + new string(']', levels), StringComparison.Ordinal);
        Agree(Encoding.UTF8.GetBytes(written)).ShouldBe(taken);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("1.5")]
    [InlineData("-0")]
    [InlineData("01")]
    [InlineData("-")]
    [InlineData("9007199254740992")]
    [InlineData("99999999999999999999999999")]
    [InlineData("{\"b\":1,\"a\":2}")]
    [InlineData("{\"a\":1,\"a\":1}")]
    [InlineData("{\"\":1,\"\":1}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\"}")]
    [InlineData("{ \"a\":1}")]
    [InlineData("[1, 2]")]
    [InlineData("[1,]")]
    [InlineData("[1}")]
    [InlineData("\"\\/\"")]
    [InlineData("\"\\u0041\"")]
    [InlineData("\"\\u001F\"")]
    [InlineData("\"\\u000a\"")]
    [InlineData("\"\\u0008\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\")]
    [InlineData("\"\u0001\"")]
    [InlineData("1 ")]
    [InlineData("")]
    public void Another_spelling_is_not_taken(string spelling)
    {
        var written = Encoding.UTF8.GetString(With("here").ToBytes());
        Agree(Encoding.UTF8.GetBytes(written.Replace("\"here\"", "1", StringComparison.Ordinal))).ShouldBeTrue();
        Agree(Encoding.UTF8.GetBytes(written.Replace("\"here\"", spelling, StringComparison.Ordinal))).ShouldBeFalse();
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_not_taken()
    {
        var bytes = With("here").ToBytes();
        bytes[bytes.AsSpan().IndexOf("here"u8)] = 0xFF;
        Agree(bytes).ShouldBeFalse();
    }

    [Theory]
    [InlineData("\"ordinal\":7,", "\"ordinal\":0,")]
    [InlineData("\"ordinal\":7,\"previous\":\"", "\"ordinal\":0,\"previous\":\"x")]
    [InlineData("\"previous\":\"", "\"previous\":\"x")]
    [InlineData("\"ordinal\":7,", "\"ordinal\":-7,")]
    [InlineData("\"format\":1", "\"format\":2")]
    [InlineData("\"kind\":", "\"king\":")]
    [InlineData("\"salt\":\"", "\"salt\":\"A")]
    [InlineData("\"vote\":", "\"test\":1,\"vote\":")]
    public void Another_envelope_is_not_taken(string said, string instead)
    {
        var written = Encoding.UTF8.GetString(With("here").ToBytes()).Replace(said, instead, StringComparison.Ordinal);
        Agree(Encoding.UTF8.GetBytes(written)).ShouldBeFalse();
        Should.Throw<MalformedException>(() => Payload.Read(Encoding.UTF8.GetBytes(written)));
    }

    [Fact]
    public void A_payload_that_is_too_long_is_not_taken() => Agree(With(new string('x', Payload.LargestPayload)).ToBytes()).ShouldBeFalse();

    /// <summary>Each envelope with a piece of it taken out, put in, or replaced by something of its kind.</summary>
    [Fact]
    public void No_damage_makes_the_two_readers_differ()
    {
        var whole = With(JsonValue.ObjectOf(("file", File.ToString()), ("bytes", 5), ("text", "a\"b\\\u0001"), ("list", JsonValue.ArrayOf([1, -20, JsonValue.ObjectOf(("a", "b"))])))).ToBytes();
        byte[] pieces = [.. "\"\\{}[],:-0129aAfFuntz \t\u00e9\ud83d\udd4a"u8, 0x00, 0x1F, 0x7F, 0xFF];
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 3], Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 4]).Sample((at, taken, put) =>
        {
            byte[] damaged = [.. whole[..at], .. put, .. whole[Math.Min(whole.Length, at + taken)..]];
            try
            {
                Agree(damaged);
            }
            catch (MalformedException e) when (e.Path.StartsWith("vote.", StringComparison.Ordinal))
            {
                // The quick reader says that it did not look into the vote.
            }
        }, iter: 20_000);
    }

    [Theory]
    [InlineData("0000-01-01T00:00:00.000Z")]
    [InlineData("2026-00-01T00:00:00.000Z")]
    [InlineData("2026-13-01T00:00:00.000Z")]
    [InlineData("2026-02-29T00:00:00.000Z")]
    [InlineData("2026-01-00T00:00:00.000Z")]
    [InlineData("2026-01-01T24:00:00.000Z")]
    [InlineData("2026-01-01T00:60:00.000Z")]
    [InlineData("2026-01-01T00:00:60.000Z")]
    [InlineData("2026-01-01 00:00:00.000Z")]
    [InlineData("2026-01-01T00:00:00.000z")]
    [InlineData("2026-01-01T00:00:00.00٣Z")]
    [InlineData("2026-01-01T00:00:00.0000Z")]
    public void What_is_no_instant_is_none(string text)
    {
        ValueForms.IsInstant(text).ShouldBeFalse();
        ValueForms.IsInstant(Encoding.UTF8.GetBytes(text)).ShouldBeFalse();
        var written = Encoding.UTF8.GetString(With(1).ToBytes()).Replace("2026-01-05T09:00:00.123Z", text, StringComparison.Ordinal);
        Agree(Encoding.UTF8.GetBytes(written)).ShouldBeFalse();
        Should.Throw<MalformedException>(() => Payload.Read(Encoding.UTF8.GetBytes(written))).Path.ShouldBe("recordedAt");
    }

    [Fact]
    public void Every_instant_is_one() => Gen.DateTime.Sample(time =>
        ValueForms.IsInstant(time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)));

    [Fact]
    public void Digits_of_a_digest_are_taken_alike_from_text_and_bytes() => Gen.Select(Gen.Int[0, 64], Gen.Int[0, 11].Select(i => "0aAfFgG/:@`é"[i]), Gen.Int[62, 66]).Sample((at, put, length) =>
    {
        var text = new string('b', length);
        text = at < length ? string.Concat(text.AsSpan(0, at), put.ToString(), text.AsSpan(at + 1)) : text;
        var taken = Digest.TryParse(text, out var one);
        return taken == Digest.TryParse(Encoding.UTF8.GetBytes(text), out var other) && one == other;
    });
}
