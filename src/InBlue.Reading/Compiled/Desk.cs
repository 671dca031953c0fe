using InBlue.Procedure.Councils;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using InBlue.Reading.Words;

namespace InBlue.Reading.Compiled;

/// <summary>What the readers of the parts share: the source in lines, the words of its language, and what they found to be wrong.</summary>
internal sealed class Desk
{
    /// <summary>No real cover, call, letter or heading comes near this; a longer one is not read.</summary>
    public const int LongestPart = 100_000;
    private const int MostFaults = 100;
    private readonly List<ReadingFault> faults = [];

    public Desk(Layout layout, Vocabulary words, Council council)
    {
        (Layout, Words, Council) = (layout, words, council);
        (Names, Dates) = (new MemberNames(council, words.Language), new DateReader(words));
        Offices = new OfficeReader(words, Names, council);
    }

    public Layout Layout { get; }

    public Vocabulary Words { get; }

    public Council Council { get; }

    public MemberNames Names { get; }

    public DateReader Dates { get; }

    public OfficeReader Offices { get; }

    public List<Evidence> Evidence { get; } = [];

    public List<Doubt> Doubts { get; } = [];

    public IReadOnlyList<ReadingFault> Faults => faults;

    public bool HasFaults => faults.Count > 0;

    public void Fault(FaultKind kind, int line, params Sequence<string> said) =>
        Add(new ReadingFault(kind, Layout[line].Start < Layout[line].End ? Layout.SpanOf(line) : null, line + 1, said));

    public void Fault(FaultKind kind, CleanText text, int start, int end, params Sequence<string> said) =>
        Add(start < end ? new ReadingFault(kind, text.Span(start, end), text.LineAt(start) + 1, said) : new ReadingFault(kind, null, null, said));

    public void Add(ReadingFault fault)
    {
        if (faults.Count < MostFaults)
            faults.Add(fault);
    }

    public static Doubt Doubt(DoubtKind kind, CleanText text, int start, int end, params Sequence<string> said) =>
        start < end ? new Doubt(kind, text.Span(start, end), text.LineAt(start) + 1, said) : new Doubt(kind, null, null, said);

    /// <summary>Null, with a fault, for a part of a length that no such document has.</summary>
    public CleanText? Part(string name, int from, int to)
    {
        var length = from < to ? Layout[to - 1].End - Layout[from].Start : 0;
        if (length <= LongestPart)
            return CleanText.Of(Layout, from, to);
        Fault(FaultKind.PartTooLong, from, name, Figure(length), Figure(LongestPart));
        return null;
    }

    public static string Figure(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Words short enough to be shown.</summary>
    public static string Shown(string words) => words.Length <= 160 ? words : words[..(char.IsHighSurrogate(words[158]) ? 158 : 159)] + "…";
}
