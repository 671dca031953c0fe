namespace InBlue.Secretariat.Storage;

/// <summary>Others have written to the log meanwhile, or it cannot be told: decide once more, with the lock.</summary>
#pragma warning disable CA1032 // made in one way only, and never shown to anybody
public sealed class SupposedWronglyException(Exception cause) : Exception("The log has gone on meanwhile.", cause);
#pragma warning restore CA1032
