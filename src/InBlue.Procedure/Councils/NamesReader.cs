using System.Collections.Immutable;

namespace InBlue.Procedure.Councils;

internal sealed class NamesReader(Values values)
{
    private static readonly (string Code, Language Language)[] Codes =
    [
        ("ar", Language.Arabic),
        ("zh", Language.Chinese),
        ("en", Language.English),
        ("fr", Language.French),
        ("ru", Language.Russian),
        ("es", Language.Spanish),
    ];

    private static readonly string[] AllCodes = [.. Codes.Select(c => c.Code)];

    public ImmutableArray<Language> Languages(Node? node)
    {
        var seen = values.Ids();
        var languages = ImmutableArray.CreateBuilder<Language>();
        foreach (var item in values.List(node))
        {
            if (values.OneOf(item, Codes) is not { } language)
                continue;
            seen.Define(Codes.First(c => c.Language == language).Code, item);
            languages.Add(language);
        }
        return languages.ToImmutable();
    }

    public Names? Names(Node? node)
    {
        var fields = values.Object(node, [], AllCodes);
        var names = new Dictionary<Language, string>();
        foreach (var (code, language) in Codes)
        {
            if (values.Text(fields[code]) is { } text)
                names[language] = text;
        }
        if (node is Node.Object && fields["en"] is null)
            values.Faults.Add(CouncilFaultKind.EnglishMissing, node);
        return names.ContainsKey(Language.English) ? new Names(names) : null;
    }

    /// <summary>Texts in any of the languages, English or not.</summary>
    /// <param name="ofMember">Whether each has <see cref="Councils.Phrases.OfMember"/> exactly once, and no other brace.</param>
    public Phrases Phrases(Node? node, bool ofMember)
    {
        var fields = values.Object(node, [], AllCodes);
        var phrases = ImmutableDictionary.CreateBuilder<Language, string>();
        foreach (var (code, language) in Codes)
        {
            if (values.Text(fields[code]) is not { } text)
                continue;
            if (ofMember && !HoldsMemberOnce(text))
                values.Faults.Add(CouncilFaultKind.NotAPhrase, fields[code]!, text);
            else
                phrases[language] = text;
        }
        return new Phrases(phrases.ToImmutable());
    }

    private static bool HoldsMemberOnce(string text) =>
        text.Split(Councils.Phrases.OfMember) is [var before, var after] && !$"{before}{after}".AsSpan().ContainsAny('{', '}');

    public Forms? Forms(Node? names, Node? alsoCalled)
    {
        var fields = values.Object(alsoCalled, [], AllCodes);
        var others = new Dictionary<Language, ImmutableArray<string>>();
        foreach (var (code, language) in Codes)
            if (fields[code] is { } forms)
                others[language] = [.. values.List(forms).Select(values.Text).OfType<string>()];
        return Names(names) is { } official ? new Forms(official, others) : null;
    }
}
