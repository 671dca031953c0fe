using InBlue.Procedure;

namespace InBlue.Import;

/// <summary>Why nothing was recorded: a stable code, where, and a sentence that says what to do.</summary>
internal sealed record Refusal(string Code, string Where, string Message)
{
    /// <summary>AnnexMissing is "annex-missing".</summary>
    public static string CodeOf<T>(T kind) where T : struct, Enum => CodeNames.Of(kind);
}
