using System.Collections.Immutable;
using InBlue.Documents.Dates;
using InBlue.Documents.Results;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using InBlue.Web.Addresses;
using InBlue.Web.Published;
using InBlue.Web.Votes;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace InBlue.Web.Pages;

/// <summary>One vote whole; or, where the symbol means several votes, the choice between them.</summary>
[AllowAnonymous] // public
public sealed class VoteModel(PublishedRecord record) : PublicPage
{
    private RecordView view = RecordView.Empty;

    [BindProperty(SupportsGet = true)]
    public string Symbol { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "vote")]
    public long? Ordinal { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Zone { get; set; }

    public ImmutableArray<ListedVote> Choice { get; private set; } = [];

    public PublishedVote Published { get; private set; } = null!; // there unless there is a choice, or a live vote

    /// <summary>Null unless the vote was run here, letter by letter.</summary>
    public PublishedLive? Live { get; private set; }

    public ImmutableArray<SeatRow> Seats { get; private set; } = [];

    public RecordedVote Vote => Published.Vote;

    public ResultWords Result => ResultWords.In(Language);

    /// <summary>The language of the words that come from the document.</summary>
    public string Theirs => LanguageTag.Of(Vote.Opened.Document.Language);

    public string TheirDirection => LanguageTag.Direction(Vote.Opened.Document.Language);

    public bool IsInAnotherLanguage => Vote.Opened.Document.Language != Language;

    public IActionResult OnGet()
    {
        view = record.Now();
        var meant = ModelState.IsValid ? view.Find(Symbol, Ordinal, Council) : [];
        if (meant.IsEmpty)
            return NotFound();
        if (meant is not [var only])
        {
            Choice = [.. meant.Select(view.List)];
            return Page();
        }
        if (view.IsLive(only))
            Seats = (Live = view.LoadLive(only)).Seats;
        else
            Seats = SeatRow.Of((Published = view.Load(only)).Vote);
        return Page();
    }

    public string Name(MemberId id) => Live?.NameOf(id, Language) ?? Vote.NameOf(id, Language);

    public VoteName VoteName => Live?.Name ?? Vote.Name;

    public SelfCheck Check => Live?.Check ?? Published.Check;

    public DraftText AuthenticText => Live!.Vote.Texts.First(t => t.Authentic);

    public Language DraftLanguage => AuthenticText.Language;

    public string CapacityOf(CapacityId capacity) => Live!.Council.Find(capacity)?.Forms.Names.In(Language) ?? capacity.Text;

    public string ReceivedAt(LetterOnFile letter) => HourWords.DayToTheSecond(letter.Arrival.Received.InZone(Live!.Council.Zone).LocalDateTime, Language);

    public string DocumentAddress => PageAddress.Document(VoteName, Language, view);

    public string AddressAfter(VoteEvent.PaperIssued paper) => PageAddress.After(VoteName, Language, view, LiveCodes.Of(paper.Paper), paper.Number!.Value);

    /// <summary>"S/2020/625/Corr.1"; of a reissue, the document's own symbol with an asterisk.</summary>
    public string SymbolOf(VoteEvent.PaperIssued paper) =>
        paper.Paper is PaperKind.Corrigendum ? Live!.Vote.Corrigenda[paper.Number!.Value - 1].Symbol : $"{Live!.Vote.Published!.Document}*";

    public string Capacity(VoteFact.Letter letter) => CapacityWords.Of(letter, Vote, Language);

    public string Sponsors => string.Join(", ", Vote.Opened.Draft.Sponsors.Select(Name));

    public WindowTimes Times => Live is { } live ? WindowTimes.Of(live.Vote.Call.Call, Language, Zone) : WindowTimes.Of(Vote.Opened.Call, Language, Zone);

    /// <summary>Each end of the voting period with the words that name it.</summary>
    public IEnumerable<(string End, string Quote)> WordsOfTheCall => Vote.Opened.Evidence.Where(e => e.Of is "call.opens" or "call.closes").OrderBy(e => e.Start)
        .Select(e => (e.Of == "call.opens" ? Words.Opening : Words.Closing, e.Quote)).Distinct();

    public IEnumerable<Position> Legend => Seats.Select(s => s.Position).Append(Position.For).Append(Position.Against).Append(Position.Abstain).Distinct().Order();

    public bool IsOneOfSeveral => view.IsOneOfSeveral(VoteName);

    /// <summary>The picture for those who do not see it.</summary>
    public string InOneSentence => string.Join("; ", Seats.GroupBy(s => s.Position).OrderBy(g => g.Key)
        .Select(g => $"{Result.Name(g.Key)}{Words.Colon}{string.Join(", ", g.Select(s => Name(s.Member)))}"));

    public string AddressOf(VoteName name) => PageAddress.Vote(Language, name, view);

    public string BundleAddress => PageAddress.Bundle(VoteName, view);

    public long Kilobytes => ((Check.Bundle?.Length ?? 0) + 999L) / 1000;
}
