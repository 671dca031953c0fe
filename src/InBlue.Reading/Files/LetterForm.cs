namespace InBlue.Reading.Files;

/// <summary>What a letter comes as.</summary>
public enum LetterForm { Text, Eml, Docx, Pdf, Scan }

/// <summary>Whether something looks like a signature. For a scan, for a text without "(Signed)", wherever a program cannot tell, a person must look.</summary>
public enum SignatureSeen { Yes, No, Look }
