using System.Globalization;
using InBlue.Procedure;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using NodaTime;
using NodaTime.Testing;

namespace InBlue.Tests.Live;

/// <summary>A vote takes no more than its bundle can hold, and no delegation can take the room of another.</summary>
public sealed class TheRoomOfAVote
{
    private const int Seats = 15;
    private const long Mebibyte = 1 << 20;
    private static readonly MemberId France = new("FRA"), Belgium = new("BEL");
    private static readonly PersonId Officer = Play.OfficerOne, Counsellor = new("counsellor.fra");

    [Fact]
    public void Its_letters_and_statements_are_limited_in_number_and_what_came_before_can_still_come_again()
    {
        var room = new Room();
        for (var n = 1; n < RoomForLetters.MostArrivals; n++)
            room.Take(Officer, n, 1_000).ShouldBeNull();
        room.TakeAgain(Officer, 1).ShouldBeNull(); // one more arrival
        room.Take(Officer, 5_000, 1_000).ShouldBe(VoteRefusal.VoteIsFull);
        room.TakeAgain(Officer, 2).ShouldBe(VoteRefusal.VoteIsFull);
        room.TakeStatement(6_000, 1_000).ShouldBe(VoteRefusal.VoteIsFull);
        room.TakeOnceMore(Officer, 3).ShouldBeNull(); // the very same arrival is nothing new
    }

    [Fact]
    public void Its_files_are_limited_in_size_with_the_texts_that_were_taken_from_them()
    {
        var room = new Room();
        for (var n = 1; n <= 4; n++)
            room.Take(Officer, n, 31 * Mebibyte, textBytes: Mebibyte).ShouldBeNull();
        room.Take(Officer, 5, 1).ShouldBe(VoteRefusal.VoteIsFull);
        room.TakeStatement(6, 1).ShouldBe(VoteRefusal.VoteIsFull);
    }

    [Fact]
    public void A_plain_letter_is_its_own_text_and_counts_once()
    {
        var room = new Room();
        for (var n = 1; n <= 4; n++)
            room.Take(Officer, n, 32 * Mebibyte, textIsTheFile: true).ShouldBeNull();
        room.Take(Officer, 5, 1).ShouldBe(VoteRefusal.VoteIsFull);
    }

    [Fact]
    public void A_delegation_that_took_half_of_the_number_has_spent_its_share_and_all_others_have_theirs()
    {
        var room = new Room();
        for (var n = 1; n <= RoomForLetters.MostArrivals / 2; n++)
            room.Take(n % 2 == 0 ? Play.Delegate(France) : Counsellor, n, 100).ShouldBeNull();
        room.Take(Play.Delegate(France), 10_000, 100).ShouldBe(VoteRefusal.ShareIsTaken);
        room.Take(Counsellor, 10_001, 100).ShouldBe(VoteRefusal.ShareIsTaken);
        room.TakeAgain(Play.Delegate(France), 2).ShouldBe(VoteRefusal.ShareIsTaken);

        foreach (var (member, at) in OfficeOn.SecurityCouncil.SeatsOn(new LocalDate(2020, 6, 29)).Select((s, at) => (s.Member, at)).Where(s => s.Member != France))
        {
            for (var own = 0; own < RoomForLetters.ShareOfArrivals(Seats); own++)
                room.Take(Play.Delegate(member), 20_000 + 100 * at + own, 100).ShouldBeNull($"{member} {own}");
            room.Take(Play.Delegate(member), 20_099 + 100 * at, 100).ShouldBe(VoteRefusal.ShareIsTaken, $"{member}");
        }
        room.Take(Officer, 30_000, 100).ShouldBeNull(); // what is left is for officers
    }

    [Fact]
    public void A_delegation_that_took_half_of_the_size_has_spent_its_share_and_all_others_have_theirs()
    {
        var room = new Room();
        room.Take(Play.Delegate(France), 1, 32 * Mebibyte).ShouldBeNull();
        room.Take(Counsellor, 2, 32 * Mebibyte).ShouldBeNull();
        room.Take(Counsellor, 3, 1).ShouldBe(VoteRefusal.ShareIsTaken);
        room.Take(Play.Delegate(Belgium), 4, RoomForLetters.ShareOfBytes(Seats) + 1).ShouldBe(VoteRefusal.ShareIsTaken);
        foreach (var (member, at) in OfficeOn.SecurityCouncil.SeatsOn(new LocalDate(2020, 6, 29)).Select((s, at) => (s.Member, at)).Where(s => s.Member != France))
            room.Take(Play.Delegate(member), 100 + at, RoomForLetters.ShareOfBytes(Seats)).ShouldBeNull($"{member}");
        room.Take(Play.Delegate(Belgium), 200, 1).ShouldBe(VoteRefusal.ShareIsTaken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(193)]
    [InlineData(601)]
    [InlineData(RoomForLetters.MostArrivals)]
    public void Each_seat_has_a_share_and_all_shares_fit_into_the_room(int seats)
    {
        RoomForLetters.ShareOfArrivals(seats).ShouldBeGreaterThan(0);
        (seats * RoomForLetters.ShareOfArrivals(seats)).ShouldBeLessThanOrEqualTo(RoomForLetters.MostArrivals);
        (seats * RoomForLetters.ShareOfBytes(seats)).ShouldBeLessThanOrEqualTo(RoomForLetters.MostBytes / 2);
    }

    [Fact]
    public async Task Delegates_of_one_member_are_one_delegation()
    {
        await using var office = OfficeOn.Database(new MemoryRecord(), OfficeOn.NewKey(), new FakeClock(Play.At("2020-06-26 13:00")));
        await office.RegisterAsync("FRA", "BEL");
        Play.Recorded(await office.Registering.AddAsync(Play.Director, OfficeOn.PersonOf(Counsellor, Role.Delegate, "FRA"), OfficeOn.Cancel));
        await office.CallAsync();
        office.GoTo("2020-06-26 15:00");
        var large = (int)(RoomForLetters.MostBytes / 2 / 4);
        for (var n = 0; n < 4; n++)
            Play.Recorded(await SendAsync(n % 2 == 0 ? Play.Delegate(France) : Counsellor, Scan(n, large)));
        Play.Refused(VoteRefusal.ShareIsTaken, await SendAsync(Counsellor, Scan(4, 1)));
        Play.Recorded(await SendAsync(Play.Delegate(Belgium), Scan(5, 1)));

        Task<Secretariat.Live.Done<VoteEvent, VoteRefusal>> SendAsync(PersonId by, byte[] scan) =>
            office.Letters.ReceiveAsync(OfficeOn.First, by, new Secretariat.Live.LetterInHand(scan, FileForm.Scan, null), office.Portal(), OfficeOn.Cancel);

        static byte[] Scan(int first, int length)
        {
            var scan = new byte[length];
            scan[0] = (byte)first;
            return scan;
        }
    }

    /// <summary>A vote whose letters nobody stores.</summary>
    private sealed class Room
    {
        private Vote vote = Vote.Evolve(null, new VoteEvent.Called(
            Play.Delegate(France), France, OfficeOn.Terms("2020-06-26 14:00", "2020-06-29 14:00"), new StoredFile(DigestOf(0), 1),
            new CalledDraft("An item", [France], Play.At("2020-06-25 14:00"), 1, 1, []), "substantive", Practice: false));

        public VoteRefusal? Take(PersonId by, int file, long bytes, long textBytes = 0, bool textIsTheFile = false)
        {
            var stored = new StoredFile(DigestOf(file), bytes);
            return Try(by, Arrival(stored, textIsTheFile ? stored : textBytes > 0 ? new StoredFile(DigestOf(-file), textBytes) : null, after: file));
        }

        public VoteRefusal? TakeAgain(PersonId by, int file) => Try(by, Arrival(new StoredFile(DigestOf(file), 100), null, after: 40_000 + file));

        public VoteRefusal? TakeOnceMore(PersonId by, int file) => Try(by, Arrival(new StoredFile(DigestOf(file), 100), null, after: file));

        public VoteRefusal? TakeStatement(int file, long bytes) =>
            Settle(CourseDecisions.TakeStatement(vote, ActingAs(Officer), Belgium, Arrival(new StoredFile(DigestOf(file), bytes), null, after: file)));

        private VoteRefusal? Try(PersonId by, Arrival arrival) =>
            Settle(LetterDecisions.Receive(vote, ActingAs(by), arrival, other => MemberOf(by) is { } member && MemberOf(other) == member));

        private VoteRefusal? Settle(Decision<VoteEvent, VoteRefusal> decision)
        {
            if (decision is Decision<VoteEvent, VoteRefusal>.Refused { Why: var why })
                return why;
            foreach (var happened in ((Decision<VoteEvent, VoteRefusal>.Recorded)decision).Events)
                vote = Vote.Evolve(vote, happened);
            return null;
        }

        private static Arrival Arrival(StoredFile file, StoredFile? text, int after) =>
            new(file, text is null ? FileForm.Scan : FileForm.Pdf, text, new ChannelId("portal"), Play.At("2020-06-26 14:00").Plus(Duration.FromMilliseconds(after)), new Proof.ByServer());

        private static Acting ActingAs(PersonId by) => new(OfficeOn.SecurityCouncil,
            OfficeOn.PersonOf(by, by == Officer ? Role.Officer : Role.Delegate, MemberOf(by)?.Text), Play.At("2020-06-26 20:00"));

        private static MemberId? MemberOf(PersonId by) => by == Officer ? null : new MemberId(by.Text[^3..].ToUpperInvariant());

        private static string DigestOf(int file) => file.ToString("x64", CultureInfo.InvariantCulture);
    }
}
