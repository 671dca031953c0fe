namespace InBlue.Secretariat.Storage;

/// <summary>More came at once than may wait. Nothing was recorded, and whoever sent it may send it again.</summary>
public sealed class RecordBusyException() : Exception("The secretariat's server is receiving more than it can write; nothing was recorded; send again in a moment.");
