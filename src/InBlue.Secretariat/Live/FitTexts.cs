using System.Text;
using InBlue.Procedure;
using InBlue.Reading.Text;

namespace InBlue.Secretariat.Live;

/// <summary>Whole texts that a person gives: something must be in them, and nothing that only a machine acts on.</summary>
internal static class FitTexts
{
    /// <summary>What was decided, unless it would take in a text that is unfit.</summary>
    public static Decision<TEvent, TRefusal> If<TEvent, TRefusal>(string text, Decision<TEvent, TRefusal> decision, TRefusal otherwise)
        where TEvent : class
        where TRefusal : struct, Enum =>
        decision is Decision<TEvent, TRefusal>.Recorded && (string.IsNullOrWhiteSpace(text) || SourceText.Decode(Encoding.UTF8.GetBytes(text)) is not Decoded.Text) ? otherwise : decision;
}
