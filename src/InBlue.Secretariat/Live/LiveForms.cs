using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Reconstructing;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Secretariat.Live;

/// <summary>The common values of docs/record-format.md section 11, each written and read in its one form.</summary>
internal static class LiveForms
{
    private const int MostNumber = 1_000_000;

    private static readonly InstantPattern InstantForm = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'");

    public static string Write(Instant instant) => InstantForm.Format(instant);

    public static JsonValue Write(StoredFile file) => JsonValue.ObjectOf(("bytes", file.Bytes), ("file", file.Digest));

    public static JsonValue? WriteOptional(StoredFile? file) => file is null ? null : Write(file);

    public static JsonValue Write(DraftText text) => JsonValue.ObjectOf(
        ("authentic", LiveCodes.Of(text.Authentic)), ("bytes", text.File.Bytes), ("file", text.File.Digest), ("language", LiveCodes.Of(text.Language)));

    public static JsonValue Write(Proof proof) => proof switch
    {
        Proof.ByServer => JsonValue.ObjectOf(("by", "server")),
        Proof.ByMailbox p => JsonValue.ObjectOf(("by", "mailbox"), ("mailbox", p.Mailbox), ("message", p.Message), ("uid", p.Uid), ("validity", p.Validity)),
        Proof.ByClaim p => JsonValue.ObjectOf(("by", "claim"), ("evidence", p.Evidence), ("words", p.Words)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static JsonValue Write(LetterReading reading) => JsonValue.ObjectOf(
        ("capacity", reading.Capacity.Text),
        ("date", FactWriter.Write(reading.Date)),
        ("evidence", JsonValue.ArrayOf(reading.Evidence.Select(e => (JsonValue)JsonValue.ObjectOf(("end", e.End), ("of", e.Of), ("quote", e.Quote), ("start", e.Start))))),
        ("member", reading.Member.Text),
        ("position", Codes.Of(reading.Position)),
        ("signatory", reading.Signatory));

    public static JsonValue Write(ImmutableArray<NotCounted> letters) =>
        JsonValue.ArrayOf(letters.Select(n => (JsonValue)JsonValue.ObjectOf(("letter", n.Letter), ("why", LiveCodes.Of(n.Why)))));

    public static JsonValue Write(IEnumerable<MemberId> members) => JsonValue.ArrayOf(members.Select(m => (JsonValue)m.Text));

    public static JsonValue Write(IEnumerable<int> numbers) => JsonValue.ArrayOf(numbers.Select(n => (JsonValue)n));

    public static Instant Instant(this JsonFields fields, string name) =>
        fields.Text(name) is var text && ValueForms.IsInstant(text) ? InstantForm.Parse(text).Value : throw new MalformedException(fields.PathOf(name), "an instant");

    public static StoredFile Stored(this JsonFields fields, string name) => fields.Within(name, f => new StoredFile(f.Digest("file").ToString(), f.Natural("bytes")));

    public static StoredFile? OptionalStored(this JsonFields fields, string name) => fields.Has(name) ? fields.Stored(name) : null;

    public static DraftText DraftText(this JsonFields fields) => new(
        fields.Code<Language>("language", LiveCodes.Of), fields.Answer("authentic"), new StoredFile(fields.Digest("file").ToString(), fields.Natural("bytes")));

    public static bool Answer(this JsonFields fields, string name) => fields.Text(name) switch
    {
        "yes" => true,
        "no" => false,
        _ => throw new MalformedException(fields.PathOf(name), "yes or no"),
    };

    public static PersonId Person(this JsonFields fields, string name)
    {
        var text = fields.Text(name);
        return text.Length is >= 1 and <= 64 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-')
            ? new PersonId(text)
            : throw new MalformedException(fields.PathOf(name), "a person's id");
    }

    public static ChannelId Channel(this JsonFields fields) => new(fields.Id("channel"));

    /// <summary>An integer from 1.</summary>
    public static int Number(this JsonFields fields, string name) => AsNumber(fields.Integer(name), fields.PathOf(name));

    public static int Arrivals(this JsonFields fields) =>
        fields.Integer("arrivals") is >= 0 and <= MostNumber and var value ? (int)value : throw new MalformedException(fields.PathOf("arrivals"), "an integer from 0 to 1,000,000");

    public static int? OptionalNumber(this JsonFields fields, string name) => fields.Has(name) ? fields.Number(name) : null;

    public static ImmutableArray<int> Numbers(this JsonFields fields, string name) =>
        [.. fields.Array(name).Select((v, i) => AsNumber((v as JsonValue.Number)?.Value ?? 0, fields.PathOf($"{name}[{i}]")))];

    public static ImmutableArray<T> CodesOf<T>(this JsonFields fields, string name, Func<T, string> spell) where T : struct, Enum =>
        [.. fields.Array(name).Select((v, i) => Codes.Parse(JsonFields.AsText(v, fields.PathOf($"{name}[{i}]")), spell) ?? throw new MalformedException(fields.PathOf($"{name}[{i}]"), "a code of its kind"))];

    public static Proof ReadProof(this JsonFields fields) => fields.Within("proof", f => f.Text("by") switch
    {
        "server" => (Proof)new Proof.ByServer(),
        "mailbox" => new Proof.ByMailbox(f.Prose("mailbox"), f.Natural("validity"), f.Natural("uid"), f.Digest("message").ToString()),
        "claim" => new Proof.ByClaim(f.Prose("words"), f.Has("evidence") ? f.Digest("evidence").ToString() : null),
        _ => throw new MalformedException(f.PathOf("by"), "server, mailbox or claim"),
    });

    public static LetterReading Reading(this JsonFields fields, string name) => fields.Within(name, f =>
    {
        var position = f.Code<Position>("position", Codes.Of);
        if (position is Position.Absent)
            throw new MalformedException(f.PathOf("position"), "a position that a letter can take");
        var evidence = FactReader.ReadEvidence(f, least: 0);
        return new LetterReading(f.Member("member"), f.Prose("signatory"), new CapacityId(f.Id("capacity")), f.Date("date"), position,
            [.. evidence.Select(e => new Words(e.Of, e.Start, e.End, e.Quote))]);
    });

    public static CountBasis Basis(this JsonFields fields)
    {
        var notCounted = fields.Array("notCounted").Select((v, i) =>
        {
            var f = new JsonFields(v, fields.PathOf($"notCounted[{i}]"));
            var not = new NotCounted(f.Number("letter"), f.Code<WhyNotCounted>("why", LiveCodes.Of));
            f.Done();
            return not;
        }).ToImmutableArray();
        var basis = new CountBasis(fields.Numbers("letters"), notCounted, fields.Members("without"));
        MustAscend(basis.Letters, fields.PathOf("letters"));
        MustAscend([.. notCounted.Select(n => n.Letter)], fields.PathOf("notCounted"));
        for (var i = 1; i < basis.Without.Length; i++)
        {
            if (string.CompareOrdinal(basis.Without[i - 1].Text, basis.Without[i].Text) >= 0)
                throw new MalformedException(fields.PathOf("without"), "in ascending order");
        }
        return basis;
    }

    private static void MustAscend(ImmutableArray<int> numbers, string path)
    {
        for (var i = 1; i < numbers.Length; i++)
        {
            if (numbers[i - 1] >= numbers[i])
                throw new MalformedException(path, "in ascending order");
        }
    }

    private static int AsNumber(long value, string path) => value is >= 1 and <= MostNumber ? (int)value : throw new MalformedException(path, "a number from 1 to 1,000,000");
}
