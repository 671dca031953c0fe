using InBlue.Secretariat.Storage;

namespace InBlue.Verbs;

/// <summary>A file that the caller named. Its stated length is not trusted: what goes on beyond the limit is not read.</summary>
internal static class InputFile
{
    /// <summary>Throws <see cref="WrongUseException"/> for a folder or nothing.</summary>
    public static void MustBeThere(string path)
    {
        MustNotBeAFolder(path);
        if (!File.Exists(path))
            throw new WrongUseException($"There is no file {path}.");
    }

    public static void MustNotBeAFolder(string path)
    {
        if (Directory.Exists(path))
            throw new WrongUseException($"{path} is a folder. Name a file.");
    }

    /// <summary>Of a record in a database there is only the beginning of names.</summary>
    public static void MustNotBeAFolder(this RecordPlace place)
    {
        if (place.Database is null)
            MustNotBeAFolder(place.DataPath);
    }

    /// <summary>Null where it has more than <paramref name="most"/> bytes.</summary>
    public static byte[]? Read(string path, int most)
    {
        MustBeThere(path);
        try
        {
            using var file = File.OpenRead(path);
            if (file.CanSeek && file.Length > most)
                return null;
            using var read = new MemoryStream();
            var part = new byte[81_920];
            while (file.Read(part) is > 0 and var length)
            {
                read.Write(part.AsSpan(0, length));
                if (read.Length > most)
                    return null;
            }
            return read.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{path} cannot be read: {e.Message} See that it is an ordinary file and that you may read it.", e);
        }
    }
}
