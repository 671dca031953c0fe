using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Documents.Papers;

public sealed record Wording(Language Language, string Text);

/// <summary>Something given in one or more languages. A paper in another language shows the English words, or else the first, as they stand.</summary>
public sealed record Worded(Sequence<Wording> Forms)
{
    public static Worded In(Language language, string text) => new([new Wording(language, text)]);

    public static Worded InBoth(string english, string french) => new([new Wording(Language.English, english), new Wording(Language.French, french)]);

    public static Worded From(Names names) =>
        new([.. from language in Enum.GetValues<Language>() where names.Has(language) select new Wording(language, names.In(language))]);

    public Wording For(Language language) =>
        Forms.FirstOrDefault(f => f.Language == language)
        ?? Forms.FirstOrDefault(f => f.Language == Language.English)
        ?? (Forms.Count > 0 ? Forms[0] : new Wording(language, ""));

    public string Text(Language language) => For(language).Text;
}
