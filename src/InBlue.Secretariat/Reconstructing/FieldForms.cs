using System.Collections.Immutable;
using System.Runtime.InteropServices;
using InBlue.Procedure.Councils;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using NodaTime;

namespace InBlue.Secretariat.Reconstructing;

/// <summary>The common values of docs/record-format.md section 5, each read in its one form.</summary>
internal static class FieldForms
{
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
        var length = 0;
        foreach (var _ in text.EnumerateRunes())
            length++;
        return length is >= 1 and <= 10_000 ? text : throw new MalformedException(fields.PathOf(name), "a text of 1 to 10,000 characters");
    }

    public static LocalDate Date(this JsonFields fields, string name) => fields.OptionalDate(name) ?? throw new MalformedException(fields.PathOf(name), "present");

    public static LocalDate? OptionalDate(this JsonFields fields, string name) =>
        fields.OptionalText(name) is not { } text ? null
        : ValueForms.IsDate(text) ? DayOf(text)
        : throw new MalformedException(fields.PathOf(name), "a date");

    public static OffsetDateTime LocalInstant(this JsonFields fields, string name)
    {
        var text = fields.Text(name);
        return IsLocalInstant(text)
            ? (DayOf(text) + new LocalTime(Number(text, 11), Number(text, 14), Number(text, 17)))
                .WithOffset(NodaTime.Offset.FromSeconds((text[19] == '-' ? -1 : 1) * 60 * (60 * Number(text, 20) + Number(text, 23))))
            : throw new MalformedException(fields.PathOf(name), "a local instant with its offset");
    }

    /// <summary>By hand, since preparing one pattern of Noda Time takes longer than reading every instant of a bundle.</summary>
    private static bool IsLocalInstant(string text)
    {
        const string Form = "0000-00-00T00:00:00+00:00";
        if (text.Length != Form.Length || !ValueForms.IsDate(text[..10]))
            return false;
        for (var i = 10; i < Form.Length; i++)
            if (Form[i] switch { '0' => !char.IsAsciiDigit(text[i]), '+' => text[i] is not ('+' or '-'), var sign => text[i] != sign })
                return false;
        return Number(text, 11) <= 23 && Number(text, 14) <= 59 && Number(text, 17) <= 59 && Number(text, 23) <= 59
            && 60 * Number(text, 20) + Number(text, 23) <= 18 * 60 && IsOfTheseYearsInUtc(text);
    }

    /// <summary>An instant beyond them could be written nowhere else in the record.</summary>
    private static bool IsOfTheseYearsInUtc(string text)
    {
        var minutes = 60 * Number(text, 11) + Number(text, 14) - (text[19] == '-' ? -1 : 1) * (60 * Number(text, 20) + Number(text, 23));
        return text[..10] switch { "0001-01-01" => minutes >= 0, "9999-12-31" => minutes < 24 * 60, _ => true };
    }

    private static LocalDate DayOf(string date) => new(100 * Number(date, 0) + Number(date, 2), Number(date, 5), Number(date, 8));

    private static int Number(string text, int at) => 10 * (text[at] - '0') + text[at + 1] - '0';

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

    public static ImmutableArray<MemberId> Members(this JsonFields fields, string name)
    {
        var values = fields.Array(name);
        var members = new MemberId[values.Length];
        for (var i = 0; i < members.Length; i++)
            members[i] = JsonFields.AsText(values[i], fields.PathOf(name)) is var text && ValueForms.IsMember(text)
                ? new MemberId(text)
                : throw new MalformedException(fields.PathOf($"{name}[{i}]"), "a member's id");
        return ImmutableCollectionsMarshal.AsImmutableArray(members);
    }

    public static Record.Digest Digest(this JsonFields fields, string name) =>
        Record.Digest.TryParse(fields.Text(name), out var digest) ? digest : throw new MalformedException(fields.PathOf(name), "a digest");

    public static T Code<T>(this JsonFields fields, string name, Func<T, string> spell) where T : struct, Enum =>
        Codes.Parse(fields.Text(name), spell) ?? throw new MalformedException(fields.PathOf(name), "one of " + string.Join(", ", Enum.GetValues<T>().Select(spell)));

    private static string Checked(this JsonFields fields, string name, Func<string, bool> fits, string expected) =>
        fields.Text(name) is var text && fits(text) ? text : throw new MalformedException(fields.PathOf(name), expected);
}
