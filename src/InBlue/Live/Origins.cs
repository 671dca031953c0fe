using InBlue.Secretariat.Live;

namespace InBlue.Live;

/// <summary>What a log that begins is called. A practice record says so in its very origin, so that no key of it can be taken for a council's.</summary>
internal static class Origins
{
    public static string Base(string dataPath)
    {
        var named = Environment.GetEnvironmentVariable("INBLUE_ORIGIN") is { Length: > 0 } set ? set : "inblue.local";
        return PracticeClock.IsPractice(dataPath) ? $"{named}/practice" : named;
    }
}
