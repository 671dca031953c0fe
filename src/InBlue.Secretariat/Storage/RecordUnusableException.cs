namespace InBlue.Secretariat.Storage;

/// <summary>The record cannot be used as it stands: damaged, of another version, without its key, or not there. The message says what to do and may be shown.</summary>
public sealed class RecordUnusableException(string message, Exception? inner = null) : Exception(message, inner);
