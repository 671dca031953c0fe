using InBlue.Procedure.Councils;

namespace InBlue.Procedure.WrittenVotes;

/// <summary>A file of the record: the 64 hexadecimal digits of its SHA-256, and its length.</summary>
public sealed record StoredFile(string Digest, long Bytes);

/// <summary>A text of the draft, or a translation of it.</summary>
public sealed record DraftText(Language Language, bool Authentic, StoredFile File);

/// <summary>In what form a letter came. A scan has no text of its own.</summary>
public enum FileForm { Text, Eml, Docx, Pdf, Scan }
