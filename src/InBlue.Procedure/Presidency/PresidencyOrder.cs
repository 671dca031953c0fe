using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Presidency;

/// <summary>Who presides, and to whom the chair goes.</summary>
public static class PresidencyOrder
{
    /// <summary>By the month where the council is. Null where the file does not know it.</summary>
    public static MemberId? PresidentOn(Council council, Instant instant) =>
        council.PresidentIn(instant.InZone(council.Zone).Date.ToYearMonth());

    /// <summary>
    /// The member to which the chair is ceded (rule 20): the next of those sitting that day in English alphabetical order, the first after the last.
    /// Null where <paramref name="member"/> does not sit, or nobody else does.
    /// </summary>
    public static MemberId? NextInOrder(Council council, MemberId member, LocalDate day)
    {
        var sitting = council.SeatsOn(day).Select(s => s.Member).OrderBy(m => council.Find(m)!.Forms.Names.English, EnglishOrder.Comparer).ToList();
        var at = sitting.IndexOf(member);
        return at < 0 || sitting.Count is 1 ? null : sitting[(at + 1) % sitting.Count];
    }
}
