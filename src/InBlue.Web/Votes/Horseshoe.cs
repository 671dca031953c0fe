using System.Collections.Immutable;
using System.Globalization;
using InBlue.Procedure.Voting;

namespace InBlue.Web.Votes;

/// <summary>Where a seat stands in the picture, and where its member's id is written.</summary>
public sealed record PlacedSeat(SeatRow Seat, string X, string Y, string LabelX, string LabelY);

/// <summary>
/// The council's table seen from above, open towards the reader: up its left side, round its head, down its right side. The President sits at the
/// head, and the others follow clockwise in English alphabetical order.
/// </summary>
public static class Horseshoe
{
    public const int Width = 376, Height = 310;
    private const double Centre = 188, Radius = 130, HeadY = 188, Leg = 90, Outside = 36;

    public static ImmutableArray<PlacedSeat> Place(ImmutableArray<SeatRow> seats)
    {
        var president = Enumerable.Range(0, seats.Length).FirstOrDefault(i => seats[i].Presides, seats.Length / 2);
        var first = president - (seats.Length / 2) + seats.Length;
        return [.. Enumerable.Range(0, seats.Length).Select(i => At(seats[(first + i) % seats.Length], seats.Length == 1 ? 0.5 : (double)i / (seats.Length - 1)))];
    }

    /// <param name="part">0 at the foot of the left side, 1 at the foot of the right side.</param>
    private static PlacedSeat At(SeatRow seat, double part)
    {
        const double arc = Math.PI * Radius;
        var along = part * (arc + (2 * Leg));
        var (x, y, outX, outY) =
            along < Leg ? (Centre - Radius, HeadY + Leg - along, -1d, 0d)
            : along > Leg + arc ? (Centre + Radius, HeadY + along - Leg - arc, 1d, 0d)
            : OnHead((along - Leg) / Radius);
        return new PlacedSeat(seat, Text(x), Text(y), Text(x + (Outside * outX)), Text(y + (Outside * outY)));
    }

    private static (double X, double Y, double OutX, double OutY) OnHead(double angle) =>
        (Centre - (Radius * Math.Cos(angle)), HeadY - (Radius * Math.Sin(angle)), -Math.Cos(angle), -Math.Sin(angle));

    private static string Text(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Positions differ by shape and filling; colour says nothing.</summary>
    public static string ShapeOf(Position position) => position switch
    {
        Position.For => "for",
        Position.Against => "against",
        Position.Abstain => "abstain",
        Position.NotParticipating => "out",
        Position.Absent => "absent",
    };
}
