using System.Collections.Immutable;
using InBlue.Documents.Papers;
using InBlue.Documents.Rendering;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;

namespace InBlue.Secretariat.Papers;

/// <summary>Papers that follow from facts, with the files that they name.</summary>
public sealed record IssuedPapers(ImmutableArray<VoteEvent> Facts, ImmutableArray<ReadOnlyMemory<byte>> Files);

/// <summary>Writes the papers that a fact brings with it, in the languages that have templates, as HTML and as text.</summary>
public static class PaperMaking
{
    public static ImmutableArray<Language> Languages { get; } = [Language.English, Language.French];

    public static IssuedPapers For(IEnumerable<VoteEvent> happened, PaperContext context)
    {
        var (facts, files) = (ImmutableArray.CreateBuilder<VoteEvent>(), ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>());
        foreach (var (kind, letter, number, paper) in happened.SelectMany(fact => PapersOf(fact, context)))
        {
            foreach (var language in Languages)
            {
                var document = paper.ToDocument(language);
                ReadOnlyMemory<byte> html = HtmlRendering.Render(document), text = TextRendering.Render(document);
                files.AddRange(html, text);
                facts.Add(new VoteEvent.PaperIssued(PersonId.Program, kind, language, letter, Files.Of(html), Files.Of(text), number));
            }
        }
        return new IssuedPapers(facts.ToImmutable(), files.ToImmutable());
    }

    private static IEnumerable<(PaperKind Kind, int? Letter, int? Number, Paper Paper)> PapersOf(VoteEvent fact, PaperContext c)
    {
        switch (fact)
        {
            case VoteEvent.Called:
                yield return (PaperKind.Call, null, null, ResultPapers.Call(c));
                break;
            case VoteEvent.LetterReceived f:
                yield return (PaperKind.Receipt, f.Letter, null, LetterPapers.Receipt(c, c.Vote.Letters[f.Letter]));
                if (f.Received < c.Vote.Opens || f.Received >= c.Vote.Closes)
                    yield return (PaperKind.LateNotice, f.Letter, null, LetterPapers.OutsideTheWindow(c, c.Vote.Letters[f.Letter]));
                break;
            case VoteEvent.LetterHeld f:
                yield return (PaperKind.HeldNotice, f.Letter, null, LetterPapers.Held(c, c.Vote.Letters[f.Letter]));
                break;
            case VoteEvent.LetterAcknowledged f when LetterPapers.Acknowledgement(c, c.Vote.Letters[f.Letter]) is { } paper:
                yield return (PaperKind.Acknowledgement, f.Letter, null, paper);
                break;
            case VoteEvent.ResultSigned:
                yield return (PaperKind.ResultLetter, null, null, ResultPapers.Letter(c));
                yield return (PaperKind.SpeakingNote, null, null, ResultPapers.SpeakingNote(c));
                break;
            case VoteEvent.Corrected f:
                yield return (PaperKind.Corrigendum, null, c.Vote.Corrigenda.Length, CorrectionPapers.Corrigendum(c, f));
                break;
            case VoteEvent.Reissued f:
                yield return (PaperKind.Reissue, null, c.Vote.Reissues.Length, CorrectionPapers.Reissue(c, f));
                break;
        }
    }
}
