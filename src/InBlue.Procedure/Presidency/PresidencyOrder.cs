using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Presidency;

public static class PresidencyOrder
{
    public static MemberId? NextInOrder(Council council, MemberId member, LocalDate day)
    {
        var sitting = council.SeatsOn(day).Select(s => s.Member).OrderBy(m => council.Find(m)!.Forms.Names.English, StringComparer.Ordinal).ToList();
        var at = sitting.IndexOf(member);
        return at < 0 ? null : sitting[(at + 1) % sitting.Count];
    }
}
