namespace InBlue.Procedure.Erasing;

/// <summary>What may leave the record: its digest stays, and an entry says that it is gone.</summary>
public enum ErasureKind
{
    /// <summary>A withdrawn draft that was never put to the vote: its entries, and its texts.</summary>
    Draft,

    /// <summary>What the register has of somebody who is no longer on file.</summary>
    Person,

    /// <summary>The mail as it came, with its headers, of a letter that neither counts nor was printed. What was read of it stays.</summary>
    Mail,
}
