using System.Collections.Immutable;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Stamping;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Web.Published;

/// <summary>
/// The record as the pages see it. What is computed from it is kept until something is recorded that a page shows, so that a page under load asks the database
/// only whether anything was written, and where it was, for the checkpoints. The record may begin to exist while the server runs.
/// </summary>
public sealed class PublishedRecord(RecordPlace place)
{
    private IRecordDatabase? database;
    private PublishedMandates? mandates; // these two go on from view to view
    private Disclosure? disclosure;
    private PublicLogs? logs;
    private readonly KeptVotes kept = new();
    private volatile Shown shown = new(RecordView.Empty, [], null);

    /// <param name="Mark">Of the database, from before the heads were read.</param>
    private sealed record Shown(RecordView View, ImmutableArray<LogHead> Heads, string? Mark);

    /// <summary>By which days are told: that of a practice record where it is one.</summary>
    public IClock Clock => PracticeClock.For(place.DataPath);

    /// <summary>Throws <see cref="RecordUnusableException"/> where the file is no record, or of another version.</summary>
    public RecordView Now()
    {
        if (Open() is not { } open)
            return RecordView.Empty;
        var (view, heads, before) = shown;
        if (open.Mark() is var mark && mark is not null && mark == before)
            return view;
        var now = open.Heads();
        if (view == RecordView.Empty || WhatPagesShow.ChangedBetween(open, view, heads, now))
            shown = new Shown(view = new RecordView(open, now, mandates ??= new PublishedMandates(open), Disclosure(open), kept, view), now, mark);
        else
            shown = new Shown(view, now, mark);
        return view;
    }

    /// <summary>Null where there is no record yet.</summary>
    public PublicLogs? Logs => Open() is { } open ? logs ??= new PublicLogs(open, Disclosure(open), new CosignedNotes(place.DataPath), new StampFiles(place.DataPath)) : null;

    /// <summary>Null where there is no record yet.</summary>
    public IRecordWatch? Watch() => Open()?.Watch();

    private IRecordDatabase? Open() => database ??= place.OpenExisting();

    private Disclosure Disclosure(IRecordDatabase open) => disclosure ??= new Disclosure(open);
}
