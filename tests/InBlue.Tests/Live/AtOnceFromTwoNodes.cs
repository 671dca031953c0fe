using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Live;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using NodaTime.Testing;

namespace InBlue.Tests.Live;

/// <summary>Two programs on one record that do the same thing at the same moment: it happens once, and the other is told so.</summary>
public abstract class AtOnceFromTwoNodes(ITestRecord folder) : IAsyncLifetime
{
    private readonly FakeClock clock = new(Play.At("2020-06-26 13:00"));
    private OfficeOn one = null!, other = null!;

    public async ValueTask InitializeAsync()
    {
        (one, other) = (OfficeOn.At(folder.Place, clock), OfficeOn.At(folder.Place, clock));
        await one.RegisterAsync(WholeVote.Members);
    }

    public async ValueTask DisposeAsync()
    {
        one.ShouldVerify();
        await one.DisposeAsync();
        await other.DisposeAsync();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Every act of a whole vote, each by both nodes at once: exactly one takes effect.</summary>
    [Fact]
    public async Task Every_act_of_a_vote_happens_once()
    {
        foreach (var act in WholeVote.Acts().Where(a => !a.Name.StartsWith("register", StringComparison.Ordinal)))
        {
            if (act.At is { } at)
                one.GoTo(at);
            var before = Facts();
            var told = await BothAsync(act.DoAsync);
            if (act.Name is "end")
            {
                one.Facts().OfType<VoteEvent.Closed>().Count().ShouldBe(1);
                continue;
            }
            told.Count(facts => facts > 0).ShouldBe(1, $"{act.Name}: {told[0]}, {told[1]}");
            (Facts() - before).ShouldBe(told.Max()!.Value, act.Name);
        }
        one.Vote.Stage.ShouldBe(Stage.Published);
        one.Facts().ShouldBe(other.Facts(), new SameFacts());
    }

    [Fact]
    public async Task Under_one_symbol_two_who_submit_file_one_draft()
    {
        var done = await BothAsync(o => o.Drafts.SubmitAsync(Play.OfficerOne, "S/2020/600", $"Item of {o.GetHashCode()}", [new MemberId("FRA")], Language.English, OfficeOn.DraftText(), false, null, OfficeOn.Cancel));
        done.Count(d => d is Done<DraftEvent, DraftRefusal>.Recorded).ShouldBe(1);
        done.ShouldContain(new Done<DraftEvent, DraftRefusal>.Refused(DraftRefusal.AlreadySubmitted));
    }

    /// <summary>Whichever is first: a draft that was called is in blue, and one that left it is not called.</summary>
    [Fact]
    public async Task A_draft_is_not_called_while_it_leaves_blue()
    {
        for (var n = 1; n <= 25; n++)
        {
            var symbol = $"S/2020/{n}";
            Play.Recorded(await one.SubmitAsync(symbol));
            Play.Recorded(await one.Drafts.PutInBlueAsync(Play.OfficerOne, symbol, OfficeOn.Cancel));
            var (called, left) = await TogetherAsync(
                async () => (await one.Calling.CallAsync(WholeVote.Pr("FRA"), symbol, OfficeOn.Terms("2020-06-26 14:00", "2020-06-29 14:00"), OfficeOn.Cancel)).Done,
                () => other.Drafts.WithdrawFromBlueAsync(Play.OfficerOne, symbol, "One more word.", OfficeOn.Cancel));
            var isCalled = called is Done<VoteEvent, VoteRefusal>.Recorded;
            (left is Done<DraftEvent, DraftRefusal>.Recorded).ShouldBe(!isCalled, symbol);
            if (isCalled)
                left.ShouldBe(new Done<DraftEvent, DraftRefusal>.Refused(DraftRefusal.IsCalled));
            else
                called.ShouldBe(new Done<VoteEvent, VoteRefusal>.Refused(VoteRefusal.DraftNotInBlue));
            one.Live.Draft(symbol)!.State.IsInBlue.ShouldBe(isCalled);
        }
    }

    /// <summary>Two votes that end together: neither their numbers nor their documents are the same, whoever asks where.</summary>
    [Fact]
    public async Task Two_votes_get_neither_one_number_nor_one_document()
    {
        var votes = Enumerable.Range(1, 12).Select(n => new VoteName(OfficeOn.SecurityCouncil.Id.Text, $"S/2020/{n}", 1)).ToImmutableArray();
        foreach (var vote in votes)
            await one.CallAsync(vote.Draft);
        clock.Reset(Play.At("2020-06-26 15:00"));
        foreach (var vote in votes)
            await AdoptedAsync(vote);
        for (var n = 0; n < votes.Length; n += 2)
        {
            var (mine, yours) = (votes[n], votes[n + 1]);
            var number = $"{2531 + n} (2020)";
            var (given, refused) = await TogetherAsync(
                () => one.Deciding.NumberAsync(mine, Play.OfficerOne, number, OfficeOn.Cancel), () => other.Deciding.NumberAsync(yours, Play.OfficerOne, number, OfficeOn.Cancel));
            OneOf(given, refused, VoteRefusal.NumberTaken);
            var second = given is Done<VoteEvent, VoteRefusal>.Refused ? mine : yours;
            Play.Recorded(await one.Deciding.NumberAsync(second, Play.OfficerOne, $"{2532 + n} (2020)", OfficeOn.Cancel));
            foreach (var vote in (VoteName[])[mine, yours])
            {
                Play.Recorded(await one.Deciding.SignAsync(vote, WholeVote.Pr("FRA"), OfficeOn.Cancel));
                Play.Recorded(await one.Deciding.AnnounceAsync(vote, Play.OfficerOne, null, "in writing", OfficeOn.Cancel));
                foreach (var of in ResultDecisions.WithoutEdition(one.Live.Vote(vote)!.State))
                    Play.Recorded(await one.Publishing.ApproveAsync(vote, Play.OfficerTwo, Play.OfficerOne, of, Edition("As received.\n"), OfficeOn.Cancel));
            }
            var document = $"S/2020/{700 + n}";
            var (first, then) = await TogetherAsync(
                () => one.Publishing.PublishAsync(mine, Play.OfficerOne, document, OfficeOn.Cancel), () => other.Publishing.PublishAsync(yours, Play.OfficerOne, document, OfficeOn.Cancel));
            OneOf(first, then, VoteRefusal.SymbolTaken);
        }
    }

    [Fact]
    public async Task A_draft_and_a_document_do_not_get_one_symbol()
    {
        await one.CallAsync();
        clock.Reset(Play.At("2020-06-26 15:00"));
        await AdoptedAsync(OfficeOn.First);
        Play.Recorded(await one.Deciding.NumberAsync(OfficeOn.First, Play.OfficerOne, "2531 (2020)", OfficeOn.Cancel));
        Play.Recorded(await one.Deciding.SignAsync(OfficeOn.First, WholeVote.Pr("FRA"), OfficeOn.Cancel));
        Play.Recorded(await one.Deciding.AnnounceAsync(OfficeOn.First, Play.OfficerOne, null, "in writing", OfficeOn.Cancel));
        foreach (var of in ResultDecisions.WithoutEdition(one.Vote))
            Play.Recorded(await one.Publishing.ApproveAsync(OfficeOn.First, Play.OfficerTwo, Play.OfficerOne, of, Edition("As received.\n"), OfficeOn.Cancel));
        Play.Refused(VoteRefusal.SymbolTaken, await one.Publishing.PublishAsync(OfficeOn.First, Play.OfficerOne, OfficeOn.Symbol, OfficeOn.Cancel));
        var (published, submitted) = await TogetherAsync(
            () => one.Publishing.PublishAsync(OfficeOn.First, Play.OfficerOne, "S/2020/625", OfficeOn.Cancel), () => other.SubmitAsync("S/2020/625"));
        (published is Done<VoteEvent, VoteRefusal>.Recorded).ShouldBe(submitted is Done<DraftEvent, DraftRefusal>.Refused { Why: DraftRefusal.SymbolTaken });
        if (published is Done<VoteEvent, VoteRefusal>.Refused { Why: var why })
            why.ShouldBe(VoteRefusal.SymbolTaken);
        else
            (await other.SubmitAsync("S/2020/625")).ShouldBe(new Done<DraftEvent, DraftRefusal>.Refused(DraftRefusal.SymbolTaken));
    }

    [Fact]
    public async Task A_hundred_letters_to_each_of_two_nodes_are_all_on_file_once()
    {
        await one.CallAsync();
        clock.Reset(Play.At("2020-06-29 13:59:59"));
        var sent = Enumerable.Range(0, 200).Select(n => Task.Run(() => WholeVote.ReceiveAsync(n % 2 == 0 ? one : other, $"Letter {n / 4} of {n % 4}\n{new string('x', n)}"), OfficeOn.Cancel));
        foreach (var done in await Task.WhenAll(sent))
            Play.Recorded(done).OfType<VoteEvent.LetterReceived>().Count().ShouldBe(1);
        other.Vote.Letters.Keys.ShouldBe(Enumerable.Range(1, 200));
        other.Vote.Letters.Values.Select(l => l.Arrival.File.Digest).Distinct().Count().ShouldBe(200);
    }

    /// <summary>Decided in one append with the edition before it, which is not in the record yet.</summary>
    [Fact]
    public async Task A_document_published_with_the_last_edition_prints_it()
    {
        await one.CallAsync();
        clock.Reset(Play.At("2020-06-26 15:00"));
        await AdoptedAsync(OfficeOn.First);
        Play.Recorded(await one.Deciding.NumberAsync(OfficeOn.First, Play.OfficerOne, "2531 (2020)", OfficeOn.Cancel));
        Play.Recorded(await one.Deciding.SignAsync(OfficeOn.First, WholeVote.Pr("FRA"), OfficeOn.Cancel));
        Play.Recorded(await one.Deciding.AnnounceAsync(OfficeOn.First, Play.OfficerOne, null, "in writing", OfficeOn.Cancel));
        List<Task<Done<VoteEvent, VoteRefusal>>> acts = [];
        foreach (var of in ResultDecisions.WithoutEdition(one.Vote))
            acts.Add(one.Publishing.ApproveAsync(OfficeOn.First, Play.OfficerTwo, Play.OfficerOne, of, Edition($"Edited for print, number {of.Letter}.\n"), OfficeOn.Cancel));
        acts.Add(one.Publishing.PublishAsync(OfficeOn.First, Play.OfficerOne, "S/2020/625", OfficeOn.Cancel));
        foreach (var act in acts)
            Play.Recorded(await act);
        var text = System.Text.Encoding.UTF8.GetString(one.Live.Bytes(one.Vote.Published!.Text)!.Value.Span);
        foreach (var letter in one.Vote.Count!.Basis.Letters)
            text.ShouldContain($"Edited for print, number {letter}.");
    }

    private long Facts() => one.Live.Database.Head(OfficeOn.SecurityCouncil.Id.Text)!.Frontier.Size;

    private Task<T[]> BothAsync<T>(Func<OfficeOn, Task<T>> act)
    {
        var start = new Barrier(2);
        return Task.WhenAll(((OfficeOn[])[one, other]).Select(office => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait(OfficeOn.Cancel);
                return act(office);
            },
            OfficeOn.Cancel, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()));
    }

    private async Task<(TOne, TOther)> TogetherAsync<TOne, TOther>(Func<Task<TOne>> mine, Func<Task<TOther>> yours)
    {
        (TOne? First, TOther? Second) done = default;
        await BothAsync(async office => office == one ? (object?)(done.First = await mine()) : done.Second = await yours());
        return (done.First!, done.Second!);
    }

    private static void OneOf(Done<VoteEvent, VoteRefusal> a, Done<VoteEvent, VoteRefusal> b, VoteRefusal otherwise)
    {
        Done<VoteEvent, VoteRefusal>[] both = [a, b];
        both.OfType<Done<VoteEvent, VoteRefusal>.Recorded>().Count().ShouldBe(1);
        both.ShouldContain(new Done<VoteEvent, VoteRefusal>.Refused(otherwise));
    }

    /// <summary>Letters confirmed, closed at the end, counted: adopted.</summary>
    private async Task AdoptedAsync(VoteName vote)
    {
        var members = WholeVote.Members[..9];
        var now = clock.GetCurrentInstant();
        if (now < one.Live.Vote(vote)!.State.Closes)
        {
            foreach (var open in one.Live.Votes.Where(v => one.Live.Vote(v)!.State.Letters.IsEmpty))
            {
                for (var i = 0; i < members.Length; i++)
                {
                    var text = Play.LetterText(new MemberId(members[i]), open.Draft, Position.For);
                    Play.Recorded(await one.Letters.ReceiveAsync(open, Play.OfficerOne, OfficeOn.Letter(text), one.Portal(), OfficeOn.Cancel));
                    Play.Recorded(await one.Letters.ConfirmAsync(open, Play.OfficerOne, i + 1, WholeVote.Reading(members[i], symbol: open.Draft), OfficeOn.Cancel));
                }
            }
            clock.Reset(Play.At("2020-06-29 14:00:01"));
            await BothAsync(async o =>
            {
                await o.End.PassAsync(null, OfficeOn.Cancel);
                return true;
            });
        }
        one.Facts(vote).OfType<VoteEvent.Closed>().Count().ShouldBe(1);
        foreach (var channel in ClosingDecisions.NotDrained(one.Live.Vote(vote)!.State, OfficeOn.SecurityCouncil))
            Play.Recorded(await one.Deciding.DrainAsync(vote, Play.OfficerOne, channel, clock.GetCurrentInstant(), 0, OfficeOn.Cancel));
        foreach (var officer in (PersonId[])[Play.OfficerOne, Play.OfficerTwo])
            Play.Recorded(await one.Deciding.CertifyAsync(vote, officer, OfficeOn.Cancel));
        Play.Recorded(await one.Deciding.CountAsync(vote, Play.OfficerOne, OfficeOn.Cancel));
    }

    private static EditionInHand Edition(string text) => new(Language.English, [Language.English], "Letter", text, "Signatory", []);

    private sealed class SameFacts : IEqualityComparer<VoteEvent>
    {
        public bool Equals(VoteEvent? a, VoteEvent? b) => Bytes(a!).SequenceEqual(Bytes(b!));

        public int GetHashCode(VoteEvent fact) => Bytes(fact).Length;

        private static byte[] Bytes(VoteEvent fact) => CanonicalJson.Write(VoteEventWriter.Write(fact));
    }
}

public sealed class AtOnceFromTwoNodesOnSqlite() : AtOnceFromTwoNodes(new SqliteFolder());

public sealed class AtOnceFromTwoNodesOnPostgres() : AtOnceFromTwoNodes(new PostgresDatabase());
