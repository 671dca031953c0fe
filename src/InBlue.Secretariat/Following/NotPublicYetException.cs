namespace InBlue.Secretariat.Following;

/// <summary>What was asked for reaches into a vote that is not disclosed yet. The message says so much, and no more.</summary>
public sealed class NotPublicYetException(string message) : Exception(message);
