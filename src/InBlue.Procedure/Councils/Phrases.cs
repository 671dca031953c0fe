using System.Collections.Immutable;
using InBlue.Procedure.People;

namespace InBlue.Procedure.Councils;

/// <summary>Texts by language, where no language stands in for another.</summary>
public sealed record Phrases(ImmutableDictionary<Language, string> ByLanguage)
{
    /// <summary>Where the member's own phrase goes: "the Permanent Representative {of} to the United Nations".</summary>
    public const string OfMember = "{of}";

    public static Phrases None { get; } = new(ImmutableDictionary<Language, string>.Empty);

    public string? In(Language language) => ByLanguage.GetValueOrDefault(language);
}

/// <summary>Who holds a capacity, as headings of printed letters say it, by the gender on file.</summary>
public sealed record PrintedCapacity(Phrases Any, Phrases Female, Phrases Male)
{
    public static PrintedCapacity NotStated { get; } = new(Phrases.None, Phrases.None, Phrases.None);

    /// <summary>Without a gender on file, or a form for it, the form that suits everyone.</summary>
    public string? For(Gender gender, Language language) => gender switch
    {
        Gender.Female => Female.In(language),
        Gender.Male => Male.In(language),
        Gender.NotStated => null,
    } ?? Any.In(language);
}
