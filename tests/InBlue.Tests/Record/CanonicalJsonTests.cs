using System.Text;
using CsCheck;
using InBlue.Record.Json;

namespace InBlue.Tests.Record;

public sealed class CanonicalJsonTests
{
    private static string Written(JsonValue value) => Encoding.UTF8.GetString(CanonicalJson.Write(value));

    [Theory]
    [InlineData("a\u00A0b", "\"a\u00A0b\"")]
    [InlineData("line\u2028separator", "\"line\u2028separator\"")]
    [InlineData("\U0001F54A", "\"\U0001F54A\"")]
    [InlineData("<&'+/>", "\"<&'+/>\"")]
    [InlineData("\u007F", "\"\u007F\"")]
    [InlineData("\"\\", "\"\\\"\\\\\"")]
    [InlineData("\b\t\n\f\r\u0001\u001F", "\"\\b\\t\\n\\f\\r\\u0001\\u001f\"")]
    public void A_string_is_escaped_no_more_than_the_standard_asks(string text, string spelling) => Written(text).ShouldBe(spelling);

    [Fact]
    public void Members_are_sorted_by_utf16_units_not_by_code_points() =>
        // U+1F600 begins with the unit D83D, which sorts before U+FB33 although its code point is greater.
        Written(JsonValue.ObjectOf(("\uFB33", 1), ("\U0001F600", 2), ("b", 3), ("a", 4))).ShouldBe("{\"a\":4,\"b\":3,\"\U0001F600\":2,\"\uFB33\":1}");

    [Fact]
    public void A_name_that_comes_twice_is_a_mistake_of_the_program() => Should.Throw<ArgumentException>(() => JsonValue.ObjectOf(("a", 1), ("b", 2), ("a", 3)));

    [Fact]
    public void A_value_that_cannot_be_written_leaves_nothing_behind_in_the_next_one()
    {
        Should.Throw<ArgumentException>(() => Written(JsonValue.ArrayOf(["before", "\ud800"])));
        Should.Throw<ArgumentException>(() => Written(CanonicalJson.LargestInteger + 1));
        Written("after").ShouldBe("\"after\"");
    }

    [Theory]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("1.5")]
    [InlineData("1.0")]
    [InlineData("1e2")]
    [InlineData("-0")]
    [InlineData("01")]
    [InlineData("9007199254740992")]
    [InlineData("-9007199254740992")]
    [InlineData("{\"b\":1,\"a\":2}")]
    [InlineData("{\"a\":1,\"a\":1}")]
    [InlineData("{ \"a\":1}")]
    [InlineData("[1, 2]")]
    [InlineData("[1,]")]
    [InlineData("\"\\/\"")]
    [InlineData("\"\\u0041\"")]
    [InlineData("\"\\u001F\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("1 ")]
    [InlineData("1 1")]
    [InlineData("")]
    [InlineData("\uFEFF1")]
    [InlineData("//x\n1")]
    public void Another_spelling_is_refused(string spelling) => CanonicalJson.Read(Encoding.UTF8.GetBytes(spelling)).ShouldBeNull();

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused() => CanonicalJson.Read([(byte)'"', 0xFF, (byte)'"']).ShouldBeNull();

    [Fact]
    public void The_32nd_level_is_the_last()
    {
        static byte[] Nested(int levels) => Encoding.UTF8.GetBytes(new string('[', levels) + new string(']', levels));
        CanonicalJson.Read(Nested(32)).ShouldNotBeNull();
        CanonicalJson.Read(Nested(33)).ShouldBeNull();
    }

    private static readonly Gen<JsonValue> AnyValue = Gen.Recursive<JsonValue>((depth, inner) => depth > 4
        ? Gen.OneOf<JsonValue>(AnyText, AnyNumber)
        : Gen.OneOf<JsonValue>(AnyText, AnyNumber,
            inner.Array[0, 4].Select(items => JsonValue.ArrayOf(items)),
            Gen.Select(AnyString, inner).Array[0, 4].Select(members =>
                (JsonValue)JsonValue.ObjectOf([.. members.DistinctBy(m => m.Item1).Select(m => (m.Item1, (JsonValue?)m.Item2))]))));

    private static Gen<string> AnyString => Gen.OneOf(Gen.Char['a', 'f'], Gen.Char['\u0000', '\u00FF'], Gen.Char['\u2000', '\u2030']).Array[0, 12].Select(c => new string(c));

    private static Gen<JsonValue> AnyText => AnyString.Select(s => (JsonValue)s);

    private static Gen<JsonValue> AnyNumber => Gen.Long[-CanonicalJson.LargestInteger, CanonicalJson.LargestInteger].Select(n => (JsonValue)n);

    [Fact]
    public void What_is_written_reads_back_to_the_same_bytes() => AnyValue.Sample(value =>
    {
        var bytes = CanonicalJson.Write(value);
        return CanonicalJson.Read(bytes) is { } read && CanonicalJson.Write(read).AsSpan().SequenceEqual(bytes);
    }, iter: 2000);

    [Fact]
    public void No_bytes_make_the_reader_throw() => Gen.Byte.Array[0, 60].Sample(bytes => { _ = CanonicalJson.Read(bytes); }, iter: 5000);
}
