using System.Collections.Immutable;
using InBlue.Documents.Results;
using InBlue.Record.Entries;
using InBlue.Secretariat.Reconstructing;
using InBlue.Web.Addresses;
using InBlue.Web.Published;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Authorization;
using NodaTime;

namespace InBlue.Web.Pages;

/// <summary>The votes of each council.</summary>
[AllowAnonymous] // public
public sealed class VotesModel(PublishedRecord record) : PublicPage
{
    private RecordView view = RecordView.Empty;

    public ImmutableArray<IGrouping<string, ListedVote>> Councils { get; private set; } = [];

    public bool HasMandates => !view.Mandates.IsEmpty;

    public string MandatesTitle => new RegisterWords(Language).MandatesTitle;

    public void OnGet()
    {
        view = record.Now();
        Councils = [.. view.Listed.GroupBy(v => v.Name.Council)];
    }

    public string NameOf(IGrouping<string, ListedVote> council) =>
        council.Select(v => (v.Vote?.Council ?? v.Live?.Council)?.Names.In(Language)).OfType<string>().FirstOrDefault() ?? council.Key;

    public string AddressOf(VoteName name) => PageAddress.Vote(Language, name, view);

    public string Written(OffsetDateTime end) => PageDates.DayAndHour(end.LocalDateTime, Language);

    public string ResultOf(RecordedVote vote) =>
        ResultWords.In(Language).Sentence(vote.Counted.Outcome, vote.Counted.Reason, vote.Counted.Counts, vote.Findings);

    public string ResultOf(PublishedLive live) =>
        ResultWords.In(Language).Sentence(live.Result.Result.Outcome, live.Result.Result.Reason, live.Result.Result.Counts, live.Result.Result.Findings);

    public bool IsOneOfSeveral(VoteName name) => view.IsOneOfSeveral(name);
}
