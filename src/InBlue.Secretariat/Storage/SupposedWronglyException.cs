namespace InBlue.Secretariat.Storage;

/// <summary>Others have written to the log meanwhile, or it cannot be told: decide once more, with the lock.</summary>
#pragma warning disable CA1032 // never shown to anybody
public sealed class SupposedWronglyException(Exception? cause = null) : Exception("The log has gone on meanwhile.", cause);
#pragma warning restore CA1032
