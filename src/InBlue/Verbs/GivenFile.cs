using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Following;

namespace InBlue.Verbs;

/// <summary>A file that the caller named by its path, or by its address where others publish it.</summary>
internal static class GivenFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The checkpoint that the file is or holds: with cosignatures or without, in a bundle, in an extension.</summary>
    public static async Task<SignedCheckpoint> CheckpointAsync(string named, CancellationToken cancel) => (await WithCheckpointAsync(named, cancel)).Note.Signed;

    public static async Task<GivenCheckpoint> WithCheckpointAsync(string named, CancellationToken cancel) =>
        GivenCheckpoint.Read(await ReadAsync(named, CanonicalZip.LargestFile, cancel)) ?? throw new WrongUseException($"{named} is neither a checkpoint nor a bundle.");

    /// <summary>Throws <see cref="WrongUseException"/> where there is none, <see cref="IOException"/> where it cannot be had or is too large.</summary>
    private static async Task<byte[]> ReadAsync(string named, int most, CancellationToken cancel)
    {
        if (!Uri.TryCreate(named, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return InputFile.Read(named, most) ?? throw new IOException($"{named} is too large.");
        if (address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback)
            throw new WrongUseException($"{named} is not taken over http, where whoever sits on the line could hand over an older one. Use https, or a file.");
        using var client = new HttpClient { Timeout = Patience, MaxResponseContentBufferSize = most };
        try
        {
            return await client.GetByteArrayAsync(address, cancel);
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !cancel.IsCancellationRequested))
        {
            throw new IOException($"{named} cannot be had: {e.Message}", e);
        }
    }
}
