namespace InBlue.Secretariat.Audit;

/// <summary>A bundle that no verifier would read: docs/record-format.md section 6. The message says by what and may be shown.</summary>
public sealed class BundleTooLargeException(string message) : Exception(message);
