namespace InBlue.Secretariat.Storage;

/// <summary>Whether a folder can be written to, found out by doing so: rights alone do not tell it.</summary>
internal static class FolderTrial
{
    /// <summary>In the words of the system; null where it can be.</summary>
    public static string? WhyNot(string folder)
    {
        try
        {
            using (File.Create(Path.Combine(folder, $".inblue-{Path.GetRandomFileName()}"), 1, FileOptions.DeleteOnClose))
                return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }
}
