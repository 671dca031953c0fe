namespace InBlue.Faults;

/// <summary>What must not be was found. The message says what.</summary>
public sealed class FaultFoundException(string message) : Exception(message);
