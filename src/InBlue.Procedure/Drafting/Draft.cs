using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using NodaTime;

namespace InBlue.Procedure.Drafting;

/// <summary>A draft as its facts make it.</summary>
public sealed record Draft(
    string Item, ImmutableArray<MemberId> Sponsors, ImmutableArray<DraftText> Texts, int Preambular, int Operative, bool Practice, string? Revises)
{
    public Instant? InBlueSince { get; init; }

    public bool Withdrawn { get; init; }

    public ImmutableArray<DraftEvent.TextAttached> Translations { get; init; } = [];

    public ImmutableArray<DraftEvent.Revised> Revisions { get; init; } = [];

    public bool IsInBlue => InBlueSince is not null;

    public DraftText Authentic => Texts.First(t => t.Authentic);

    /// <summary>Each fact with the instant at which it was recorded. Throws <see cref="OutOfOrderException"/>.</summary>
    public static Draft? Fold(IEnumerable<(DraftEvent Happened, Instant Recorded)> events) =>
        events.Aggregate((Draft?)null, (draft, e) => Evolve(draft, e.Happened, e.Recorded));

    public static Draft Evolve(Draft? draft, DraftEvent happened, Instant recorded) => (draft, happened) switch
    {
        (null, DraftEvent.Submitted f) => new Draft(f.Item, f.Sponsors, [f.Text], f.Preambular, f.Operative, f.Practice, f.Revises),
        ({ Withdrawn: false }, DraftEvent.TextAttached f) => draft with { Texts = draft.Texts.Add(f.Text), Translations = draft.Translations.Add(f) },
        ({ Withdrawn: false, IsInBlue: false }, DraftEvent.PutInBlue) => draft with { InBlueSince = recorded },
        ({ IsInBlue: true }, DraftEvent.WithdrawnFromBlue) => draft with { InBlueSince = null },
        ({ Withdrawn: false, IsInBlue: false }, DraftEvent.Revised f) => draft with
        {
            Texts = [f.Text], Preambular = f.Preambular, Operative = f.Operative, Translations = [], Revisions = draft.Revisions.Add(f),
        },
        ({ Withdrawn: false, IsInBlue: false }, DraftEvent.Withdrawn) => draft with { Withdrawn = true },
        _ => throw new OutOfOrderException(happened.GetType().Name, draft is null ? "nothing was submitted under this symbol" : "the draft is not in a state for it"),
    };
}
