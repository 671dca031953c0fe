namespace InBlue.Reading.Clauses;

/// <summary>
/// Who is asked, told or allowed. Code is one of <see cref="Code"/>'s known kinds ("secretary-general", "mission", "member-states",
/// "government", "parties", "council" …) or empty where only the words are known. Words are those that name it: for a pronoun, its antecedent's.
/// </summary>
public sealed record Addressee(Place Place, string Code, string Words, Naming Naming);

public enum Naming
{
    /// <summary>By its own words.</summary>
    Named,

    /// <summary>By a pronoun, which the nearest earlier addressee of the same number explains.</summary>
    ByPronoun,

    /// <summary>By a pronoun that nothing explains.</summary>
    Unclear,

    /// <summary>The council itself: it decides, or says what it intends.</summary>
    Itself,

    /// <summary>As the subject of what is decided or asked: "decides that the Committee shall".</summary>
    Subject,
}
