using InBlue.Documents.Refusals;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;

namespace InBlue.Web.Desk;

using VoteDone = Done<VoteEvent, VoteRefusal>;

/// <summary>Does what a form of the desk asks for, by the use cases of every live vote: what they refuse, the desk refuses.</summary>
public sealed class DeskActs(LiveOffice office, DeskForm form, Language language, CancellationToken cancel)
{
    private readonly DeskWords words = DeskWords.In(language);

    private LiveRecord Live => office.Live;

    private LetterActs Letters => new(office, form, language, cancel);

    public async Task<DeskAnswer> DoAsync()
    {
        if (form.Act == "clock")
            return await MoveClockAsync();
        await office.PassTimeAsync(cancel);
        if (form.Act == "call")
            return await CallAsync();
        if (form.Act == "pass")
            return new DeskAnswer.Done();
        if (Live.Votes is not [.., var name])
            return new DeskAnswer.Refused(words.NoVoteYet);
        return ActOn(name, Live.Vote(name)!.State) is { } doing ? await doing : new DeskAnswer.NoSuchAct();
    }

    private Task<DeskAnswer>? ActOn(VoteName name, Vote vote) => form.Act switch
    {
        "receive" => Letters.ReceiveAsync(name),
        "others" => Letters.LetOthersWriteAsync(name, vote),
        "confirm" => Letters.ConfirmAsync(name, vote, form.Letter),
        "confirm-clear" => Letters.ConfirmClearAsync(name, vote),
        "hold" => Letters.HoldAsync(name, vote),
        "rule-in" => Letters.RuleAsync(name, vote, admit: true),
        "rule-out" => Letters.RuleAsync(name, vote, admit: false),
        "acknowledge" => Letters.AcknowledgeAsync(name, [form.Letter]),
        "acknowledge-all" => Letters.AcknowledgeAsync(name, vote.Letters.Values.Where(l => IsReadyToAcknowledge(vote, l)).Select(l => l.Number)),
        "incident" => AnswerAsync(office.Deciding.CloseIncidentAsync(name, form.By, form["reason"] ?? "", cancel)),
        "drain" => DrainAsync(name, vote),
        "certify" => AnswerAsync(office.Deciding.CertifyAsync(name, form.By, cancel)),
        "count" => AnswerAsync(office.Deciding.CountAsync(name, form.By, cancel)),
        "number" => NumberAsync(name),
        "sign" => AnswerAsync(office.Deciding.SignAsync(name, form.By, cancel)),
        "announce" => AnswerAsync(office.Deciding.AnnounceAsync(name, form.By, null, form["reason"] ?? "", cancel)),
        "editions" => ApproveEditionsAsync(name, vote),
        "publish" => PublishAsync(name, vote),
        _ => null,
    };

    private async Task<DeskAnswer> MoveClockAsync()
    {
        var vote = Live.Votes is [.., var name] ? Live.Vote(name)!.State : null;
        return ClockMoves.To(form["to"], Live.Now, vote, Live.Council.Zone) is { } to && await office.MoveClockAsync(to, cancel)
            ? new DeskAnswer.Done() : new DeskAnswer.Refused(words.ClockForwardOnly);
    }

    private async Task<DeskAnswer> CallAsync()
    {
        if (form.End("opens") is not { } opens || form.End("closes") is not { } closes)
            return Refuse(VoteRefusal.NoSuchWindow);
        var (terms, why) = PuttingToTheVote.TermsOf(Live.Council, opens, closes, Live.Now);
        if (terms is null)
            return Refuse(why!.Value);
        var symbol = Live.Database.Drafts(Live.Council.Id.Text).LastOrDefault() ?? "";
        if (Live.Votes is not [])
            return Refuse(VoteRefusal.AlreadyCalled);
        var (_, done) = await new PuttingToTheVote(office.Changing).CallAsync(form.By, symbol, terms, cancel);
        return Answer(done);
    }

    /// <summary>Says of every channel that takes letters that it was looked into.</summary>
    private async Task<DeskAnswer> DrainAsync(VoteName name, Vote vote)
    {
        DeskAnswer answer = new DeskAnswer.Done();
        foreach (var channel in ClosingDecisions.NotDrained(vote, Live.CouncilOf(vote)))
        {
            answer = Answer(await office.Deciding.DrainAsync(name, form.By, channel, Live.Now, 0, cancel));
            if (answer is DeskAnswer.Refused)
                break;
        }
        return answer;
    }

    private Task<DeskAnswer> NumberAsync(VoteName name) => form["number"] is { } number && Live.Council.Symbols?.Resolutions.Read(number) is not null
        ? AnswerAsync(office.Deciding.NumberAsync(name, form.By, number, cancel))
        : Task.FromResult<DeskAnswer>(new DeskAnswer.Refused(words.NoSuchNumber));

    /// <summary>Every letter as it was received: drafted by one, approved by another.</summary>
    private async Task<DeskAnswer> ApproveEditionsAsync(VoteName name, Vote vote)
    {
        if (vote.Count is null)
            return Refuse(VoteRefusal.NotCounted);
        DeskAnswer answer = new DeskAnswer.Done();
        foreach (var of in ResultDecisions.WithoutEdition(vote))
        {
            if (Editing.Of(Live, name, of, edited: null, Language.English) is not { } edition)
                return Refuse(VoteRefusal.LetterHasNoText);
            answer = Answer(await office.Publishing.ApproveAsync(name, form.By, new(form["drafted"] ?? ""), of, edition, cancel));
            if (answer is DeskAnswer.Refused)
                break;
        }
        return answer;
    }

    private Task<DeskAnswer> PublishAsync(VoteName name, Vote vote) => vote.Published is not null
        ? Task.FromResult<DeskAnswer>(Refuse(VoteRefusal.AlreadyPublished))
        : AnswerAsync(office.Publishing.PublishAsync(name, form.By, office.NextSymbol() ?? "", cancel));

    private bool IsReadyToAcknowledge(Vote vote, LetterOnFile letter) => !letter.Acknowledged
        && letter.StandingIn(vote.Call.Call, Live.CouncilOf(vote).WrittenProcedure.Confirmations) is LetterStanding.Speaks or LetterStanding.RuledOut;

    private DeskAnswer.Refused Refuse(VoteRefusal why) => new(RefusalWords.Sentence(why, language));

    private async Task<DeskAnswer> AnswerAsync(Task<VoteDone> doing) => Answer(await doing);

    private DeskAnswer Answer(VoteDone done) => done is VoteDone.Refused { Why: var why } ? Refuse(why) : new DeskAnswer.Done();
}
