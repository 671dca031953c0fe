namespace InBlue.Record.Tree;

/// <summary>RFC 9162 section 2.1.3: that a leaf stands at a number in the tree of a given size and root.</summary>
public static class InclusionProof
{
    /// <summary>Section 2.1.3.2, its steps by number.</summary>
    public static bool Verify(long number, long size, Digest leaf, ReadOnlySpan<Digest> proof, Digest root)
    {
        if (number < 0 || number >= size) // 1
            return false;
        var (fn, sn, r) = (number, size - 1, leaf); // 2, 3
        foreach (var p in proof) // 4
        {
            if (sn == 0)
                return false;
            if ((fn & 1) == 1 || fn == sn)
            {
                r = TreeHash.OfPair(p, r);
                while ((fn & 1) == 0 && fn != 0)
                    (fn, sn) = (fn >> 1, sn >> 1);
            }
            else
            {
                r = TreeHash.OfPair(r, p);
            }
            (fn, sn) = (fn >> 1, sn >> 1);
        }
        return sn == 0 && r == root; // 5
    }
}
