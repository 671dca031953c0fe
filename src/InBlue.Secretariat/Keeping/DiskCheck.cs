using System.Globalization;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Keeping;

/// <summary>Whether there is room beside the record, and whether this program may write there.</summary>
internal static class DiskCheck
{
    private const long TooLittle = 100 << 20, Little = 1 << 30;

    public static IEnumerable<Finding> Of(RecordPlace place)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(place.DataPath))!;
        if (!Directory.Exists(folder))
        {
            yield return Finding.Fault("disk", $"There is no folder {folder}.", "Name the right place with --data, or see that its disk is there.");
            yield break;
        }
        yield return Writing(folder);
        yield return Room(folder, place.Database is null && File.Exists(place.DataPath) ? new FileInfo(place.DataPath).Length : 0);
    }

    private static Finding Writing(string folder) => FolderTrial.WhyNot(folder) is { } why
        ? Finding.Fault("disk", $"{folder} cannot be written to: {why}", "Let the user of this program write there; where the disk went read-only by itself, look into the machine's log and check the disk before anything else.")
        : Finding.Well("disk", "The folder of the record can be written to.");

    private static Finding Room(string folder, long record)
    {
        var free = new DriveInfo(folder).AvailableFreeSpace;
        var said = string.Create(CultureInfo.InvariantCulture, $"{free >> 20} MiB are free beside the record.");
        return free < TooLittle ? Finding.Fault("disk", said, "Make room now: without it nothing can be recorded.")
            : free < Math.Max(Little, record) ? Finding.Warning("disk", said, "Make room soon: a backup on this disk needs as much as the record.")
            : Finding.Well("disk", "There is room beside the record.");
    }
}
