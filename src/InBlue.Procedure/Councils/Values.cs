using System.Collections.Immutable;
using NodaTime;

namespace InBlue.Procedure.Councils;

/// <summary>The simple values of a council file. Each gives null where the node is absent or faulty, and has then reported why.</summary>
internal sealed class Values(Faults faults)
{
    /// <summary>The record holds integers within 2^53.</summary>
    public const long MostWhole = (1L << 53) - 1;

    private const int MostCharacters = 10_000;

    public Faults Faults => faults;

    public Fields Object(Node? node, ReadOnlySpan<string> required, ReadOnlySpan<string> optional = default) => Fields.Of(node, faults, required, optional);

    /// <summary>Ids to come; without a kind of fault, ids that nothing names.</summary>
    public Ids Ids(CouncilFaultKind unknown = CouncilFaultKind.DoubledId) => new(faults, unknown);

    /// <summary>Words, days and years of which a list may hold each only once.</summary>
    public Ids Once() => new(faults, CouncilFaultKind.ListedTwice, CouncilFaultKind.ListedTwice);

    /// <summary>The items of a list; none where it is absent or no list.</summary>
    public ImmutableArray<Node> List(Node? node, bool mayBeEmpty = false)
    {
        if (Is<Node.List>(node, "a list, in square brackets") is not { } list)
            return [];
        if (list.Items.IsEmpty && !mayBeEmpty)
            faults.Add(CouncilFaultKind.EmptyList, list);
        return list.Items;
    }

    public string? Text(Node? node)
    {
        if (Is<Node.Text>(node, "a text, in quotation marks") is not { } text)
            return null;
        if (string.IsNullOrWhiteSpace(text.Value))
            return Fault<string>(CouncilFaultKind.EmptyText, text);
        if (IsTooLong(text.Value))
            return Fault<string>(CouncilFaultKind.TooLong, text, $"{MostCharacters}");
        return text.Value.Any(char.IsControl) ? Fault<string>(CouncilFaultKind.ControlCharacter, text) : text.Value;
    }

    private static bool IsTooLong(string text)
    {
        var characters = 0;
        foreach (var _ in text.EnumerateRunes())
            characters++;
        return characters > MostCharacters;
    }

    public long? Whole(Node? node) => Is<Node.Whole>(node, "a whole number")?.Value;

    public int? Between(Node? node, int least, int most) =>
        Whole(node) is not { } figure ? null
        : figure >= least && figure <= most ? (int)figure
        : Fault<int?>(CouncilFaultKind.FigureOutOfRange, node!, $"{figure}", $"{least}", $"{most}");

    public string? Id(Node? node) =>
        IdOf(node, 1, 64, c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-', "1 to 64 lower-case letters, digits and hyphens");

    public string? MemberId(Node? node) =>
        IdOf(node, 2, 16, c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '-', "2 to 16 capital letters, digits and hyphens");

    public LocalDate? Day(Node? node) =>
        Text(node) is { } text ? Days.Parse(text) ?? Fault<LocalDate?>(CouncilFaultKind.NotADay, node!, text) : null;

    public YearMonth? Month(Node? node) =>
        Text(node) is { } text ? Days.Parse($"{text}-01")?.ToYearMonth() ?? Fault<YearMonth?>(CouncilFaultKind.NotAMonth, node!, text) : null;

    public (LocalDate? From, LocalDate? To) Period(Node? from, Node? to)
    {
        var (first, last) = (Day(from), Day(to));
        if (first > last)
            faults.Add(CouncilFaultKind.EndsBeforeItBegins, to!, Days.Text(first.Value), Days.Text(last.Value));
        return (first, last);
    }

    public T? OneOf<T>(Node? node, ReadOnlySpan<(string Word, T Value)> choices) where T : struct
    {
        if (Text(node) is not { } text)
            return null;
        foreach (var (word, value) in choices)
        {
            if (word == text)
                return value;
        }
        return Fault<T?>(CouncilFaultKind.NotOneOf, node!, text, string.Join(", ", choices.ToArray().Select(c => $"\"{c.Word}\"")));
    }

    public ImmutableArray<T> EachOnce<T>(Node? list, (string Word, T Value)[] choices, bool mayBeEmpty = false) where T : struct
    {
        var seen = Once();
        return [.. List(list, mayBeEmpty).Select(item => (OneOf(item, choices), seen.Define((item as Node.Text)?.Value, item)).Item1).OfType<T>()];
    }

    public T? Fault<T>(CouncilFaultKind kind, Node at, params ReadOnlySpan<string> given)
    {
        faults.Add(kind, at, given);
        return default;
    }

    private string? IdOf(Node? node, int least, int most, Func<char, bool> allowed, string form)
    {
        if (Text(node) is not { } text)
            return null;
        return text.Length >= least && text.Length <= most && text.All(allowed) ? text : Fault<string>(CouncilFaultKind.NotAnId, node!, text, form);
    }

    private T? Is<T>(Node? node, string kind) where T : Node
    {
        if (node is not (null or T or Node.Broken))
            faults.Add(CouncilFaultKind.WrongKind, node, kind);
        return node as T;
    }
}
