using System.Collections.Immutable;
using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using NodaTime;

namespace InBlue.Procedure.Mandates;

/// <summary>A place in a text of the record, in code points of its decoded characters, the end excluded, with the words that stand there.</summary>
public sealed record Quotation(int Start, int End, string Quote)
{
    public bool IsSound => Start >= 0 && Start < End && Quote.Length > 0;
}

/// <summary>A part of a text that orders, asks or says something: a paragraph, or an item in it.</summary>
/// <param name="Id">Stable in its text: "para_28__list_1__item_c".</param>
/// <param name="Parent">The id of what it stands in; null for a paragraph.</param>
/// <param name="Label">As people call it: "28 c) ii)".</param>
/// <param name="Heading">The innermost heading above it, as printed; null where there is none.</param>
public sealed record Provision(string Id, string? Parent, string Label, string? Heading, int Start, int End);

/// <summary>
/// A text by which the mandate stands. Its provisions and every quotation are places in <paramref name="File"/>, which may be a compiled document of which the text is
/// only a part.
/// </summary>
/// <param name="Resolution">As cited: "2531 (2020)".</param>
/// <param name="Document">The symbol under which the text was published or filed.</param>
/// <param name="Vote">The draft's symbol and the ordinal of the vote by which it was adopted; null where no vote of the record is known.</param>
/// <param name="Basis">The words by which the Council says under which Chapter it acts, if it does.</param>
public sealed record MandateText(
    string Resolution, string Document, LocalDate Adopted, Language Language, StoredFile File, int Start, int End, AdoptedBy? Vote, Quotation? Basis, ImmutableArray<Provision> Provisions)
{
    public const int MostProvisions = 2_000;

    /// <summary>Its provisions lie in it, and no two have one id.</summary>
    public bool IsInOrder => Start >= 0 && Start < End && Provisions.All(p => p.Start >= Start && p.Start < p.End && p.End <= End)
        && Provisions.Select(p => p.Id).Distinct(StringComparer.Ordinal).Count() == Provisions.Length;

    public Provision? Find(string id) => Provisions.FirstOrDefault(p => p.Id == id);

    /// <summary>By its id, or as people call it: "28 c) ii)", "62"; brackets, spaces and capitals aside.</summary>
    public Provision? Called(string given)
    {
        var folded = Folded(given);
        return Find(given) ?? Provisions.FirstOrDefault(p => Folded(p.Label) == folded);
    }

    /// <summary>The paragraph in which a provision stands: itself, or the outermost of those above it.</summary>
    public Provision ParagraphOf(Provision provision)
    {
        var at = provision;
        for (var left = 20; left > 0 && at.Parent is { } parent && Find(parent) is { } above; left--)
            at = above;
        return at;
    }

    /// <summary>Two numbers stay two: "1 (1)" is not "11".</summary>
    private static string Folded(string label)
    {
        var folded = new StringBuilder();
        var apart = false;
        foreach (var c in label)
        {
            if (!char.IsLetterOrDigit(c) && c is not '-')
            {
                apart = true;
                continue;
            }
            if (apart && folded.Length > 0 && char.IsDigit(folded[^1]) && char.IsDigit(c))
                folded.Append('.');
            folded.Append(char.ToLowerInvariant(c));
            apart = false;
        }
        return folded.ToString();
    }
}

public sealed record AdoptedBy(string Draft, long Ordinal);
