using System.Collections.Immutable;
using System.Reflection;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using NodaTime;

namespace InBlue.Tests.Live.Forms;

/// <summary>Makes any fact that the record can hold, by what its constructor asks for, so that a new kind is made as well.</summary>
internal sealed class AnyFact(int seed)
{
    private const long MostInteger = (1L << 53) - 1;

    private static readonly string[] Pieces = ["a", "Z", " ", "é", "\"", "\\", "\n", "\u0001", "\u007F", "\u2028", "漢", "\U0001F54A", "/", "{"];

    private readonly Random random = new(seed);
    private readonly NullabilityInfoContext nullability = new();

    public object Of(Type closedFamily) => Made(One(closedFamily.GetNestedTypes()), "");

    private object Made(Type type, string name)
    {
        if (type == typeof(string))
            return Text(name);
        if (type == typeof(int))
            return random.Next(1, 1_000_001);
        if (type == typeof(long))
            return random.NextInt64(MostInteger + 1);
        if (type == typeof(bool))
            return random.Next(2) == 0;
        if (type.IsEnum)
            return One(Enum.GetValues(type).Cast<object>().Where(v => v is not Position.Absent).ToArray());
        if (type == typeof(Instant))
            return Instant.FromUtc(1, 1, 1, 0, 0) + Duration.FromMilliseconds(random.NextInt64(315_537_897_600_000));
        if (type == typeof(LocalDate))
            return new LocalDate(1, 1, 1).PlusDays(random.Next(3_652_059));
        if (type == typeof(OffsetDateTime))
            return new LocalDate(2000, 1, 1).PlusDays(random.Next(10_000)).At(LocalTime.FromSecondsSinceMidnight(random.Next(86_400))).WithOffset(Offset.FromSeconds(60 * random.Next(-1080, 1081)));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return Many(type.GetGenericArguments()[0], name);
        if (type == typeof(Proof))
            return Made(One(type.GetNestedTypes()), "");
        return Sound(type.GetConstructors()[0] is var constructor && type != typeof(EditionOf)
            ? constructor.Invoke([.. constructor.GetParameters().Select(Argument)])
            : random.Next(2) == 0 ? new EditionOf(random.Next(1, 9), null) : new EditionOf(null, random.Next(1, 9)));
    }

    private object? Argument(ParameterInfo parameter)
    {
        var optional = Nullable.GetUnderlyingType(parameter.ParameterType) is not null || nullability.Create(parameter).ReadState is NullabilityState.Nullable;
        if (optional && parameter.ParameterType != typeof(LastEntry) && random.Next(2) == 0)
            return null;
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type == typeof(string) && parameter.Member.DeclaringType!.Name.EndsWith("Id", StringComparison.Ordinal)
            ? Text(parameter.Member.DeclaringType.Name)
            : Made(type, parameter.Name!);
    }

    /// <summary>What the form asks for across the members of one value.</summary>
    private object Sound(object made) => made switch
    {
        CallTerms f => f with { Closes = f.Opens.Plus(Duration.FromSeconds(random.Next(1, 1_000_000))) },
        CalledDraft f => f with
        {
            Sponsors = f.Sponsors.Add(new MemberId("FRA")),
            Texts = [.. f.Texts.DistinctBy(t => t.Language).Where(t => t.Language is not Language.English).Select(t => t with { Authentic = false }), new DraftText(Language.English, true, new StoredFile(Hex(), 3))],
        },
        VoteEvent.Served { Number: not null } f when f.Paper is not (PaperKind.Corrigendum or PaperKind.Reissue) => f with { Number = null },
        VoteEvent.PaperIssued { Number: not null } f when f.Paper is not (PaperKind.Corrigendum or PaperKind.Reissue) => f with { Number = null },
        VoteEvent.TextAttached f => f with { Text = f.Text with { Authentic = false } },
        VoteEvent.LetterHeld f => f with { Why = [.. f.Why.Append(WhyHeld.Unreadable).Distinct()] },
        VoteEvent.IncidentOpened f when f.From > f.To => new VoteEvent.IncidentOpened(f.To, f.From),
        CountBasis f => new CountBasis(
            [.. f.Letters.Distinct().Order()], [.. f.NotCounted.DistinctBy(n => n.Letter).OrderBy(n => n.Letter)], [.. f.Without.Distinct().OrderBy(m => m.Text, StringComparer.Ordinal)]),
        EditionChange f => random.Next(3) switch { 0 => f with { Was = "" }, 1 => f with { Is = "" }, _ => f },
        Words f when f.Start >= f.End => f with { Start = f.End - 1, End = f.Start + 1 },
        _ => made,
    };

    private object Many(Type of, string name)
    {
        var items = Array.CreateInstance(of, random.Next(4));
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Made(of, name), i);
        return typeof(ImmutableArray).GetMethods().Single(m => m.Name == "Create" && m.GetParameters() is [{ ParameterType.IsArray: true }]).MakeGenericMethod(of).Invoke(null, [items])!;
    }

    private string Text(string name) => name switch
    {
        "Digest" or "Message" or "Evidence" => Hex(),
        "Document" or "Symbol" => Some(1, 64, "!AZaz09/~\"\\"),
        "Matter" or "Condition" or nameof(CapacityId) or nameof(ChannelId) => Some(1, 64, "abz09-"),
        nameof(PersonId) => Some(1, 64, "abz09-."),
        nameof(MemberId) => Some(2, 16, "ABZ09-"),
        "Of" => Some(1, 40, "aZ.-"),
        _ => string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => One(Pieces))),
    };

    private string Hex() => Some(64, 64, "0123456789abcdef");

    private string Some(int least, int most, string characters) => string.Concat(Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => One(characters.ToCharArray())));

    private T One<T>(T[] of) => of[random.Next(of.Length)];
}
