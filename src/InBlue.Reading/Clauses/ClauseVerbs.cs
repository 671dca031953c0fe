using System.Text;

namespace InBlue.Reading.Clauses;

/// <summary>Verbs as they are written in files: "calls-upon".</summary>
public static class ClauseVerbs
{
    public static string Code(ClauseVerb verb)
    {
        var code = new StringBuilder();
        foreach (var c in verb.ToString())
            (char.IsUpper(c) && code.Length > 0 ? code.Append('-') : code).Append(char.ToLowerInvariant(c));
        return code.ToString();
    }
}
