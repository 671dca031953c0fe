using InBlue.Procedure.Councils;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Live;
using NodaTime;

namespace InBlue.Secretariat.Practice;

/// <summary>A record to practise on, with everything that lies beside it. It may be deleted, which no other record may be.</summary>
public sealed class PracticeRecord(string path)
{
    private static readonly string[] Beside = ["", "-wal", "-shm", "-journal", ".seen"];

    public string Path => path;

    /// <summary>Beside a record, and never that record.</summary>
    public static PracticeRecord NextTo(string dataPath) => new(dataPath + ".practice.db");

    /// <summary>A file of this name that no practice clock goes with is somebody's record: it is left alone.</summary>
    public bool Exists => File.Exists(path) && PracticeClock.IsPractice(path);

    public bool TryBegin(Instant startsAt) => PracticeClock.TryBegin(path, startsAt);

    /// <summary>Only a practice record goes, with its key, its clock and its access log; anything else stays.</summary>
    public void Delete(CouncilId council)
    {
        if (!PracticeClock.IsPractice(path))
            return;
        var key = KeyFile.PathFor(path, council.Text);
        foreach (var file in Beside.Select(end => path + end).Append(AccessLog.PathFor(path)).Append(key).Append(path + ".practice")) // last, so that a stop in between can be mended
            File.Delete(file);
    }
}
