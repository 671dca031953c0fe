namespace InBlue.Secretariat.Keeping;

/// <summary>How much is wrong. A warning does not stop anything today.</summary>
public enum Health
{
    Well,
    Warning,
    Fault,
}

/// <summary>One thing that the doctor looked at. <paramref name="About"/> is record, key, stamps, disk, clock, database or server; <paramref name="Mend"/> is empty where all is well.</summary>
public sealed record Finding(string About, Health Health, string Says, string Mend)
{
    internal static Finding Well(string about, string says) => new(about, Health.Well, says, "");

    internal static Finding Warning(string about, string says, string mend) => new(about, Health.Warning, says, mend);

    internal static Finding Fault(string about, string says, string mend) => new(about, Health.Fault, says, mend);
}
