using InBlue.Documents.Papers.English;
using InBlue.Documents.Papers.French;
using InBlue.Procedure.Councils;

namespace InBlue.Documents.Papers;

/// <summary>Why a letter is held, in the sentence that its notice uses.</summary>
public static class HeldReasonWords
{
    public static string Sentence(HeldReason reason, Language language) => language is Language.French ? FrenchWords.All.Held(reason) : EnglishWords.All.Held(reason);
}
