using System.Collections.Immutable;
using CsCheck;
using InBlue.Documents.Refusals;
using InBlue.Procedure;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Json;
using InBlue.Secretariat.Live;
using InBlue.Tests.Scenarios;
using NodaTime;
using static InBlue.Tests.Live.OfficeOn;

namespace InBlue.Tests.Live;

/// <summary>Acts drawn at random, by anybody, in any order: whatever is accepted leaves a vote that can be counted, published and verified.</summary>
public sealed class InAnyOrder
{
    private static readonly string[] Writing = [.. WholeVote.Members, "USA"];

    private static readonly Position[] Positions = [Position.For, Position.Against, Position.Abstain];

    /// <summary>One draw. <paramref name="Who"/> 0 to 4 is whoever should do it; above, somebody else.</summary>
    public readonly record struct Draw(int Act, int Who, int Letter, int Member, int Position, int Minutes);

    private static readonly Gen<Draw> Draws = Gen.Select(
        Gen.Int[0, 25], Gen.Int[0, 6], Gen.Int[1, 15], Gen.Int[0, 11], Gen.Int[0, 2], Gen.Frequency((6, Gen.Int[0, 3]), (2, Gen.Int[60, 300]), (1, Gen.Int[1500, 3000])),
        (act, who, letter, member, position, minutes) => new Draw(act, who, letter, member, position, minutes));

    /// <summary>Where it begins: anywhere on the vote's course.</summary>
    private static readonly Gen<Phase> Beginnings = Gen.Int[(int)Phase.CalledNotOpen, (int)Phase.Announced].Select(i => (Phase)i);

    [Fact]
    public Task Whatever_is_accepted_keeps_the_vote_sound() => Gen.Select(Beginnings, Draws.Array[10, 60]).SampleAsync(async (beginning, draws) =>
    {
        await using var o = await Phases.AtAsync(beginning);
        foreach (var draw in draws)
        {
            o.Clock.AdvanceMinutes(draw.Minutes);
            var before = o.Facts().Length;
            var answered = await AskAsync(o, draw);
            o.Facts().Length.ShouldBe(before + (answered.Facts ?? 0), $"{draw}");
            if (answered.Facts > 0)
                await OnceMoreAsync(o, draw);
            HoldsAlways(o);
        }
        await Settling.PublishAsync(o);
        HoldsAlways(o);
        o.ShouldVerify();
    }, iter: 40, threads: 2);

    [Fact]
    public Task Decisions_depend_on_nothing_but_what_they_are_given() => Gen.Select(Beginnings, Draws.Array[5, 40]).SampleAsync(async (beginning, draws) =>
    {
        await using var o = await Phases.AtAsync(beginning);
        foreach (var draw in draws)
        {
            o.Clock.AdvanceMinutes(draw.Minutes);
            _ = await AskAsync(o, draw);
        }
        var vote = Vote.Fold(o.Facts())!;
        foreach (var who in Enum.GetValues<Who>())
        {
            if (o.Live.Find(Verb.IdOf(who)) is not { } person)
                continue;
            var acting = new Acting(SecurityCouncil, person, o.Clock.GetCurrentInstant());
            foreach (var decide in Decisions(o))
                Told(decide(vote, acting)).ShouldBe(Told(decide(o.Vote, acting))); // one folded at once, the other fact by fact
        }
    }, iter: 20, threads: 2);

    private static IEnumerable<Func<Vote, Acting, Decision<VoteEvent, VoteRefusal>>> Decisions(OfficeOn o) =>
    [
        ClosingDecisions.Certify, ClosingDecisions.Count, ResultDecisions.Sign, (v, a) => ClosingDecisions.Close(v, a.Now, null),
        (v, a) => LetterDecisions.Hold(v, a, 1, [WhyHeld.DateUnclear]), (v, a) => LetterDecisions.Confirm(v, a, 10, WholeVote.Reading("ZAF"), signatoryOnFile: true),
        (v, a) => LetterDecisions.Rule(v, a, 11, null, "No."), (v, a) => LetterDecisions.Acknowledge(v, a, 1), (v, a) => ResultDecisions.Announce(v, a, a.Now, "in writing"),
        (v, a) => ClosingDecisions.Drain(v, a, new ChannelId("mail"), a.Now, 0), (v, a) => CourseDecisions.CedeChair(v, a, new MemberId("DEU"), "Concerned."),
        (v, a) => CourseDecisions.HandOver(v, SecurityCouncil, a.Now),
    ];

    private static string Told(Decision<VoteEvent, VoteRefusal> decision) => decision switch
    {
        Decision<VoteEvent, VoteRefusal>.Recorded { Events: var events } => string.Join('\n', events.Select(e => Convert.ToHexString(CanonicalJson.Write(VoteEventWriter.Write(e))))),
        Decision<VoteEvent, VoteRefusal>.Refused { Why: var why } => why.ToString(),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>What is true of a vote after any facts whatever.</summary>
    private static void HoldsAlways(OfficeOn o)
    {
        var (vote, facts) = (o.Vote, o.Facts());
        facts.OfType<VoteEvent.Closed>().Count().ShouldBeLessThanOrEqualTo(1);
        if (vote.Closed is { } closed)
            (closed.End == vote.Closes && closed.Noticed >= vote.Closes).ShouldBeTrue();
        if (vote.Count is { Basis: var basis, Counts: var counts })
        {
            vote.Closed.ShouldNotBeNull();
            basis.Letters.Select(l => vote.Letters[l].Reading!.Member).ShouldBeUnique();
            basis.Letters.ShouldAllBe(l => vote.Letters[l].Arrival.Received >= vote.Opens && vote.Letters[l].Arrival.Received < vote.Closes);
            (basis.Letters.Length + basis.NotCounted.Length).ShouldBe(vote.Letters.Values.Count(l => l.Number <= Last(facts)));
            (counts.For + counts.Against + counts.Abstain + counts.NotParticipating).ShouldBe(basis.Letters.Length);
            counts.Absent.ShouldBe(basis.Without.Length);
            vote.Certificates.Count(c => c.Basis.IsSameAs(basis)).ShouldBeGreaterThanOrEqualTo(2);
        }
        else
        {
            (vote.Resolution ?? (object?)vote.Signed ?? vote.Announced ?? (object?)vote.Published).ShouldBeNull();
        }
        if (vote.Published is not null)
            facts.SkipWhile(f => f is not VoteEvent.Published).Skip(1).ShouldAllBe(f => f is VoteEvent.PaperIssued || f is VoteEvent.LetterReceived || f is VoteEvent.LetterReceivedAgain
                || f is VoteEvent.CallNoted || f is VoteEvent.Served || f is VoteEvent.Corrected || f is VoteEvent.Reissued);

        // Letters that came after the standing count are late, or it was reopened.
        static int Last(ImmutableArray<VoteEvent> facts) => facts.TakeWhile((_, i) => i < LastIndex(facts)).OfType<VoteEvent.LetterReceived>().Count();
        static int LastIndex(ImmutableArray<VoteEvent> facts) => facts.Select((f, i) => f is VoteEvent.Counted ? i : -1).Max();
    }

    private static async Task OnceMoreAsync(OfficeOn o, Draw draw)
    {
        if (draw.Act is 17)
            return; // a call can be made twice
        var before = o.Facts().Length;
        _ = await AskAsync(o, draw);
        o.Facts().Length.ShouldBe(before, $"{draw}, twice");
    }

    private static async Task<Answered> AskAsync(OfficeOn o, Draw d)
    {
        var (officer, chair, director) = (By(d, d.Who % 2 == 0 ? Play.OfficerOne : Play.OfficerTwo), By(d, ChairOf(o)), By(d, Play.Director));
        var member = new MemberId(Writing[d.Member]);
        return Answered.Of(d.Act switch
        {
            0 or 1 or 2 or 3 => await o.Letters.ReceiveAsync(First, officer, Letter(WholeVote.Text(Writing[d.Member], Positions[d.Position])), o.Portal(), Cancel),
            4 => await o.Letters.ReceiveAsync(First, officer, Letter(WholeVote.Text(Writing[d.Member], Positions[d.Position])),
                new ReceivedBy(new ChannelId("mail"), Stamp(o, d), new Proof.ByMailbox("votes", 1, d.Letter, new string('a', 64))), Cancel),
            5 => await o.Letters.ReceiveAsync(First, officer, new LetterInHand(new byte[] { 0x89, (byte)d.Letter }, FileForm.Scan, null), o.Portal(), Cancel),
            6 => await o.Letters.TranscribeAsync(First, officer, d.Letter, WholeVote.Text(Writing[d.Member], Positions[d.Position]), Cancel),
            7 or 8 or 9 => await o.Letters.ConfirmAsync(First, officer, d.Letter, ReadingOf(o, d), Cancel),
            10 => await o.Letters.HoldAsync(First, officer, d.Letter, [(WhyHeld)d.Member, (WhyHeld)d.Position], Cancel),
            11 => await o.Letters.RuleAsync(First, chair, d.Letter, ReadingOf(o, d), "It says so.", Cancel),
            12 => await o.Letters.RuleAsync(First, chair, d.Letter, null, "It says nothing.", Cancel),
            13 => await o.Letters.AcknowledgeAsync(First, director, d.Letter, Cancel),
            14 => await o.Letters.TakeStatementAsync(First, officer, member, Letter($"Statement {d.Letter}\n"), o.Portal(), Cancel),
            15 => await PassAsync(o, d),
            16 => await o.Deciding.DrainAsync(First, officer, new ChannelId(((string[])["portal", "mail", "hand"])[d.Position]), o.Clock.GetCurrentInstant(), d.Letter, Cancel),
            17 => await o.Letters.NoteCallAsync(First, officer, null, member, "the counsellor", "Asked for the hour.", Cancel),
            18 => await o.Deciding.CertifyAsync(First, officer, Cancel),
            19 => await o.Deciding.CountAsync(First, officer, Cancel),
            20 => await o.Deciding.NumberAsync(First, officer, "2531 (2020)", Cancel),
            21 => await o.Deciding.SignAsync(First, chair, Cancel),
            22 => await o.Deciding.AnnounceAsync(First, officer, null, "in writing", Cancel),
            23 => await o.Deciding.CloseIncidentAsync(First, officer, "The server was down.", Cancel),
            24 => await o.Publishing.ApproveAsync(First, Play.OfficerTwo, Play.OfficerOne, new EditionOf(d.Letter, null), new EditionInHand(Language.English, [Language.English], "Letter", "As received.\n", "Signatory", []), Cancel),
            _ => await o.Publishing.PublishAsync(First, officer, WholeVote.Document, Cancel),
        }, RefusalWords.Sentence);
    }

    private static async Task<Done<VoteEvent, VoteRefusal>> PassAsync(OfficeOn o, Draw d)
    {
        var before = o.Facts().Length;
        await o.End.PassAsync(o.Clock.GetCurrentInstant() - Duration.FromMinutes(d.Letter), Cancel);
        return new Done<VoteEvent, VoteRefusal>.Recorded([.. o.Facts().Skip(before)]);
    }

    /// <summary>A stamp of the mailbox from before now, most often inside the window.</summary>
    private static Instant Stamp(OfficeOn o, Draw d) => Instant.Min(o.Clock.GetCurrentInstant(), o.Vote.Opens + Duration.FromHours(d.Letter));

    /// <summary>What the letter says, where it is one of ours; else something that it does not.</summary>
    private static LetterReading ReadingOf(OfficeOn o, Draw d)
    {
        var text = o.Vote.Letters.GetValueOrDefault(d.Letter)?.Text is { } file ? System.Text.Encoding.UTF8.GetString(o.Live.Bytes(file)!.Value.Span) : "";
        var said = from member in Writing from position in Positions where WholeVote.Text(member, position) == text select WholeVote.Reading(member, position);
        return said.FirstOrDefault() ?? WholeVote.Reading(Writing[d.Member], Positions[d.Position]);
    }

    private static PersonId ChairOf(OfficeOn o) => Play.Delegate(o.Vote.ChairOn(SecurityCouncil, o.Clock.GetCurrentInstant())!.Value);

    private static PersonId By(Draw d, PersonId right) => d.Who <= 4 ? right : Verb.IdOf((Who)((d.Letter + d.Member) % 6));
}
