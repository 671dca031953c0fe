namespace InBlue.Import;

/// <summary>Why nothing was recorded: a stable code, where, and a sentence that says what to do.</summary>
internal sealed record Refusal(string Code, string Where, string Message);
