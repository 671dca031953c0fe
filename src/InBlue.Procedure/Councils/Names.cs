using System.Collections.Immutable;

namespace InBlue.Procedure.Councils;

/// <summary>The six official languages of the United Nations. A text of ours exists in some of them, a name of a member in all.</summary>
public enum Language { Arabic, Chinese, English, French, Russian, Spanish }

/// <summary>One thing's name by language. English is always there and stands in for a language that is missing.</summary>
public sealed class Names(IReadOnlyDictionary<Language, string> byLanguage)
{
    public string English => byLanguage[Language.English];

    public string In(Language language) => byLanguage.GetValueOrDefault(language, English);

    public bool Has(Language language) => byLanguage.ContainsKey(language);
}

/// <summary>The names by which documents call a member or a capacity: the official one first, then the other forms in use.</summary>
public sealed class Forms(Names names, IReadOnlyDictionary<Language, ImmutableArray<string>> alsoCalled)
{
    public Names Names => names;

    /// <summary>Only forms of that very language: no English stands in, since these are for reading a text.</summary>
    public ImmutableArray<string> AllIn(Language language) =>
    [
        .. names.Has(language) ? [names.In(language)] : ImmutableArray<string>.Empty,
        .. alsoCalled.GetValueOrDefault(language, []),
    ];
}
