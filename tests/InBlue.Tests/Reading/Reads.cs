using System.Text;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;

namespace InBlue.Tests.Reading;

/// <summary>Short ways to read a text in a test.</summary>
internal static class Reads
{
    public static string CorpusText => Encoding.UTF8.GetString(Corpus.Bytes("S-2020-625.fr.txt"));

    public static SourceText Source(string text) => SourceText.Decode(Encoding.UTF8.GetBytes(text)).ShouldBeOfType<Decoded.Text>().Source;

    public static CompiledReading Text(string text) => CompiledDocumentReader.Read(Source(text), CouncilOf2020.Value);

    public static CompiledDocument Whole(string text) => Text(text) switch
    {
        CompiledReading.Read read => read.Document,
        CompiledReading.Unreadable faulty => throw new ShouldAssertException(string.Join("\n", faulty.Faults.Select(Explain.InEnglish))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Sequence<ReadingFault> Faults(string text) => Text(text).ShouldBeOfType<CompiledReading.Unreadable>().Faults;

    /// <summary>The only fault.</summary>
    public static ReadingFault Fault(string text) => Faults(text).ShouldHaveSingleItem();

    /// <summary>As with string.Replace, but what is to be replaced must be there.</summary>
    public static string With(this string text, string old, string replacement)
    {
        text.ShouldContain(old);
        return text.Replace(old, replacement, StringComparison.Ordinal);
    }

    public static void ShouldQuoteItsSource(CompiledDocument document, SourceText source)
    {
        var evidence = document.Evidence.Concat(document.Letters.SelectMany(l => l.Evidence)).Concat(document.Statements.SelectMany(s => s.Evidence));
        foreach (var e in evidence)
            e.Quote.ShouldBe(source.Slice(e.Span));
    }
}
