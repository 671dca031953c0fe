namespace InBlue.Output;

/// <summary>Long sentences broken between words, with what follows set under the first line, so that a list of fifteen members stays readable.</summary>
internal static class Lines
{
    private const int Widest = 120;

    public static void Print(string text, string indent = "  ")
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Widest)
            {
                Console.WriteLine(line);
                line = indent + word;
            }
            else
                line = line.Length == 0 ? word : $"{line} {word}";
        }
        Console.WriteLine(line);
    }
}
