using System.Diagnostics;
using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Storage;

/// <summary>This assembly once more, as another process on a test's record.</summary>
internal static class OtherProcess
{
    private const char Between = '\n';

    /// <summary>The record's place as one argument.</summary>
    public static string TextOf(ITestRecord record) => $"{record.Place.DataPath}{Between}{(record as PostgresDatabase)?.Url}";

    public static RecordPlace PlaceOf(string text) => text.Split(Between) is [var dataPath, var url]
        ? new RecordPlace(dataPath, url.Length == 0 ? null : PostgresAddress.TryParse(url, out _))
        : throw new ArgumentException("No place.", nameof(text));

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in (string[])["exec", typeof(OtherProcess).Assembly.Location, .. arguments])
            start.ArgumentList.Add(argument);
        if (Path.GetFileNameWithoutExtension(start.FileName) != "dotnet")
            start.ArgumentList.RemoveAt(1);
        return Process.Start(start)!;
    }
}
