using System.Text;
using InBlue.Documents.Refusals;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Reading.Files;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Practice;

namespace InBlue.Web.Desk;

using VoteDone = Done<VoteEvent, VoteRefusal>;

/// <summary>What is done with letters at the desk.</summary>
internal sealed class LetterActs(LiveOffice office, DeskForm form, Language language, CancellationToken cancel)
{
    private static readonly ChannelId Portal = new("portal");

    private readonly DeskWords words = DeskWords.In(language);

    private LiveRecord Live => office.Live;

    public async Task<DeskAnswer> ReceiveAsync(VoteName name) => form["text"] is { } text && !string.IsNullOrWhiteSpace(text)
        ? Answer(await SendAsync(name, form.By, text.ReplaceLineEndings("\n")))
        : new DeskAnswer.Refused(words.NoText);

    /// <summary>Whoever has not written yet votes in favour, each with a letter of its own.</summary>
    public async Task<DeskAnswer> LetOthersWriteAsync(VoteName name, Vote vote)
    {
        if (Live.Now < vote.Opens)
            return Refuse(VoteRefusal.NotYetOpen);
        if (Live.Now >= vote.Closes)
            return Refuse(VoteRefusal.AlreadyClosed);
        var council = Live.CouncilOf(vote);
        var wrote = vote.Letters.Values.Where(l => vote.IsTimely(l.Arrival.Received)).Select(l => l.Reading?.Member ?? office.Readings.Of(name, l.Number).Letter?.Member).OfType<MemberId>().ToHashSet();
        foreach (var member in CountBases.Seated(vote, council).Where(m => !wrote.Contains(m)).Select(m => council.Find(m)!))
        {
            var text = ModelLetter.Of(member, name.Draft, vote, Position.For, Live.Now.InZone(council.Zone).Date);
            if (await SendAsync(name, PracticeCast.DelegateOf(member.Id), text) is VoteDone.Refused { Why: var why })
                return Refuse(why);
        }
        return new DeskAnswer.Done();
    }

    public async Task<DeskAnswer> ConfirmAsync(VoteName name, Vote vote, int number)
    {
        if (!vote.Letters.ContainsKey(number))
            return Refuse(VoteRefusal.UnknownLetter);
        if (!office.MayOpen(form.By, name, vote, Named(number)))
            return Refuse(VoteRefusal.NotReleased);
        return office.Readings.Of(name, number).Reading is { } reading
            ? Answer(await office.Letters.ConfirmAsync(name, form.By, number, reading, cancel))
            : new DeskAnswer.Refused(words.InDoubtHoldIt);
    }

    /// <summary>For those who practise: one after the other, each opened and each confirmed.</summary>
    public async Task<DeskAnswer> ConfirmClearAsync(VoteName name, Vote vote)
    {
        var needed = Live.CouncilOf(vote).WrittenProcedure.Confirmations;
        var open = vote.Letters.Values.Where(l => l.Held is null && l.StandingIn(vote.Call.Call, needed) is LetterStanding.Open);
        foreach (var number in open.Select(l => l.Number).Where(n => office.Readings.Of(name, n).Reading is not null))
        {
            if (await ConfirmAsync(name, vote, number) is DeskAnswer.Refused refused)
                return refused;
        }
        return new DeskAnswer.Done();
    }

    public async Task<DeskAnswer> HoldAsync(VoteName name, Vote vote)
    {
        if (!vote.Letters.ContainsKey(form.Letter))
            return Refuse(VoteRefusal.UnknownLetter);
        return Answer(await office.Letters.HoldAsync(name, form.By, form.Letter, form.Why is { } why ? [why] : office.Readings.Of(name, form.Letter).Why, cancel));
    }

    public async Task<DeskAnswer> RuleAsync(VoteName name, Vote vote, bool admit)
    {
        if (!vote.Letters.TryGetValue(form.Letter, out var letter))
            return Refuse(VoteRefusal.UnknownLetter);
        var council = Live.CouncilOf(vote);
        var given = new GivenReading(form.Member(council), form["signatory"], form.Capacity(council), Date: null, form.Position);
        var reading = admit ? AdmittedReadings.Of(office, name, letter, given, out _) : null;
        return admit && reading is null ? new DeskAnswer.Refused(words.SayWhatItIs)
            : Answer(await office.Letters.RuleAsync(name, form.By, form.Letter, reading, form["reason"] ?? "", cancel));
    }

    public async Task<DeskAnswer> AcknowledgeAsync(VoteName name, IEnumerable<int> letters)
    {
        foreach (var letter in letters)
        {
            if (await office.Letters.AcknowledgeAsync(name, form.By, letter, cancel) is VoteDone.Refused { Why: var why })
                return Refuse(why);
        }
        return new DeskAnswer.Done();
    }

    internal static string Named(int letter) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"letter {letter}");

    private Task<VoteDone> SendAsync(VoteName name, PersonId by, string text) => office.Letters.ReceiveAsync(
        name, by, LettersInHand.Of(ReceivedFile.Open(Encoding.UTF8.GetBytes(text), "letter.txt")), new ReceivedBy(Portal, Live.Now, new Proof.ByServer()), cancel);

    private DeskAnswer.Refused Refuse(VoteRefusal why) => new(RefusalWords.Sentence(why, language));

    private DeskAnswer Answer(VoteDone done) => done is VoteDone.Refused { Why: var why } ? Refuse(why) : new DeskAnswer.Done();
}
