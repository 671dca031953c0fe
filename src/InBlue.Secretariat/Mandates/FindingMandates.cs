using System.Collections.Immutable;
using InBlue.Record.Entries;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Mandates;

/// <summary>What a person's name for a mandate leads to: "mandate:minusma", or "council:mandate:minusma" where the record keeps several councils.</summary>
public static class FindingMandates
{
    private const string Prefix = "mandate:";

    public static bool IsMeantBy(string text) => text.StartsWith(Prefix, StringComparison.Ordinal) || text.Contains(":" + Prefix, StringComparison.Ordinal);

    public static string TextOf(VoteName mandate) => Prefix + mandate.Mandate;

    public static ImmutableArray<VoteName> All(IRecordDatabase database) => [.. database.Councils().SelectMany(council => database.Mandates(council).Select(id => VoteName.MandateOf(council, id)))];

    public static ImmutableArray<VoteName> Find(IRecordDatabase database, string text) => [.. All(database).Where(m => text == TextOf(m) || text == $"{m.Council}:{TextOf(m)}")];
}
