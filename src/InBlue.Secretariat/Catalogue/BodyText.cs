using InBlue.Record.Json;

namespace InBlue.Secretariat.Catalogue;

/// <summary>One text of a body, without reading the others.</summary>
internal static class BodyText
{
    /// <summary>Null where no text stands there.</summary>
    public static string? At(JsonValue body, params ReadOnlySpan<string> path)
    {
        var at = body;
        foreach (var name in path)
            if (at is not JsonValue.Object { Members: var members } || !members.TryGetValue(name, out at))
                return null;
        return (at as JsonValue.Text)?.Value;
    }
}
