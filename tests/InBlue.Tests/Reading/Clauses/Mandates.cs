using System.Text;

namespace InBlue.Tests.Reading.Clauses;

/// <summary>The corpus's tables of clauses: fields may be quoted, and quotes in them doubled.</summary>
internal static class Mandates
{
    public static List<string[]> Rows(string name)
    {
        var rows = new List<string[]>();
        var (row, field, quoted) = (new List<string>(), new StringBuilder(), false);
        var text = Corpus.Text($"mandates/{name}");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[++i]);
            else if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted || c == '\n' && !quoted)
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (c == ',')
                    continue;
                rows.Add([.. row]);
                row.Clear();
            }
            else
                field.Append(c);
        }
        return rows[1..];
    }
}
