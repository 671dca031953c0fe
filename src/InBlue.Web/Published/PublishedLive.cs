using System.Collections.Immutable;
using System.Text;
using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;
using InBlue.Web.Votes;

namespace InBlue.Web.Published;

/// <summary>A live vote once its document is published, with everything of its page that does not depend on the reader. Before that no page shows it.</summary>
public sealed class PublishedLive
{
    private readonly LiveVoteOnFile file;
    private readonly IRecordDatabase database;
    private readonly Lazy<SelfCheck> check;
    private readonly Lazy<ImmutableArray<CountedLetter>> letters;

    private PublishedLive(LiveVoteOnFile file, LogHead head, IRecordDatabase database, Disclosure disclosure)
    {
        (this.file, this.database) = (file, database);
        Result = file.Result();
        check = new(() => SelfCheck.Of(database, file.Name, head.Key, disclosure));
        letters = new(() => [.. Seats.Where(s => s.Counted is not null).Select(s => new CountedLetter(s.Counted!, Marked(s.Counted!.Text, s.Counted.Reading!.Evidence)))]);
        var speaking = Vote.Count!.Basis.Letters.Select(number => Vote.Letters[number]).ToDictionary(l => l.Reading!.Member);
        Seats =
        [
            .. Council.SeatsOn(Vote.Call.Call.Closes.Date).OrderBy(s => NameOf(s.Member, Language.English), EnglishOrder.Comparer)
                .Select(s => (s.Member, Letter: speaking.GetValueOrDefault(s.Member)))
                .Select(s => new SeatRow(s.Member, s.Letter?.Reading!.Position ?? Position.Absent, s.Member == Vote.Call.President) { Counted = s.Letter }),
        ];
    }

    public VoteName Name => file.Name;

    public Vote Vote => file.Vote;

    public Council Council => file.Council;

    public PaperResult Result { get; }

    public ImmutableArray<SeatRow> Seats { get; }

    public SelfCheck Check => check.Value;

    /// <summary>In the order of the seats.</summary>
    public ImmutableArray<CountedLetter> Letters => letters.Value;

    /// <summary>The newest published document in this language, else in English.</summary>
    public ReadOnlyMemory<byte>? Document(Language language) => LiveVoteOnFile.Bytes(database, Name,
        Vote.Papers.LastOrDefault(p => p.Paper is PaperKind.CompiledDocument && p.Language == language)?.Html ?? Vote.Published!.Html);

    /// <summary>A corrigendum or a reissue as it was issued. Null where there is none of that number.</summary>
    public ReadOnlyMemory<byte>? Paper(PaperKind kind, int number, Language language) =>
        Vote.Papers.FirstOrDefault(p => p.Paper == kind && p.Number == number && p.Language == language) is { } paper ? LiveVoteOnFile.Bytes(database, Name, paper.Html) : null;

    /// <summary>What was issued after the document, in the order in which it was issued; a record of an older version has none.</summary>
    public ImmutableArray<VoteEvent.PaperIssued> After => [.. Vote.Papers.Where(p => p.Number is not null && p.Language is Language.English)];

    public string NameOf(MemberId member, Language language) => Council.Find(member)?.Forms.Names.In(language) ?? member.Text;

    public ImmutableArray<Paragraph> Marked(StoredFile? text, IEnumerable<Procedure.WrittenVotes.Words> evidence) =>
        text is not null && LiveVoteOnFile.Bytes(database, Name, text) is { } bytes
            ? new SourceText(Encoding.UTF8.GetString(bytes.Span)).Mark(new SpanFact(0, int.MaxValue), [.. evidence.Select(e => new EvidenceFact(e.Of, e.Start, e.End, e.Quote))])
            : [];

    /// <summary>Throws <see cref="RecordUnusableException"/> where the record of this vote is damaged.</summary>
    public static PublishedLive Load(IRecordDatabase database, VoteName name, LogHead head, Disclosure disclosure) => new(LiveVoteOnFile.Load(database, name), head, database, disclosure);
}

public sealed record CountedLetter(LetterOnFile Letter, ImmutableArray<Paragraph> Words);
