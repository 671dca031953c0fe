using System.Collections.Immutable;
using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Secretariat.Reconstructing;

/// <summary>The common values of docs/record-format.md section 5, each read in its one form.</summary>
internal static partial class FieldForms
{
    private static readonly OffsetDateTimePattern LocalInstantPattern =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<+HH:mm>");

    public static T Within<T>(this JsonFields fields, string name, Func<JsonFields, T> read)
    {
        var inner = fields.Object(name);
        var value = read(inner);
        inner.Done();
        return value;
    }

    public static string Prose(this JsonFields fields, string name) => fields.OptionalProse(name) ?? throw new MalformedException(fields.PathOf(name), "present");

    public static string? OptionalProse(this JsonFields fields, string name)
    {
        if (fields.OptionalText(name) is not { } text)
            return null;
        var length = text.EnumerateRunes().Count();
        return length is >= 1 and <= 10_000 ? text : throw new MalformedException(fields.PathOf(name), "a text of 1 to 10,000 characters");
    }

    public static LocalDate Date(this JsonFields fields, string name) => fields.OptionalDate(name) ?? throw new MalformedException(fields.PathOf(name), "present");

    public static LocalDate? OptionalDate(this JsonFields fields, string name) =>
        fields.OptionalText(name) is not { } text ? null
        : ValueForms.IsDate(text) ? LocalDatePattern.Iso.Parse(text).Value
        : throw new MalformedException(fields.PathOf(name), "a date");

    public static OffsetDateTime LocalInstant(this JsonFields fields, string name)
    {
        var text = fields.Text(name);
        return LocalInstantForm().IsMatch(text) && LocalInstantPattern.Parse(text) is { Success: true } parsed
            ? parsed.Value
            : throw new MalformedException(fields.PathOf(name), "a local instant with its offset");
    }

    public static long Natural(this JsonFields fields, string name) =>
        fields.Integer(name) is >= 0 and var value ? value : throw new MalformedException(fields.PathOf(name), "at least 0");

    public static int Offset(this JsonFields fields, string name) =>
        fields.Integer(name) is >= 0 and <= int.MaxValue and var value ? (int)value : throw new MalformedException(fields.PathOf(name), "an offset");

    public static SpanFact Span(this JsonFields fields)
    {
        var span = new SpanFact(fields.Offset("start"), fields.Offset("end"));
        return span.Start < span.End ? span : throw new MalformedException(fields.PathOf("end"), "after the start");
    }

    public static string Id(this JsonFields fields, string name) => fields.Checked(name, ValueForms.IsId, "an id");

    public static string Symbol(this JsonFields fields, string name) => fields.Checked(name, ValueForms.IsSymbol, "a symbol");

    public static string Annex(this JsonFields fields, string name) => fields.Checked(name, ValueForms.IsAnnex, "a Roman number");

    public static MemberId Member(this JsonFields fields, string name) => new(fields.Checked(name, ValueForms.IsMember, "a member's id"));

    public static ImmutableArray<MemberId> Members(this JsonFields fields, string name) =>
        [.. fields.Array(name).Select((v, i) => JsonFields.AsText(v, fields.PathOf($"{name}[{i}]")) is var text && ValueForms.IsMember(text)
            ? new MemberId(text)
            : throw new MalformedException(fields.PathOf($"{name}[{i}]"), "a member's id"))];

    public static Record.Digest Digest(this JsonFields fields, string name) =>
        Record.Digest.TryParse(fields.Text(name), out var digest) ? digest : throw new MalformedException(fields.PathOf(name), "a digest");

    public static T Code<T>(this JsonFields fields, string name, Func<T, string> spell) where T : struct, Enum =>
        Codes.Parse(fields.Text(name), spell) ?? throw new MalformedException(fields.PathOf(name), "one of " + string.Join(", ", Enum.GetValues<T>().Select(spell)));

    private static string Checked(this JsonFields fields, string name, Func<string, bool> fits, string expected) =>
        fields.Text(name) is var text && fits(text) ? text : throw new MalformedException(fields.PathOf(name), expected);

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-](0\d|1[0-8]):[0-5]\d\z", RegexOptions.CultureInvariant | RegexOptions.ECMAScript)]
    private static partial Regex LocalInstantForm();
}
