using System.Collections.Immutable;
using System.Text;
using InBlue.Documents.Papers;
using InBlue.Documents.Refusals;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Papers;
using InBlue.Secretariat.Practice;
using InBlue.Secretariat.Receipts;
using InBlue.Secretariat.Reconstructing;
using InBlue.Web.Desk;
using InBlue.Web.Published;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace InBlue.Web.Pages.Desk;

/// <summary>One letter: its words with what they show, and what can be done with it. Opening it before the release is logged.</summary>
[Authorize(DeskPolicy.Name)] // this machine, its own pages
public sealed class LetterModel(PracticeDesk desk) : DeskPage(desk)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true, Name = "as")]
    public string? As { get; set; }

    public string? Refusal { get; private set; }

    /// <summary>Who may open letters may, and who sent this one.</summary>
    public bool MayHaveReceipt { get; private set; }

    public LetterOnFile Letter { get; private set; } = null!; // there on every page that is shown

    public ProposedReading? Proposed { get; private set; }

    public ImmutableArray<Paragraph> Paragraphs { get; private set; } = [];

    /// <summary>Confirmed or ruled, else proposed.</summary>
    public LetterReading? Reading => Letter.Reading ?? Proposed?.Reading;

    public IEnumerable<string> Why => (Letter.Held?.Why ?? Proposed?.Why ?? []).Select(Sentence);

    public PersonId By => As is { Length: > 0 } id ? new PersonId(id) : PracticeCast.OfficerOne;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        State = ModelState.IsValid ? await Practice.AtWorkAsync(office => Task.FromResult(Look(office)), cancel) : null;
        return State is null ? NotFound() : Page();
    }

    public string Sentence(WhyHeld why) => HeldReasonWords.Sentence(LetterPapers.Of(why), Language);

    private DeskState? Look(LiveOffice office)
    {
        var state = DeskState.Of(office, Language);
        if (state.Vote is not { } vote || !vote.Letters.TryGetValue(Number, out var letter))
            return null;
        Letter = letter;
        if (!office.MayOpen(By, state.Name!, vote, LetterActs.Named(Number)))
        {
            Refusal = RefusalWords.Sentence(VoteRefusal.NotReleased, Language);
            Response.StatusCode = StatusCodes.Status403Forbidden;
            MayHaveReceipt = HandingOutReceipts.IsSender(office, By, state.Name!, Number);
            return state;
        }
        MayHaveReceipt = true;
        Proposed = office.Readings.Of(state.Name!, Number);
        if (letter.Text is { } file && office.Live.Bytes(file) is { } bytes)
            Paragraphs = new SourceText(Encoding.UTF8.GetString(bytes.Span)).Mark(new SpanFact(0, int.MaxValue), Evidence());
        return state;
    }

    private ImmutableArray<EvidenceFact> Evidence() => Letter.Reading is { } reading
        ? [.. reading.Evidence.Select(e => new EvidenceFact(e.Of, e.Start, e.End, e.Quote))]
        : [.. (Proposed?.Letter?.Evidence ?? []).Concat(Proposed?.Letter?.Votes.SelectMany(v => v.Evidence) ?? []).Select(e => new EvidenceFact(e.Of, e.Span.Start, e.Span.End, e.Quote))];
}
