using InBlue.Procedure.Councils;

namespace InBlue.Output;

/// <summary>Members and capacities as people read them; the id where the council file names none.</summary>
internal static class EnglishNames
{
    public static string NameOf(this Council council, MemberId member) => council.Find(member)?.Forms.Names.English ?? member.Text;

    public static string NameOf(this Council council, CapacityId capacity) => council.Find(capacity)?.Forms.Names.English ?? capacity.Text;
}
