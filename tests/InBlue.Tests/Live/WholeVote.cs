using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using InBlue.Tests.Scenarios;
using NodaTime;

namespace InBlue.Tests.Live;

/// <summary>One act of somebody. <paramref name="At"/> moves the clock first; null leaves it. It gives how many facts it recorded; null where it was refused.</summary>
internal sealed record Act(string Name, string? At, Func<OfficeOn, Task<int?>> DoAsync);

/// <summary>A whole vote, act by act, with what can happen to letters: held and ruled in, ruled out, a scan, a second one, the same bytes again, a late one.</summary>
internal static class WholeVote
{
    public const string Document = "S/2020/625";

    /// <summary>Members that sign in it, besides officers and the Director.</summary>
    public static readonly string[] Members = ["BEL", "CHN", "EST", "FRA", "DEU", "IDN", "NER", "RUS", "VCT", "ZAF", "TUN"];

    public static ImmutableArray<Act> Acts()
    {
        var acts = ImmutableArray.CreateBuilder<Act>();
        foreach (var person in (string[])["director", "one", "two", .. Members])
            acts.Add(Of($"register {person}", null, o => o.Registering.AddAsync(Play.Director, PersonOf(person), OfficeOn.Cancel)));
        acts.Add(Of("submit", null, o => o.SubmitAsync()));
        acts.Add(Of("translate", null, o => o.Drafts.AttachAsync(Play.OfficerOne, OfficeOn.Symbol, Language.French, "Projet\n", "job 1", OfficeOn.Cancel)));
        acts.Add(Of("revise", null, o => o.Drafts.ReviseAsync(Play.OfficerOne, OfficeOn.Symbol, Language.English, OfficeOn.DraftText("stay seized of it"), "remain -> stay", OfficeOn.Cancel)));
        acts.Add(Of("blue", null, o => o.Drafts.PutInBlueAsync(Play.OfficerOne, OfficeOn.Symbol, OfficeOn.Cancel)));
        acts.Add(Of("leave blue", null, o => o.Drafts.WithdrawFromBlueAsync(Play.OfficerOne, OfficeOn.Symbol, "One more word.", OfficeOn.Cancel)));
        acts.Add(Of("blue again", null, o => o.Drafts.PutInBlueAsync(Play.OfficerOne, OfficeOn.Symbol, OfficeOn.Cancel)));
        acts.Add(Of("call", null, async o => (await o.Calling.CallAsync(Pr("FRA"), OfficeOn.Symbol, OfficeOn.Terms("2020-06-26 14:00", "2020-06-29 14:00"), OfficeOn.Cancel)).Done));
        acts.Add(Of("serve", null, o => o.Deciding.ServeAsync(OfficeOn.First, Play.OfficerOne, PaperKind.Call, new MemberId("BEL"), ServiceStep.Sent, new ChannelId("telephone"), null, "read out", OfficeOn.Cancel)));

        foreach (var (member, i) in Members[..8].Select((m, i) => (m, i)))
        {
            acts.Add(Of($"letter of {member}", $"2020-06-26 15:{i:00}", o => ReceiveAsync(o, Text(member))));
            acts.Add(Of($"confirm {member}", null, o => ConfirmAsync(o, i + 1, member)));
        }
        acts.Add(Of("again", "2020-06-26 16:00", o => ReceiveAsync(o, Text("BEL"))));
        acts.Add(Of("acknowledge", null, o => o.Letters.AcknowledgeAsync(OfficeOn.First, Play.Director, 1, OfficeOn.Cancel)));
        acts.Add(Of("statement", null, o => o.Letters.TakeStatementAsync(OfficeOn.First, Play.OfficerOne, new MemberId("BEL"), OfficeOn.Letter("Belgium explains.\n"), o.Portal(), OfficeOn.Cancel)));

        acts.Add(Of("second letter", "2020-06-27 09:00", o => ReceiveAsync(o, Text("BEL", Position.Against)))); // 9
        acts.Add(Of("confirm second", null, o => ConfirmAsync(o, 9, "BEL", Position.Against)));
        acts.Add(Of("doubtful letter", null, o => ReceiveAsync(o, Text("VCT")))); // 10
        acts.Add(Of("hold", null, o => o.Letters.HoldAsync(OfficeOn.First, Play.OfficerOne, 10, [WhyHeld.NoSignatureSeen], OfficeOn.Cancel)));
        acts.Add(Of("rule in", null, o => o.Letters.RuleAsync(OfficeOn.First, Pr("FRA"), 10, Reading("VCT"), "The signature was shown.", OfficeOn.Cancel)));
        acts.Add(Of("trainee", null, o => ReceiveAsync(o, Text("ZAF") + "P.S.\n"))); // 11
        acts.Add(Of("hold trainee", null, o => o.Letters.HoldAsync(OfficeOn.First, Play.OfficerTwo, 11, [WhyHeld.SignatoryNotOnFile], OfficeOn.Cancel)));
        acts.Add(Of("rule out", null, o => o.Letters.RuleAsync(OfficeOn.First, Pr("FRA"), 11, null, "No authority.", OfficeOn.Cancel)));
        acts.Add(Of("scan", null, o => o.Letters.ReceiveAsync(OfficeOn.First, Play.OfficerOne, new LetterInHand(new byte[] { 0x89, 1, 2 }, FileForm.Scan, null), o.Portal(), OfficeOn.Cancel))); // 12
        acts.Add(Of("type", null, o => o.Letters.TranscribeAsync(OfficeOn.First, Play.OfficerOne, 12, Text("TUN"), OfficeOn.Cancel)));
        acts.Add(Of("confirm scan", null, o => ConfirmAsync(o, 12, "TUN")));

        acts.Add(new Act("end", "2020-06-29 14:00:05", async o =>
        {
            var before = o.Facts().Length;
            await o.End.PassAsync(null, OfficeOn.Cancel);
            return o.Facts().Length - before;
        }));
        acts.Add(Of("late letter", "2020-06-29 14:01", o => ReceiveAsync(o, Text("ZAF")))); // 13
        foreach (var channel in (string[])["portal", "mail", "hand"])
            acts.Add(Of($"drain {channel}", null, o => o.Deciding.DrainAsync(OfficeOn.First, Play.OfficerOne, new ChannelId(channel), o.Clock.GetCurrentInstant(), 0, OfficeOn.Cancel)));
        acts.Add(Of("certify", null, o => o.Deciding.CertifyAsync(OfficeOn.First, Play.OfficerOne, OfficeOn.Cancel)));
        acts.Add(Of("certify too", null, o => o.Deciding.CertifyAsync(OfficeOn.First, Play.OfficerTwo, OfficeOn.Cancel)));
        acts.Add(Of("count", null, o => o.Deciding.CountAsync(OfficeOn.First, Play.OfficerOne, OfficeOn.Cancel)));
        acts.Add(Of("number", null, o => o.Deciding.NumberAsync(OfficeOn.First, Play.OfficerOne, "2531 (2020)", OfficeOn.Cancel)));
        acts.Add(Of("sign", null, o => o.Deciding.SignAsync(OfficeOn.First, Pr("FRA"), OfficeOn.Cancel)));
        acts.Add(Of("announce", "2020-06-29 15:00", o => o.Deciding.AnnounceAsync(OfficeOn.First, Play.OfficerOne, null, "by videoconference", OfficeOn.Cancel)));
        for (var number = 1; number <= 12; number++)
        {
            if (number is 9 or 11)
                continue;
            var letter = number;
            acts.Add(Of($"edition {letter}", null, o => ApproveAsync(o, new EditionOf(letter, null))));
        }
        acts.Add(Of("edition of the statement", null, o => ApproveAsync(o, new EditionOf(null, 1))));
        acts.Add(Of("publish", "2020-06-30 10:00", o => o.Publishing.PublishAsync(OfficeOn.First, Play.OfficerOne, Document, OfficeOn.Cancel)));
        acts.Add(Of("correct", null, o => o.Publishing.CorrectAsync(OfficeOn.First, Play.OfficerOne, Document + "/Corr.1", "A misprint.\n", "A misprint.", OfficeOn.Cancel)));
        acts.Add(Of("reissue", null, o => o.Publishing.ReissueAsync(OfficeOn.First, Play.OfficerOne, "Once more.\n", "Technical reasons.", OfficeOn.Cancel)));
        return acts.ToImmutable();
    }

    public static string Text(string member, Position position = Position.For, string symbol = OfficeOn.Symbol) => Play.LetterText(new MemberId(member), symbol, position);

    public static PersonId Pr(string member) => Play.Delegate(new MemberId(member));

    public static Task<Done<VoteEvent, VoteRefusal>> ReceiveAsync(OfficeOn o, string text) => o.Letters.ReceiveAsync(OfficeOn.First, Play.OfficerOne, OfficeOn.Letter(text), o.Portal(), OfficeOn.Cancel);

    public static Task<Done<VoteEvent, VoteRefusal>> ConfirmAsync(OfficeOn o, int letter, string member, Position position = Position.For, PersonId? by = null) =>
        o.Letters.ConfirmAsync(OfficeOn.First, by ?? Play.OfficerOne, letter, Reading(member, position), OfficeOn.Cancel);

    public static LetterReading Reading(string member, Position position = Position.For, string symbol = OfficeOn.Symbol)
    {
        var text = Text(member, position, symbol);
        var verb = position is Position.Against ? "votes against" : position is Position.Abstain ? "abstains on" : "votes in favour of";
        return new LetterReading(new MemberId(member), Play.NameOf(new MemberId(member)), new CapacityId("permanent-representative"), new LocalDate(2020, 6, 26), position,
            [Words("member", member), Words("position", verb), Words("signatory", Play.NameOf(new MemberId(member))), Words("capacity", "Permanent Representative"), Words("draft", symbol)]);

        Words Words(string of, string quote) => new(of, text.IndexOf(quote, StringComparison.Ordinal), text.IndexOf(quote, StringComparison.Ordinal) + quote.Length, quote);
    }

    public static Task<Done<VoteEvent, VoteRefusal>> ApproveAsync(OfficeOn o, EditionOf of) =>
        o.Publishing.ApproveAsync(OfficeOn.First, Play.OfficerTwo, Play.OfficerOne, of, new EditionInHand(Language.English, [Language.English], "Letter", "As received.\n", "Signatory", []), OfficeOn.Cancel);

    private static Person PersonOf(string person) => person switch
    {
        "director" => OfficeOn.PersonOf(Play.Director, Role.Director),
        "one" => OfficeOn.PersonOf(Play.OfficerOne, Role.Officer),
        "two" => OfficeOn.PersonOf(Play.OfficerTwo, Role.Officer),
        _ => OfficeOn.PersonOf(Pr(person), Role.Delegate, person),
    };

    private static Act Of<TEvent, TRefusal>(string name, string? at, Func<OfficeOn, Task<Done<TEvent, TRefusal>>> act)
        where TEvent : class
        where TRefusal : struct, Enum =>
        new(name, at, async office => await act(office) is Done<TEvent, TRefusal>.Recorded { Events: var events } ? events.Length : null);
}
