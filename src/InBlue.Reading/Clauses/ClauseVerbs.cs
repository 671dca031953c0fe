using InBlue.Procedure;

namespace InBlue.Reading.Clauses;

/// <summary>Verbs as they are written in files: "calls-upon".</summary>
public static class ClauseVerbs
{
    public static string Code(ClauseVerb verb) => CodeNames.Of(verb);
}
