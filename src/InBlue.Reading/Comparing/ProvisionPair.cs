using InBlue.Reading.Drafts;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;

namespace InBlue.Reading.Comparing;

public enum PairKind
{
    /// <summary>The same words under the same number.</summary>
    Carried,

    /// <summary>The same words under another number.</summary>
    Moved,

    /// <summary>Other words under the same number.</summary>
    Changed,

    /// <summary>Other words under another number.</summary>
    ChangedAndMoved,
    Added,
    Dropped,
}

/// <summary>A provision of one text beside the one that took its place in the other.</summary>
/// <param name="Before">Null where it is added.</param>
/// <param name="After">Null where it is dropped.</param>
public sealed record ProvisionPair(PairKind Kind, Provision? Before, Provision? After)
{
    /// <summary>What changed, word by word.</summary>
    public Sequence<RedlineRun> Redline() => Drafts.Redline.Of(Before?.Text ?? "", After?.Text ?? "");
}
