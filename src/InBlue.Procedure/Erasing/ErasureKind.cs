namespace InBlue.Procedure.Erasing;

/// <summary>What may leave the record: its digest stays, and an entry says that it is gone.</summary>
public enum ErasureKind
{
    /// <summary>A withdrawn draft that was never put to the vote: its entries, and its texts.</summary>
    Draft,

    /// <summary>What the register has of somebody who is no longer on file.</summary>
    Person,

    /// <summary>Of a letter that came by mail: the mail with its headers, where the record keeps it; and the letter's own file, where it neither counts nor was printed. What was read of it stays.</summary>
    Mail,
}
