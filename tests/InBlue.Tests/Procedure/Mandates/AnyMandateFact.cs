using System.Collections.Immutable;
using System.Reflection;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using NodaTime;

namespace InBlue.Tests.Procedure.Mandates;

/// <summary>Makes any fact of a mandate that the record can hold, by what its constructor asks for, so that a new kind is made as well.</summary>
internal sealed class AnyMandateFact(int seed)
{
    private static readonly string[] Pieces = ["a", "Z", " ", "é", "\"", "\\", "\n", "\u2028", "漢", "\U0001F54A", "/", "{"];

    private readonly Random random = new(seed);
    private readonly NullabilityInfoContext nullability = new();

    public MandateEvent Fact()
    {
        var kinds = typeof(MandateEvent).GetNestedTypes();
        return (MandateEvent)Made(kinds[random.Next(kinds.Length)], "");
    }

    private object Made(Type type, string name)
    {
        if (type == typeof(string))
            return Text(name);
        if (type == typeof(int))
            return name is "Start" or "start" ? random.Next(0, 50) : name is "End" or "end" ? random.Next(50, 100) : random.Next(1, 1001);
        if (type == typeof(long))
            return (long)random.Next(1, 1_000_001);
        if (type == typeof(bool))
            return random.Next(2) == 0;
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<object>().ElementAt(random.Next(Enum.GetValues(type).Length));
        if (type == typeof(LocalDate))
            return Day();
        if (type == typeof(YearMonth))
            return Day().ToYearMonth();
        if (type == typeof(ExactNumber))
            return ExactNumber.TryParse($"{random.Next(-5000, 5000)}.{random.Next(1, 999_999)}")!.Value;
        if (type == typeof(PersonId))
            return new PersonId("officer.one");
        if (type == typeof(MemberId))
            return new MemberId("FRA");
        if (type == typeof(Language))
            return (Language)random.Next(6);
        if (type == typeof(SeriesStart))
            return random.Next(2) == 0 ? SeriesStart.On(Day()) : random.Next(2) == 0 ? SeriesStart.Adoption : SeriesStart.NotStated;
        if (type == typeof(Trigger))
            return Made(type.GetNestedTypes() is var triggers ? triggers[random.Next(triggers.Length)] : type, "");
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return Many(type.GetGenericArguments()[0], name);
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        return Sound(constructor.Invoke([.. constructor.GetParameters().Select(Argument)]));
    }

    private object? Argument(ParameterInfo parameter)
    {
        var inner = Nullable.GetUnderlyingType(parameter.ParameterType);
        if ((inner is not null || nullability.Create(parameter).ReadState is NullabilityState.Nullable) && parameter.ParameterType != typeof(LastEntry) && random.Next(2) == 0)
            return null;
        return Made(inner ?? parameter.ParameterType, parameter.Name!);
    }

    private object Many(Type item, string name)
    {
        var items = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Made(item, name)).ToArray();
        var typed = Array.CreateInstance(item, items.Length);
        items.CopyTo(typed, 0);
        return typeof(ImmutableArray).GetMethods().Single(m => m.Name == nameof(ImmutableArray.Create) && m.GetParameters() is [{ ParameterType.IsArray: true }]).MakeGenericMethod(item).Invoke(null, [typed])!;
    }

    /// <summary>What two members say together is made to fit.</summary>
    private object Sound(object made) => made switch
    {
        MandateText f => f with { Start = 0, End = 200, Provisions = [.. f.Provisions.Select((p, i) => p with { Id = $"{p.Id}{i}" })] },
        Commitment f => (f.Text is null ? f with { Provision = "" } : f) with
        {
            Condition = random.Next(2) == 0 ? Text("") : null, Rank = random.Next(2) == 0 ? (Rank)Made(typeof(Rank), "") : null, Measures = [(Measure)Made(typeof(Measure), "")],
            Links = [(Link)Made(typeof(Link), "")], Unclear = [Text("")],
        },
        MandateEvent.EndStated f => f.Instrument is null ? f with { Provision = "para_1" } : f with { Provision = null },
        MandateEvent.Advanced f => f with { Symbol = f.Stage is CourseStage.Issued ? "S/1" : null },
        _ => made,
    };

    private string Text(string name) => name switch
    {
        "Digest" or "digest" => new string("0123456789abcdef"[random.Next(16)], 64),
        "Document" or "Draft" => "S/2020/625",
        "Code" => "secretary-general",
        "Unit" => random.Next(2) == 0 ? "" : "percent",
        _ => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Length)])),
    };

    private LocalDate Day() => new LocalDate(2000, 1, 1).PlusDays(random.Next(20_000));
}
