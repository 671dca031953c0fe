using System.Text;
using InBlue.Tests.Reading;

namespace InBlue.Tests.CommandLine;

/// <summary>The documents that are given to the program: the shipped example and the real one, as they are and with one change.</summary>
internal static class Documents
{
    public static string Example => Encoding.UTF8.GetString(ExampleRecord.ExampleBytes);

    public static string ExampleWithAVeto => Example.With("the United States of America votes in favour.", "the United States of America votes against.");

    public static string ExampleWithAnUnclearLetter => Example.With("China votes in favour.", "China has taken note.");

    public static string Real => Reads.CorpusText;

    /// <summary>From the heading of one annex up to that of another.</summary>
    public static string Annex(this string text, string from, string to)
    {
        var start = text.IndexOf($"Annex {from}\n", StringComparison.Ordinal);
        return text[start..text.IndexOf($"Annex {to}\n", StringComparison.Ordinal)];
    }
}
