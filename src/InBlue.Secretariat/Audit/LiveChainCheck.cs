using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using NodaTime;

namespace InBlue.Secretariat.Audit;

/// <summary>
/// That the facts of a live vote come in an order that they can have: docs/record-format.md section 11, <c>vote.chain</c>. It knows nothing of the decisions that wrote them.
/// </summary>
internal sealed class LiveChainCheck(ImmutableArray<AuditedEntry> entries, List<Fault> faults)
{
    private readonly HashSet<string> files = [], timelyFiles = [];
    private readonly HashSet<int> timelyLetters = [];
    private readonly HashSet<int> held = [];
    private readonly HashSet<int> acknowledgeable = [];
    private readonly List<VoteEvent.Certified> certificates = [];
    private VoteEvent.Called called = null!; // the first entry, checked before anything else
    private AuditedEntry entry = null!; // the one that is looked at
    private int letters, statements, numbered, corrigenda, reissues;
    private bool closed, published, stands, signed, announced;
    private VoteEvent.Counted? counted;

    public bool Passes(long officersToCertify)
    {
        called = (VoteEvent.Called)entries[0].Happened!;
        foreach (var next in entries)
        {
            entry = next;
            if (next.Happened is not { } happened)
                Add("It is of a reconstruction, and this is a live vote.");
            else
                Look(happened, officersToCertify);
        }
        entry = entries[^1];
        if (!closed)
            Add("The vote was never closed.");
        if (!published)
            Add("The vote was never published: entries at its end are missing.");
        return faults.Count == 0;
    }

    private void Look(VoteEvent happened, long officersToCertify)
    {
        if (published && happened is not (VoteEvent.Corrected or VoteEvent.Reissued or VoteEvent.PaperIssued or VoteEvent.Served
            or VoteEvent.LetterReceived or VoteEvent.LetterReceivedAgain or VoteEvent.CallNoted or VoteEvent.Published))
            Add("Nothing of this kind can come after the publication.");
        if (TimeOf(happened) is { } at && at > LiveInstants.Parse(entry.Payload.RecordedAt))
            Add("It lies after the instant at which it was recorded.");
        if (happened is VoteEvent.Certified { By: var certifier } && certifier == PersonId.Program
            || happened is VoteEvent.LetterConfirmed { By: var confirmer } && confirmer == PersonId.Program
            || happened is VoteEvent.LetterRuled { By: var ruler } && ruler == PersonId.Program)
            Add("The program itself can neither certify, confirm nor rule.");
        foreach (var letter in LettersNamedBy(happened).Where(letter => letter > letters))
            Add($"There is no letter {letter} before it.");

        switch (happened)
        {
            case VoteEvent.Called when entry != entries[0]:
                Add("The vote was called before.");
                break;
            case VoteEvent.Corrected:
                corrigenda++;
                break;
            case VoteEvent.Reissued:
                reissues++;
                break;
            case VoteEvent.PaperIssued { Number: { } number } f:
                LookAtNumber(f.Paper, number);
                break;
            case VoteEvent.Served { Number: { } number } f:
                LookAtNumber(f.Paper, number);
                break;
            case VoteEvent.LetterReceived f:
                if (f.Letter != ++letters)
                    Add($"The letter's number is not {letters}.");
                if (!files.Add(f.File.Digest) && (!IsTimely(f.Received) || timelyFiles.Contains(f.File.Digest)))
                    Add("An earlier letter has the same bytes: it is another letter only where it came in time, and the earlier one did not.");
                if (IsTimely(f.Received))
                {
                    timelyFiles.Add(f.File.Digest);
                    timelyLetters.Add(f.Letter);
                }
                break;
            case VoteEvent.LetterReceivedAgain f when IsTimely(f.Received) && !timelyLetters.Contains(f.Letter):
                Add("It came in time, and the letter that it is said to be did not: it is another one.");
                break;
            case VoteEvent.StatementReceived f when f.Statement != ++statements:
                Add($"The statement's number is not {statements}.");
                break;
            case VoteEvent.LetterHeld f:
                held.Add(f.Letter);
                break;
            case VoteEvent.LetterConfirmed f:
                acknowledgeable.Add(f.Letter);
                break;
            case VoteEvent.LetterRuled f:
                if (!held.Contains(f.Letter))
                    Add("The letter was not held.");
                acknowledgeable.Add(f.Letter);
                break;
            case VoteEvent.LetterAcknowledged f when !acknowledgeable.Contains(f.Letter):
                Add("The letter was neither confirmed nor ruled on.");
                break;
            case VoteEvent.EditionApproved { Of.Statement: { } statement } when statement > statements:
                Add($"There is no statement {statement} before it.");
                break;
            case VoteEvent.Closed f:
                LookAtClosing(f);
                break;
            case VoteEvent.Certified f:
                if (!closed || stands)
                    Add("A certificate comes after the close, and not while a count stands.");
                certificates.Add(f);
                break;
            case VoteEvent.Counted f:
                LookAtCount(f, officersToCertify);
                break;
            case VoteEvent.CountReopened:
                if (counted is null)
                    Add("There is no count to reopen.");
                (stands, signed, announced, numbered) = (false, false, false, 0);
                break;
            case VoteEvent.ResolutionNumbered:
                numbered++;
                if (!stands || counted!.Outcome is not Outcome.Adopted)
                    Add("A number is given to an adopted resolution, after the count.");
                break;
            case VoteEvent.ResultSigned:
                if (!stands)
                    Add("There is no count that stands.");
                signed = stands;
                break;
            case VoteEvent.Announced:
                if (!signed)
                    Add("No result letter is signed.");
                announced = signed;
                break;
            case VoteEvent.Published f:
                LookAtPublication(f);
                break;
        }
        if (happened is VoteEvent.Closed or VoteEvent.CountReopened or VoteEvent.LetterReceived or VoteEvent.LetterTranscribed
            or VoteEvent.LetterConfirmed or VoteEvent.LetterHeld or VoteEvent.LetterRuled)
            certificates.Clear(); // they say what the letters were, not what they are
    }

    private void LookAtNumber(PaperKind paper, int number)
    {
        if (number > (paper is PaperKind.Corrigendum ? corrigenda : reissues))
            Add($"There is no {LiveCodes.Of(paper)} {number} before it.");
    }

    private void LookAtClosing(VoteEvent.Closed f)
    {
        var end = called.Call.Closes.ToInstant();
        if (closed)
            Add("The vote was closed before.");
        if (f.End != end)
            Add("Its end is not the one that the call states.");
        if (f.Noticed < end || LiveInstants.Parse(entry.Payload.RecordedAt) < end)
            Add("The vote was closed before its end.");
        closed = true;
    }

    private void LookAtCount(VoteEvent.Counted f, long officersToCertify)
    {
        if (!closed)
            Add("The vote was counted before it was closed.");
        if (stands)
            Add("There is a count that was not reopened.");
        var officers = certificates.Select(c => c.By).Distinct().Count();
        if (officers < officersToCertify)
            Add($"The count needs the certificates of {officersToCertify} officers after the last change of the letters; there are {officers}.");
        if (certificates.Any(c => !c.Basis.IsSameAs(f.Basis)))
            Add("The count rests on other letters than were certified.");
        (counted, stands) = (f, true);
    }

    private void LookAtPublication(VoteEvent.Published f)
    {
        if (published)
            Add("The vote was published before.");
        if (!announced)
            Add("The result was not announced.");
        if (counted is { Outcome: Outcome.Adopted } && numbered != 1)
            Add("An adopted resolution has exactly one number.");
        var index = entries.IndexOf(entry);
        if (f.Last is not { } last || index == 0 || last.Digest != entries[index - 1].Digest.ToString() || last.Ordinal != entries[index - 1].Place.Ordinal)
            Add("The publication names another last entry than the one before it: an entry is missing.");
        published = true;
    }

    private bool IsTimely(Instant received) => received >= called.Call.Opens.ToInstant() && received < called.Call.Closes.ToInstant();

    private static Instant? TimeOf(VoteEvent happened) => happened switch
    {
        VoteEvent.LetterReceived f => f.Received,
        VoteEvent.LetterReceivedAgain f => f.Received,
        VoteEvent.StatementReceived f => f.Received,
        VoteEvent.Served f => f.At,
        VoteEvent.CallNoted f => f.At,
        VoteEvent.Announced f => f.At,
        VoteEvent.PresidencyHandedOver f => f.At,
        VoteEvent.Closed f => f.Noticed,
        _ => null,
    };

    private static IEnumerable<int> LettersNamedBy(VoteEvent happened) => happened switch
    {
        VoteEvent.LetterReceivedAgain f => [f.Letter],
        VoteEvent.LetterTranscribed f => [f.Letter],
        VoteEvent.LetterConfirmed f => [f.Letter],
        VoteEvent.LetterHeld f => [f.Letter],
        VoteEvent.LetterRuled f => [f.Letter],
        VoteEvent.LetterAcknowledged f => [f.Letter],
        VoteEvent.CallNoted { Letter: { } letter } => [letter],
        VoteEvent.PaperIssued { Letter: { } letter } => [letter],
        VoteEvent.EditionApproved { Of.Letter: { } letter } => [letter],
        VoteEvent.CountReopened f => [f.Letter],
        VoteEvent.PresidencyHandedOver f => f.Rulings,
        VoteEvent.Certified f => [.. f.Basis.Letters, .. f.Basis.NotCounted.Select(n => n.Letter)],
        VoteEvent.Counted f => [.. f.Basis.Letters, .. f.Basis.NotCounted.Select(n => n.Letter)],
        _ => [],
    };

    private void Add(string message) => faults.Add(new Fault(FaultCodes.Chain, entry.Named.FileName, message));
}
