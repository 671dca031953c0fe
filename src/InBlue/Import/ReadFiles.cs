using System.Globalization;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;
using InBlue.Verbs;

namespace InBlue.Import;

internal sealed record ReadCouncil(Council Council, byte[] Bytes);

internal sealed record ReadDocument(CompiledDocument Document, SourceText Source, byte[] Bytes);

/// <summary>Reads the files of an import. Null where one is refused: the list says why.</summary>
internal static class ReadFiles
{
    public static ReadCouncil? Council(CouncilChoice choice, List<Refusal> refusals)
    {
        const string Code = "council-file";
        if (InputFile.Read(choice.Path, CouncilFile.MostBytes) is not { } bytes)
        {
            refusals.Add(new Refusal(Code, choice.Name, "It is larger than the 1 MiB that a council file may have. Give the right file with --council."));
            return null;
        }
        switch (CouncilFile.Read(bytes))
        {
            case CouncilReading.Accepted accepted:
                return new ReadCouncil(accepted.Council, bytes);
            case CouncilReading.Refused refused:
                refusals.AddRange(refused.Faults.Select(f => new Refusal(Code, CouncilFaultText.Place(choice.Name, f), CouncilFaultText.Sentence(f))));
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    public static ReadDocument? Document(string path, Council council, List<Refusal> refusals)
    {
        using var progress = new Progress($"Reading {Path.GetFileName(path)}");
        if (InputFile.Read(path, SourceText.MaxBytes) is not { } bytes)
        {
            refusals.Add(new Refusal("too-long", path, string.Create(CultureInfo.InvariantCulture,
                $"It has more than the {SourceText.MaxBytes / (1 << 20)} MiB of text that a document may have{(new FileInfo(path).Length is > 0 and var length ? $": {length / 1_000_000} MB" : "")}. Give the text of one published document.")));
            return null;
        }
        switch (SourceText.Decode(bytes))
        {
            case Decoded.NotText { Fault: var fault }:
                refusals.Add(new Refusal("not-text", path, Explain.InEnglish(fault)));
                return null;
            case Decoded.Text { Source: var source }:
                return Document(path, source, bytes, council, refusals);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static ReadDocument? Document(string path, SourceText source, byte[] bytes, Council council, List<Refusal> refusals)
    {
        switch (CompiledDocumentReader.Read(source, council))
        {
            case CompiledReading.Read { Document: var document }:
                return new ReadDocument(document, source, bytes);
            case CompiledReading.Unreadable { Faults: var faults }:
                refusals.AddRange(faults.Select(f => new Refusal(Refusal.CodeOf(f.Kind), path, Explain.InEnglish(f))));
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
