using System.Collections.Immutable;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record;
using InBlue.Record.Bundles;
using InBlue.Procedure.Erasing;
using InBlue.Secretariat.Live;

namespace InBlue.Secretariat.Audit;

/// <summary>A file that the bundle's vote names and that was erased: that of which letter, and the entry that says so.</summary>
public sealed record WithheldLetter(int Letter, Digest File, long By, LogFact.Erased Why);

/// <summary>That a bundle has exactly the files that its entries name, but for letters by mail that an entry of the log says were erased: the check <c>vote.files</c>.</summary>
internal sealed class BundledFiles(Manifest manifest, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, List<Fault> faults)
{
    public bool Holds((Digest File, long Bytes)[] named)
    {
        if (!manifest.Files.Concat(manifest.Withheld).ToHashSet().SetEquals(named.Select(n => n.File)))
            Add(Manifest.FileName, "The files of the bundle are not those that the vote names.");
        foreach (var (file, bytes) in named)
            if (files.TryGetValue(Manifest.NameOf(file), out var content) && (Digest.Of(content.Span) != file || content.Length != bytes))
                Add(Manifest.NameOf(file), "The file is not the one that the vote names: its digest or its length differs.");
        return faults.Count == 0;
    }

    public bool NoneIsWithheld()
    {
        foreach (var file in manifest.Withheld)
            Add(Manifest.NameOf(file), "This file may not be withheld: only the file of a letter that came by mail and neither counts nor was printed may.");
        return faults.Count == 0;
    }

    public ImmutableArray<WithheldLetter> WithheldOf(VoteEvent[] events, BundledLog log)
    {
        var erasures = new Dictionary<Digest, (long Number, LogFact.Erased Fact)>();
        foreach (var erasure in log.Erasures.Where(e => e.Fact.What is ErasureKind.Mail))
            foreach (var file in erasure.Fact.Files)
                erasures.TryAdd(file, erasure);
        var counted = events.OfType<VoteEvent.Counted>().LastOrDefault()?.Basis.Letters ?? [];
        var printed = events.OfType<VoteEvent.EditionApproved>().Select(e => e.Of.Letter).OfType<int>().ToHashSet();
        var withheld = ImmutableArray.CreateBuilder<WithheldLetter>();
        foreach (var file in manifest.Withheld)
        {
            var naming = events.Where(e => NamedFiles.Of(e).Any(f => f.Digest == file.ToString())).ToArray();
            var letters = naming.OfType<VoteEvent.LetterReceived>()
                .Where(l => l.Form is FileForm.Eml && l.File.Digest == file.ToString() && l.Text?.Digest != file.ToString() && !counted.Contains(l.Letter) && !printed.Contains(l.Letter)).ToArray();
            if (letters.Length == 0 || letters.Length < naming.Length)
                Add(Manifest.NameOf(file), "This file may not be withheld: only the file of a letter that came by mail and neither counts nor was printed may.");
            else if (!erasures.TryGetValue(file, out var why))
                Add(Manifest.NameOf(file), "This file is withheld, and no entry of the log says that it was erased.");
            else
                withheld.AddRange(letters.Select(letter => new WithheldLetter(letter.Letter, file, why.Number, why.Fact)));
        }
        return withheld.ToImmutable();
    }

    private void Add(string where, string message) => faults.Add(new Fault(FaultCodes.Files, where, message));
}
