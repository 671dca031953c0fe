namespace InBlue.Output;

/// <summary>Long sentences broken between words, with what follows set under the first line, so that a list of fifteen members stays readable.</summary>
internal static class Lines
{
    private const int Widest = 120;

    public static void Print(string text, string indent = "  ")
    {
        var words = text.TrimStart(' ').Split(' ');
        var line = new string(' ', text.Length - text.TrimStart(' ').Length) + words[0];
        foreach (var word in words[1..])
        {
            if (line.Length + 1 + word.Length > Widest)
            {
                Console.WriteLine(line);
                line = indent + word;
            }
            else
                line = $"{line} {word}";
        }
        Console.WriteLine(line);
    }
}
