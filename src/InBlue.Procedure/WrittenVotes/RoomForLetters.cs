using InBlue.Procedure.People;

namespace InBlue.Procedure.WrittenVotes;

/// <summary>
/// What one vote takes of letters and statements, so that its bundle stays within what a verifier reads (docs/record-format.md section 6) with all the papers that they call for.
/// Half of it is for the delegations in equal shares, of one letter at the least, so that none can shut another out; the rest is for whoever comes first. Officers may use all of it.
/// </summary>
public static class RoomForLetters
{
    /// <summary>A letter that comes again is one more. So a vote by letters has room for no more seats than this.</summary>
    public const int MostArrivals = 1_200;

    /// <summary>Of the files as they came, and of the texts taken from them.</summary>
    public const long MostBytes = 128 << 20;

    public static int ShareOfArrivals(int seats) => Math.Max(1, MostArrivals / 2 / seats);

    public static long ShareOfBytes(int seats) => MostBytes / 2 / seats;

    /// <param name="isOfTheDelegation">Whether that person acts for the same member as whoever acts now.</param>
    internal static VoteRefusal? Unless(Vote vote, Acting acting, Arrival arrival, bool isThere, Func<PersonId, bool> isOfTheDelegation)
    {
        var (arrivals, bytes) = (vote.ArrivalsInAll + 1, isThere ? 0 : BytesOf(arrival.File, arrival.Text));
        if (arrivals > MostArrivals || vote.ArrivedBytes + bytes > MostBytes)
            return VoteRefusal.VoteIsFull;
        var seats = Math.Max(1, CountBases.Seated(vote, acting.Council).Length);
        if (acting.UnlessOfficer() is null || (arrivals <= MostArrivals - seats * ShareOfArrivals(seats) && vote.ArrivedBytes + bytes <= MostBytes / 2))
            return null;
        var own = vote.Letters.Values.Where(l => isOfTheDelegation(l.Arrival.By)).Select(l => BytesOf(l.Arrival.File, l.Arrival.Text)).ToArray();
        return own.Length + vote.Repeats.Count(r => isOfTheDelegation(r.By)) < ShareOfArrivals(seats) && own.Sum() + bytes <= ShareOfBytes(seats)
            ? null
            : VoteRefusal.ShareIsTaken;
    }

    /// <summary>The text of a plain letter is the letter.</summary>
    internal static long BytesOf(StoredFile file, StoredFile? text) => file.Bytes + (text is null || text.Digest == file.Digest ? 0 : text.Bytes);
}
