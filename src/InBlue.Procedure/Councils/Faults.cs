using System.Collections.Immutable;

namespace InBlue.Procedure.Councils;

/// <summary>Gathers every fault of a file, so that its writer corrects all of them at once.</summary>
internal sealed class Faults
{
    private const int MostKept = 1_000; // a file that somebody else sent may hold a fault in every byte

    private readonly List<CouncilFault> found = [];

    public int Count { get; private set; }

    public bool None => Count == 0;

    public void Add(CouncilFaultKind kind, string path, int? line, params ReadOnlySpan<string> given)
    {
        Count++;
        if (found.Count < MostKept)
            found.Add(new CouncilFault(kind, path, line, [.. given]));
    }

    public void Add(CouncilFaultKind kind, Node at, params ReadOnlySpan<string> given) => Add(kind, at.Path, at.Line, given);

    public ImmutableArray<CouncilFault> InOrder() => [.. found.OrderBy(f => f.Line ?? 0)];
}
