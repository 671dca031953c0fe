using System.Collections.Immutable;
using InBlue.Record.Entries;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;

namespace InBlue.Web.Published;

/// <summary>A vote with everything of its pages that does not depend on the reader's language or zone.</summary>
public sealed class PublishedVote
{
    private readonly Lazy<SelfCheck> check;
    private readonly Lazy<ImmutableArray<MarkedLetter>> letters;
    private readonly Lazy<ImmutableArray<MarkedStatement>> statements;
    private readonly Lazy<ImmutableArray<Paragraph>> draft;

    private PublishedVote(RecordedVote vote, LogHead head, IRecordDatabase database, Disclosure disclosure)
    {
        Vote = vote;
        check = new(() => SelfCheck.Of(database, vote.Name, head.Key, disclosure));
        var text = new Lazy<SourceText>(() => new SourceText(vote.Source));
        letters = new(() => [.. vote.Letters.Select(l => new MarkedLetter(l, text.Value.Mark(l.Span, l.Evidence)))]);
        statements = new(() => [.. vote.Statements.Select(s => new MarkedStatement(s, text.Value.Mark(s.Span, s.Evidence)))]);
        draft = new(() => text.Value.Mark(vote.Opened.Draft.Span, []));
    }

    public RecordedVote Vote { get; }

    public SelfCheck Check => check.Value;

    public ImmutableArray<MarkedLetter> Letters => letters.Value;

    public ImmutableArray<MarkedStatement> Statements => statements.Value;

    public ImmutableArray<Paragraph> Draft => draft.Value;

    public static PublishedVote Load(IRecordDatabase database, VoteName name, LogHead head, Disclosure disclosure) => new(RecordedVote.Load(database, name), head, database, disclosure);
}

public sealed record MarkedLetter(VoteFact.Letter Letter, ImmutableArray<Paragraph> Words);

public sealed record MarkedStatement(VoteFact.Statement Statement, ImmutableArray<Paragraph> Words);
