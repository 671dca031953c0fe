using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.Erasing;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Documents.Refusals;

/// <summary>A refusal in a sentence that says what is possible now. English stands in for a language without templates.</summary>
public static class RefusalWords
{
    public static string Sentence(VoteRefusal why, Language language) =>
        language is Language.French ? FrenchRefusals.Sentence(why) : EnglishRefusals.Sentence(why);

    public static string Sentence(DraftRefusal why, Language language) =>
        language is Language.French ? FrenchRefusals.Sentence(why) : EnglishRefusals.Sentence(why);

    public static string Sentence(RegisterRefusal why, Language language) =>
        language is Language.French ? FrenchRefusals.Sentence(why) : EnglishRefusals.Sentence(why);

    public static string Sentence(ErasureRefusal why, Language language) =>
        language is Language.French ? FrenchErasureRefusals.Sentence(why) : EnglishErasureRefusals.Sentence(why);

    public static string Sentence(MandateRefusal why, Language language) =>
        language is Language.French ? FrenchMandateRefusals.Sentence(why) : EnglishMandateRefusals.Sentence(why);

    public static string Sentence(BeforeCall what, Language language) =>
        language is Language.French ? FrenchRefusals.Sentence(what) : EnglishRefusals.Sentence(what);
}
