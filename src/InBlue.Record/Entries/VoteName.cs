using InBlue.Record.Json;

namespace InBlue.Record.Entries;

/// <summary>
/// Which vote an entry belongs to: council, draft symbol, and 1 for the first vote on that symbol. Ordinal 0 is the draft itself before any vote; <see cref="Register"/>
/// is the council's own register of persons, <see cref="MandateOf"/> the register of duties of a mandate.
/// </summary>
public sealed record VoteName(string Council, string Draft, long Ordinal)
{
    private const string MandatePrefix = "mandate:";
    private const int LongestMandate = 40;

    public bool IsVote => Ordinal > 0;

    public bool IsMandate => Ordinal == 0 && Mandate is { Length: >= 1 and <= LongestMandate } id && ValueForms.IsId(id);

    /// <summary>Whether a bundle can be of it: a vote, or a mandate.</summary>
    public bool HasBundle => IsVote || IsMandate;

    /// <summary>The mandate's id; null where it is none.</summary>
    public string? Mandate => Draft.StartsWith(MandatePrefix, StringComparison.Ordinal) ? Draft[MandatePrefix.Length..] : null;

    public static VoteName DraftOf(string council, string draft) => new(council, draft, 0);

    /// <summary>No draft is filed under a hyphen.</summary>
    public static VoteName Register(string council) => new(council, "-", 0);

    /// <summary>No draft has a symbol that begins so.</summary>
    public static VoteName MandateOf(string council, string mandate) => new(council, MandatePrefix + mandate, 0);

    public JsonValue ToJson() => JsonValue.ObjectOf(("council", Council), ("draft", Draft), ("ordinal", Ordinal));

    public static VoteName Read(JsonFields fields)
    {
        var name = new VoteName(fields.Text("council"), fields.Text("draft"), fields.Integer("ordinal"));
        fields.Done();
        if (!ValueForms.IsId(name.Council))
            throw new MalformedException(fields.PathOf("council"), "a council's id");
        if (!ValueForms.IsSymbol(name.Draft))
            throw new MalformedException(fields.PathOf("draft"), "a symbol");
        if (name.Ordinal < 0)
            throw new MalformedException(fields.PathOf("ordinal"), "at least 0");
        return name;
    }
}
