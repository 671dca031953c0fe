using InBlue.Procedure.Councils;

namespace InBlue.Web.Words;

/// <summary>The lang and dir attributes of quoted words, which may be in a language that the pages do not speak.</summary>
public static class LanguageTag
{
    public static string Of(Language language) => language switch
    {
        Language.Arabic => "ar",
        Language.Chinese => "zh",
        Language.English => "en",
        Language.French => "fr",
        Language.Russian => "ru",
        Language.Spanish => "es",
    };

    public static string Direction(Language language) => language == Language.Arabic ? "rtl" : "ltr";
}
