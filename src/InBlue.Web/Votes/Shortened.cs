namespace InBlue.Web.Votes;

/// <summary>Long words from outside, cut after a word where there is one, else between characters.</summary>
public static class Shortened
{
    public static string To(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var space = text.LastIndexOf(' ', most - 1);
        var cut = space > most / 2 ? space : char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, cut).TrimEnd(), "…");
    }
}
