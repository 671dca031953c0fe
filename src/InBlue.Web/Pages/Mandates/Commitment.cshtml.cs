using InBlue.Procedure.Mandates;
using InBlue.Reading.Drafts;
using InBlue.Reading.Text;
using InBlue.Web.Mandates;
using InBlue.Web.Published;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace InBlue.Web.Pages.Mandates;

/// <summary>One commitment, wherever it stands.</summary>
[AllowAnonymous] // public
public sealed class CommitmentModel(PublishedRecord record) : MandatePage(record)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public CommitmentOnFile Commitment { get; private set; } = null!; // there on every page that is shown

    public string PlaceOf(Commitment content) => MandateLabels.Of(Mandate, content) is { Length: > 0 } label ? Says.InSentence(label) : Says.ByInstrument;

    /// <summary>What the next text made of it; null where it ended, or nobody has said yet.</summary>
    public Commitment? AfterTerm(PastTerm term) => (Commitment.DecidedAt(term.Into) as MandateEvent.CarriedOver)?.Content;

    public bool HasSameWords(Commitment before, Commitment after) => Read(before) == Read(after);

    /// <summary>The words that the next text has instead; those of the term alone where there is no next.</summary>
    public Sequence<RedlineRun> Redline(Commitment before, Commitment? after) => InBlue.Reading.Drafts.Redline.Of(Read(before), Read(after ?? before));

    public IActionResult OnGet()
    {
        if (!Find() || Mandate.Find(Number) is not { } found)
            return NotFound();
        Commitment = found;
        return Page();
    }

    private string Read(Commitment content) => string.Join('\n', WordsOf(content));
}
