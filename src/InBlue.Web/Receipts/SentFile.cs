using System.Security.Cryptography;
using InBlue.Reading.Files;
using InBlue.Record;
using InBlue.Record.Receipts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace InBlue.Web.Receipts;

/// <summary>A file that a reader sent with a form, as it goes by: its digest, and its bytes only where it is as small as a receipt. It is kept nowhere, neither in memory nor on the disk.</summary>
internal sealed record SentFile(Digest Digest, ReadOnlyMemory<byte> Beginning)
{
    /// <summary>No letter is larger.</summary>
    public const int MostBytes = ReceivedFile.MaxBytes;

    /// <summary>What the form puts around the file.</summary>
    private const int MostAround = 16 * 1024;

    private const int LongestBoundary = 70;

    /// <summary>Null where the request brings no file. Throws <see cref="BadHttpRequestException"/> where it is too large, or its form is broken.</summary>
    public static async Task<SentFile?> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        if (request.ContentLength > MostBytes + MostAround)
            throw TooLarge();
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MostBytes + MostAround;
        if (BoundaryOf(request.ContentType) is not { } boundary)
            return null;
        try
        {
            var parts = new MultipartReader(boundary, request.Body) { HeadersCountLimit = 8, HeadersLengthLimit = 4 * 1024 };
            return await parts.ReadNextSectionAsync(cancel) is { } part && part.GetContentDispositionHeader() is { } disposition && disposition.IsFileDisposition()
                ? await ReadAsync(part.Body, cancel)
                : null;
        }
        catch (InvalidDataException e)
        {
            throw new BadHttpRequestException(e.Message, StatusCodes.Status400BadRequest, e);
        }
        catch (IOException e) when (e is not BadHttpRequestException) // it ends in the middle
        {
            throw new BadHttpRequestException(e.Message, StatusCodes.Status400BadRequest, e);
        }
    }

    private static async Task<SentFile?> ReadAsync(Stream body, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (part, beginning, length) = (new byte[16 * 1024], new MemoryStream(), 0L);
        while (await body.ReadAsync(part, cancel) is > 0 and var read)
        {
            hash.AppendData(part, 0, read);
            if ((length += read) > MostBytes)
                throw TooLarge();
            if (beginning.Length <= SignedReceipt.LargestFile)
                beginning.Write(part, 0, Math.Min(read, SignedReceipt.LargestFile + 1 - (int)beginning.Length));
        }
        return length == 0 ? null : new SentFile(new Digest(hash.GetHashAndReset()), beginning.ToArray());
    }

    private static string? BoundaryOf(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= LongestBoundary } boundary
            ? boundary
            : null;

    private static BadHttpRequestException TooLarge() => new("The file is larger than a letter may be.", StatusCodes.Status413PayloadTooLarge);
}
