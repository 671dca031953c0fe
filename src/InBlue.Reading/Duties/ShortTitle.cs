namespace InBlue.Reading.Duties;

/// <summary>What a commitment is called in lists: the first words of its text.</summary>
public static class ShortTitle
{
    /// <summary>On one line, cut between two words where that is possible and never inside a character; never empty.</summary>
    public static string Of(string words, int most = 140)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd(';', ',', ':', ' ').TrimStart(',', ' ');
        foreach (var and in (string[])["et ", "and "])
            line = line.StartsWith(and, StringComparison.Ordinal) ? line[and.Length..] : line;
        if (line.Length <= most)
            return line.Length == 0 ? "-" : line;
        var cut = line.LastIndexOf(' ', most - 1);
        return line[..(cut > most / 2 ? cut : char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1)].TrimEnd(',', ';') + "…";
    }
}
