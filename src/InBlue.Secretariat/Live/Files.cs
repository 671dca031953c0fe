using InBlue.Procedure.WrittenVotes;
using InBlue.Record;

namespace InBlue.Secretariat.Live;

internal static class Files
{
    public static StoredFile Of(ReadOnlyMemory<byte> bytes) => new(Digest.Of(bytes.Span).ToString(), bytes.Length);

    public static StoredFile? OfOptional(ReadOnlyMemory<byte>? bytes) => bytes is { } there ? Of(there) : null;
}
