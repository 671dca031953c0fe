using InBlue.Procedure;

namespace InBlue.Secretariat.Mandates;

/// <summary>The spelling of a mandate's codes in the record. Renaming one breaks old records; a test pins them all.</summary>
public static class MandateCodes
{
    public static string Of<T>(T value) where T : struct, Enum => CodeNames.Of(value);
}
