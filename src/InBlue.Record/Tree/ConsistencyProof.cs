namespace InBlue.Record.Tree;

/// <summary>RFC 9162 section 2.1.4: that a later tree only adds to an earlier one.</summary>
public static class ConsistencyProof
{
    /// <summary>Section 2.1.4.2, its steps by number. Equal sizes need equal roots and an empty proof; nothing is shown about an empty first tree but by an empty proof.</summary>
    public static bool Verify(long first, long second, Digest firstRoot, Digest secondRoot, ReadOnlySpan<Digest> proof)
    {
        if (first < 0 || first > second)
            return false;
        if (first == second)
            return proof.IsEmpty && firstRoot == secondRoot;
        if (first == 0)
            return proof.IsEmpty && firstRoot == TreeHash.OfNothing;
        if (proof.IsEmpty) // 1
            return false;

        var path = proof;
        Digest start;
        if (long.PopCount(first) == 1) // 2
        {
            start = firstRoot;
        }
        else
        {
            start = path[0];
            path = path[1..];
        }

        var (fn, sn) = (first - 1, second - 1); // 3
        while ((fn & 1) == 1) // 4
            (fn, sn) = (fn >> 1, sn >> 1);
        var (fr, sr) = (start, start); // 5
        foreach (var c in path) // 6
        {
            if (sn == 0)
                return false;
            if ((fn & 1) == 1 || fn == sn)
            {
                fr = TreeHash.OfPair(c, fr);
                sr = TreeHash.OfPair(c, sr);
                while ((fn & 1) == 0 && fn != 0)
                    (fn, sn) = (fn >> 1, sn >> 1);
            }
            else
            {
                sr = TreeHash.OfPair(sr, c);
            }
            (fn, sn) = (fn >> 1, sn >> 1);
        }
        return sn == 0 && fr == firstRoot && sr == secondRoot; // 7
    }
}
