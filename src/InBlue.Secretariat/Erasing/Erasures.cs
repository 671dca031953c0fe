using System.Collections.Immutable;
using InBlue.Procedure.Erasing;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Erasing;

/// <summary>What came of the wish to erase something.</summary>
public abstract record Erasure
{
    private Erasure() { }

    public sealed record Refused(ErasureRefusal Why) : Erasure;

    /// <summary>It is gone; <paramref name="By"/> is the entry that says so. <paramref name="Kept"/> files stay, since other entries name them; not <paramref name="Forgotten"/>: what was erased still lies in a file of the database.</summary>
    public sealed record Done(long By, int Entries, int Files, int Kept, bool Forgotten) : Erasure;

    public sealed record DoneBefore(bool Forgotten) : Erasure;
}

/// <summary>Takes what is personal out of the record, by an entry that says that it is gone and why: docs/record-format.md section 15.</summary>
public sealed class Erasures(LiveRecord live, string keysBeside)
{
    private const int Tries = 8;

    private string Council => live.Council.Id.Text;

    public Erasure EraseDraft(PersonId by, string symbol, string reason) => Erase(by, ErasureKind.Draft, reason, _ =>
    {
        var stream = VoteName.DraftOf(Council, symbol);
        var entries = symbol == VoteName.Register(Council).Draft || stream.IsMandate ? [] : live.Database.EntriesOf(stream);
        if (WhatToErase.IsGone(entries))
            return WhatToErase.Nothing;
        var draft = live.Draft(symbol)?.State;
        return ErasureDecisions.OfDraft(draft, live.Database.Votes(Council).Any(v => v.Draft == symbol)) is { } why ? WhatToErase.Not(why)
            : new WhatToErase(stream, entries.Length, [.. entries.Select(e => e.Number)], WhatToErase.FilesOf(entries), MustBeWithout: new VoteName(Council, symbol, 1));
    });

    public Erasure ErasePerson(PersonId by, PersonId person, string reason) => Erase(by, ErasureKind.Person, reason, acting =>
    {
        var stream = VoteName.Register(Council);
        var entries = live.Database.EntriesOf(stream);
        var unpublished = !live.Unpublished.IsEmpty;
        return ErasureDecisions.OfPerson(live.Find(person), acting, unpublished) is { } why ? WhatToErase.Not(why)
            : new WhatToErase(stream, entries.Length, [.. entries.Where(e => e.Payload is not null && Of(e) == person).Select(e => e.Number)], [], MustBeWithout: null);

        static PersonId Of(StoredEntry entry) => Payloads.Read(Payloads.Read(entry), PersonEventForms.Read) switch
        {
            PersonEvent.Registered f => f.Person.Id,
            PersonEvent.Ended f => f.Person,
            var other => throw new System.Diagnostics.UnreachableException(other.GetType().Name),
        };
    });

    public Erasure EraseMail(PersonId by, VoteName vote, int letter, string reason) => Erase(by, ErasureKind.Mail, reason, _ =>
    {
        var state = live.Vote(vote)!;
        var mail = state.State.Letters.GetValueOrDefault(letter)?.Arrival.Proof is Proof.ByMailbox { Message: var named } && Digest.TryParse(named, out var message) && IsThere(message) ? message : (Digest?)null;
        if (ErasureDecisions.OfMail(state.State, letter, mail is not null, !live.Unpublished.IsEmpty) is { } why)
            return WhatToErase.Not(why);
        var onFile = state.State.Letters[letter];
        var file = WhatToErase.DigestOf(onFile.Arrival.File);
        ImmutableArray<Digest> files = [.. mail is { } whole ? [whole] : Array.Empty<Digest>(), .. ErasureDecisions.OfLetter(state.State, onFile) is null && IsThere(file) ? [file] : Array.Empty<Digest>()];
        return files.IsEmpty ? WhatToErase.Nothing
            : new WhatToErase(vote, state.Version, [], [.. files.Distinct()], MustBeWithout: null) { Naming = WhatToErase.EntriesOf(live.Database.EntriesOf(vote), [letter, .. OfTheSameFile(state.State, onFile)]) };
    });

    /// <summary>What came too early or too late, and in time, is two letters of one file: it can go where it could with each of them.</summary>
    private static IEnumerable<int> OfTheSameFile(Vote vote, LetterOnFile letter) =>
        [.. vote.Letters.Values.Where(l => l.Arrival.File == letter.Arrival.File && ErasureDecisions.OfLetter(vote, l) is null).Select(l => l.Number)];

    private bool IsThere(Digest file) => live.Database.File(Council, file) is not null;

    /// <summary>Decided on what the record holds, and again where somebody wrote meanwhile.</summary>
    private Erasure Erase(PersonId by, ErasureKind kind, string reason, Func<Acting, WhatToErase> decide)
    {
        if (live.Find(by) is not { } person)
            return new Erasure.Refused(ErasureRefusal.NotOnFile);
        var acting = new Acting(live.Council, person, live.Now);
        if (ErasureDecisions.UnlessAuthorised(acting, reason) is { } notAllowed)
            return new Erasure.Refused(notAllowed);
        for (var tries = 1; ; tries++)
        {
            var what = decide(acting);
            if (what.Refusal is { } refusal)
                return new Erasure.Refused(refusal);
            if (what.IsNothing)
                return new Erasure.DoneBefore(live.Database.ForgetErased());
            var needed = new NamedElsewhere(live.Database, Council, what);
            needed.LookUpToTheEnd();
            if (Append(kind, by, reason, what, needed) is { } done)
                return done;
            if (tries == Tries)
                throw new RecordUnusableException("Others wrote to the record each time before this could be erased. Repeat it.");
        }
    }

    /// <summary>Null where somebody was first.</summary>
    private Erasure? Append(ErasureKind kind, PersonId by, string reason, WhatToErase what, NamedElsewhere needed)
    {
        var head = live.Database.Head(Council) ?? throw new RecordUnusableException($"The record has no log of {Council}.");
        var key = KeyFile.Load(keysBeside, head);
        ImmutableArray<Digest> going = [];
        try
        {
            var number = KeyTurn.Append(live.Database, Council, head.Key, live.Clock, (write, _) =>
            {
                if ((write.LastOf(what.Stream)?.Ordinal ?? -1) + 1 != what.Version || (what.MustBeWithout is { } vote && write.LastOf(vote) is not null))
                    throw new SomeoneWasFirstException();
                needed.LookUpToTheEnd(); // nobody else writes now
                going = [.. what.Files.Where(f => !needed.Names(f)).OrderBy(f => f.ToString(), StringComparer.Ordinal)];
                if (going.IsEmpty && what.Entries.IsEmpty)
                    throw new SomeoneWasFirstException();
                foreach (var entry in what.Entries)
                    write.EraseEntry(Council, entry);
                foreach (var file in going)
                    write.EraseFile(Council, file);
                return (new LogFact.Erased(by, kind, reason, what.Entries, going), key);
            });
            return new Erasure.Done(number, what.Entries.Length, going.Length, what.Files.Length - going.Length, live.Database.ForgetErased());
        }
        catch (SomeoneWasFirstException)
        {
            return what.Entries.IsEmpty && what.Files.All(needed.Names) ? new Erasure.Refused(ErasureRefusal.NeededElsewhere) : null;
        }
    }

    private sealed class SomeoneWasFirstException : Exception;
}
