using InBlue.Procedure.Councils;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;

namespace InBlue.Reading.Compiled;

/// <summary>
/// The lines around "(Signé) Name" say in which capacity and for whom: before it in French papers, after it in English ones.
/// They must agree with the heading.
/// </summary>
internal sealed class SignatureBlockReader(Desk desk)
{
    private const int LongestBlock = 14;

    /// <summary>The lines from the last title, or else the last capacity, that begins a line before the signature; or the lines after it.</summary>
    public CleanText? BlockOf(Annex annex, Signature signature)
    {
        int? capacity = null;
        for (var i = signature.Line - 1; i > annex.From + 1 && i >= signature.Line - LongestBlock; i--)
        {
            if (desk.Layout[i].Kind != LineKind.Text)
                continue;
            var line = CleanText.OneLine(desk.Layout, i, i + 1).Folded;
            if (desk.Offices.StartsWithTitle(line))
                return CleanText.OneLine(desk.Layout, i, signature.Line);
            if (capacity is null && desk.Offices.StartsWithCapacity(line))
                capacity = i;
        }
        var after = CleanText.OneLine(desk.Layout, signature.Text.LineAt(signature.Text.Length - 1) + 1, Math.Min(annex.To, signature.Line + LongestBlock));
        if (after.Length > 0 && (desk.Offices.StartsWithTitle(after.Folded) || desk.Offices.StartsWithCapacity(after.Folded)))
            return after;
        return capacity is { } first ? CleanText.OneLine(desk.Layout, first, signature.Line) : null;
    }

    public void Read(CleanText? block, List<Signature> signatures, MemberId member, Office heading, CleanText letter, List<Evidence> evidence, List<Doubt> doubts)
    {
        var signature = signatures[0];
        evidence.Add(Evidence.From("signatory", signature.Text, 0, signature.Text.Length));
        if (signatures.Count > 1)
            doubts.Add(Desk.Doubt(DoubtKind.SeveralSignatures, signature.Text, 0, signature.Text.Length, [.. signatures.Select(s => s.Name)]));
        if (block is not { Length: > 0 } || OfficeIn(block) is not { } office)
        {
            doubts.Add(Desk.Doubt(DoubtKind.NoSignatureBlock, signature.Text, 0, signature.Text.Length));
            return;
        }
        if (office.Member is { } named && named.Member == member)
            evidence.Add(Evidence.From("member", block, named.Start, named.End));
        else
            doubts.Add(Desk.Doubt(DoubtKind.SignedForAnotherMember, block, 0, block.Length, letter.Text[heading.Member!.Value.Start..heading.Member.Value.End], Desk.Shown(block.Text)));
        var words = block.Text[office.CapacityWords.Start..office.CapacityWords.End];
        if (office.Capacity == heading.Capacity && (office.Capacity is not null || Fold.Of(words) == letter.Folded[heading.CapacityWords.Start..heading.CapacityWords.End]))
            evidence.Add(Evidence.From("capacity", block, office.CapacityWords.Start, office.CapacityWords.End));
        else
            doubts.Add(Desk.Doubt(DoubtKind.SignedInAnotherCapacity, block, 0, block.Length, letter.Text[heading.CapacityWords.Start..heading.CapacityWords.End], Desk.Shown(words)));
    }

    private Office? OfficeIn(CleanText block) => desk.Offices.Read(block.Folded, desk.Offices.AfterTitle(block.Folded), block.Length);
}
