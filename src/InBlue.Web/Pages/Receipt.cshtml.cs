using InBlue.Documents.Dates;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Web.Addresses;
using InBlue.Web.Published;
using InBlue.Web.Receipts;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace InBlue.Web.Pages;

/// <summary>A member gives a receipt, or its letter's own file, and sees whether the published record holds the letter. The file is read as it goes by, and kept nowhere.</summary>
[AllowAnonymous] // public
[IgnoreAntiforgeryToken] // it changes nothing, and tells only what is public
[ResponseCache(NoStore = true)]
public sealed class ReceiptModel(PublishedRecord record) : PublicPage
{
    public override bool TellsOfChanges => false;

    /// <summary>Files that are read at once; whoever comes beyond them hears so.</summary>
    private const int MostAtOnce = 16;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly SemaphoreSlim Room = new(MostAtOnce);

    private RecordView view = RecordView.Empty;

    public FileAnswer? Answer { get; private set; }

    public ReceiptWords Receipts => new(Language);

    public void OnGet() { }

    // Without parameters, so that nothing else reads the form before it.
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Room.WaitAsync(TimeSpan.Zero, HttpContext.RequestAborted))
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(HttpContext.RequestAborted);
            patience.CancelAfter(Patience);
            var sent = await SentFile.ReadAsync(Request, patience.Token);
            view = record.Now();
            Answer = sent is null ? new FileAnswer.NoFile() : FileAnswer.To(sent, view);
        }
        catch (BadHttpRequestException e)
        {
            Answer = e.StatusCode == StatusCodes.Status413PayloadTooLarge ? new FileAnswer.TooLarge() : new FileAnswer.NoFile();
            Response.StatusCode = e.StatusCode;
        }
        catch (OperationCanceledException)
        {
            return StatusCode(StatusCodes.Status408RequestTimeout);
        }
        finally
        {
            Room.Release();
        }
        return Page();
    }

    public string VoteAddress(VoteName vote) => PageAddress.Vote(Language, vote, view);

    public string BundleAddress(VoteName vote) => PageAddress.Bundle(vote, view);

    public string CouncilOf(PublishedLetter letter) => view.LoadLive(letter.Vote).Council.Names.In(Language);

    public string CountOf(PublishedLetter letter) => Receipts.Count(LetterFates.Of(view.LoadLive(letter.Vote).Vote, letter.Arrival.Letter));

    public string ReceivedAt(PublishedLetter letter)
    {
        var zone = view.LoadLive(letter.Vote).Council.Zone;
        return $"{HourWords.DayToTheSecond(letter.Arrival.Received.InZone(zone).LocalDateTime, Language)} ({HourWords.ZoneTime(zone, Language)})";
    }
}
