using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace InBlue.Procedure.Councils;

/// <summary>Reads JSON into nodes that know their place. System.Text.Json forgets places and lets a member be written twice.</summary>
internal ref struct TreeReader
{
    private const int MostDepth = 64;

    private readonly ReadOnlySpan<byte> json;
    private readonly Faults faults;
    private Utf8JsonReader reader;
    private int line = 1;
    private int counted;

    public TreeReader(ReadOnlySpan<byte> json, Faults faults)
    {
        this.json = json;
        this.faults = faults;
        reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = CouncilFile.MostBytes });
    }

    /// <summary>Null where the text is not JSON.</summary>
    public Node? Read()
    {
        try
        {
            reader.Read();
            var root = ReadValue("", depth: 1);
            reader.Read(); // nothing may follow
            return root;
        }
        catch (JsonException notJson)
        {
            faults.Add(CouncilFaultKind.NotJson, "", (int?)notJson.LineNumber + 1);
            return null;
        }
    }

    private Node ReadValue(string path, int depth)
    {
        var line = LineHere();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray when depth > MostDepth:
                reader.Skip();
                return Broken(CouncilFaultKind.TooDeep, path, line, $"{MostDepth}");
            case JsonTokenType.StartObject:
                return ReadObject(path, line, depth);
            case JsonTokenType.StartArray:
                return ReadList(path, line, depth);
            case JsonTokenType.String:
                return TextHere() is { } text ? new Node.Text(path, line, text) : Broken(CouncilFaultKind.BrokenText, path, line);
            case JsonTokenType.Number:
                return reader.TryGetInt64(out var whole) && whole is >= -Values.MostWhole and <= Values.MostWhole
                    ? new Node.Whole(path, line, whole)
                    : Broken(CouncilFaultKind.NotWhole, path, line, Encoding.UTF8.GetString(reader.ValueSpan));
            case JsonTokenType.Null:
                return Broken(CouncilFaultKind.NullValue, path, line);
            default:
                return Broken(CouncilFaultKind.TrueOrFalse, path, line);
        }
    }

    private Node.Object ReadObject(string path, int line, int depth)
    {
        var members = ImmutableArray.CreateBuilder<(string, Node)>();
        var names = new HashSet<string>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            var nameLine = LineHere();
            var name = TextHere();
            var within = Within(path, name);
            reader.Read();
            var value = ReadValue(within, depth + 1);
            if (name is null)
                faults.Add(CouncilFaultKind.BrokenText, within, nameLine);
            else if (!names.Add(name))
                faults.Add(CouncilFaultKind.DoubledField, within, nameLine, name);
            else
                members.Add((name, value));
        }
        return new Node.Object(path, line, members.ToImmutable());
    }

    private Node.List ReadList(string path, int line, int depth)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            items.Add(ReadValue($"{path}[{items.Count}]", depth + 1));
        return new Node.List(path, line, items.ToImmutable());
    }

    private static string Within(string path, string? name) =>
        name is { Length: > 0 and <= 64 } && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '$')
            ? path is "" ? name : $"{path}.{name}"
            : $"{path}[…]"; // a name that could break a line of the message

    private readonly string? TextHere()
    {
        try { return reader.GetString(); }
        catch (InvalidOperationException) { return null; } // "\ud800" is grammatical JSON, but no text
    }

    private int LineHere()
    {
        var start = (int)reader.TokenStartIndex;
        line += json[counted..start].Count((byte)'\n');
        counted = start;
        return line;
    }

    private readonly Node.Broken Broken(CouncilFaultKind kind, string path, int line, params ReadOnlySpan<string> given)
    {
        faults.Add(kind, path, line, given);
        return new Node.Broken(path, line);
    }
}
