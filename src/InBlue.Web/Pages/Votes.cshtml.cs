using System.Collections.Immutable;
using InBlue.Documents.Results;
using InBlue.Record.Entries;
using InBlue.Secretariat.Catalogue;
using InBlue.Secretariat.Reconstructing;
using InBlue.Web.Addresses;
using InBlue.Web.Published;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace InBlue.Web.Pages;

/// <summary>The newest votes of each council, all votes of one page by page, or those that a search finds. Where there are many councils they are listed first.</summary>
[AllowAnonymous] // public
public sealed class VotesModel(PublishedRecord record) : PublicPage
{
    /// <summary>Councils whose newest votes are shown at once.</summary>
    internal const int MostCouncilsAtOnce = 10;

    /// <summary>Votes of each, where several councils are shown.</summary>
    internal const int MostOfEach = 20;

    internal const int VotesOnAPage = 50, CouncilsOnAPage = 100, MostFound = 20;

    /// <summary>With fewer than these nobody needs a search.</summary>
    private const int WorthSearching = 10;

    private RecordView view = RecordView.Empty;

    [BindProperty(SupportsGet = true, Name = "council")]
    public string? CouncilId { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Question { get; set; }

    /// <summary>From 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int? AskedPage { get; set; }

    public ImmutableArray<VoteTable> Tables { get; private set; } = [];

    /// <summary>By their ids, where there are too many to show votes of each: for an order of names each council's file would be read.</summary>
    public ImmutableArray<CouncilVotes> Listed { get; private set; } = [];

    /// <summary>The one whose votes are shown; null where several are.</summary>
    public CouncilVotes? Of { get; private set; }

    public bool IsSearch { get; private set; }

    /// <summary>There may be more than are shown.</summary>
    public bool HasMore { get; private set; }

    public int Found => Tables.Sum(t => t.Votes.Length);

    public int Number { get; private set; } = 1;

    public int Pages { get; private set; } = 1;

    public bool IsEmpty => view.Councils.IsEmpty;

    public bool IsWorthSearching => IsSearch || view.Councils.Sum(c => c.NewestFirst.Length) > WorthSearching;

    public bool HasMandates => !view.Mandates.IsEmpty;

    public string MandatesTitle => new RegisterWords(Language).MandatesTitle;

    public string Title => Of is { } council ? council.NameIn(Language) : Words.VotesTitle;

    public IActionResult OnGet()
    {
        view = record.Now();
        if (!ModelState.IsValid || AskedPage < 1)
            return NotFound();
        if (CouncilId is { } id && (Of = view.Council(id)) is null)
            return NotFound();
        if (SearchWords.Of(Question ?? "") is { IsEmpty: false } words)
            Search(words);
        else if (Of is { } one)
            Tables = [Table(one, OnThisPage(one.NewestFirst, VotesOnAPage))];
        else if (view.Councils.Length > MostCouncilsAtOnce)
            Listed = OnThisPage([.. view.Councils.OrderBy(c => c.Head.Council, StringComparer.Ordinal)], CouncilsOnAPage);
        else
            Tables = [.. view.Councils.Select(c => Table(c, view.Councils.Length == 1 ? OnThisPage(c.NewestFirst, VotesOnAPage) : [.. c.NewestFirst.Take(MostOfEach)]))];
        return Number > Pages ? NotFound() : Page();
    }

    private void Search(ImmutableArray<string> words)
    {
        IsSearch = true;
        var found = view.Search(words, MostFound + 1);
        HasMore = found.Length > MostFound;
        Tables = [.. found.Take(MostFound).GroupBy(v => v.Council).Select(g => Table(view.Council(g.Key)!, [.. g]))];
    }

    private ImmutableArray<T> OnThisPage<T>(ImmutableArray<T> all, int most)
    {
        (Number, Pages) = (AskedPage ?? 1, Math.Max(1, (all.Length + most - 1) / most));
        return [.. all.Skip((int)Math.Min(int.MaxValue, (Number - 1L) * most)).Take(most)];
    }

    private VoteTable Table(CouncilVotes council, ImmutableArray<VoteName> votes) => new(this, council, [.. votes.Select(view.List)], votes.Length < council.NewestFirst.Length && !IsSearch && Of is null && view.Councils.Length > 1);

    public string AddressOfCouncil(CouncilVotes council) => $"{PageAddress.Votes(Language)}?council={council.Head.Council}";

    public string AddressOfPage(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{PageAddress.Votes(Language)}?{(Of is { } one ? $"council={one.Head.Council}&" : "")}p={number}");

    public string AddressOf(VoteName name) => PageAddress.Vote(Language, name, view);

    public string Written(OffsetDateTime end) => PageDates.DayAndHour(end.LocalDateTime, Language);

    public string ResultOf(RecordedVote vote) =>
        ResultWords.In(Language).Sentence(vote.Counted.Outcome, vote.Counted.Reason, vote.Counted.Counts, vote.Findings);

    public string ResultOf(PublishedLive live) =>
        ResultWords.In(Language).Sentence(live.Result.Result.Outcome, live.Result.Result.Reason, live.Result.Result.Counts, live.Result.Result.Findings);

    public bool IsOneOfSeveral(VoteName name) => view.IsOneOfSeveral(name);
}

/// <param name="HasMore">The council has more votes than are shown here, on a page of their own.</param>
public sealed record VoteTable(VotesModel Page, CouncilVotes Council, ImmutableArray<ListedVote> Votes, bool HasMore);
