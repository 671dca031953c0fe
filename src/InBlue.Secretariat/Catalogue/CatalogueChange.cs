using System.Text;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using NodaTime.Text;

namespace InBlue.Secretariat.Catalogue;

/// <summary>What one entry of a vote changes in the catalogue. A body that is not of its form changes what can be read of it.</summary>
/// <param name="Closes">Of an entry with which a vote begins; null of any other.</param>
/// <param name="Words">To search it by; "" where there are none.</param>
public sealed record CatalogueChange(string? Closes, bool MakesPublic, string Words)
{
    private static readonly byte[][] Kinds =
        [.. ((string[])[VoteEventKinds.Called, FactKinds.Reconstructed, VoteEventKinds.LetterReceived, VoteEventKinds.ResolutionNumbered, VoteEventKinds.Published]).Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[] Letter = Encoding.UTF8.GetBytes(VoteEventKinds.LetterReceived);

    /// <summary>Null where the entry changes nothing.</summary>
    public static CatalogueChange? Of(VoteName vote, string kind, JsonValue body) => kind switch
    {
        VoteEventKinds.Called => new(Closing(body), MakesPublic: false, Folded(vote.Draft, BodyText.At(body, "draft", "item"))),
        FactKinds.Reconstructed => new(Closing(body), MakesPublic: true, Folded(vote.Draft, BodyText.At(body, "document", "symbol"), BodyText.At(body, "draft", "item"), BodyText.At(body, "stated", "resolution"))),
        VoteEventKinds.ResolutionNumbered => new(null, MakesPublic: false, Folded(BodyText.At(body, "number"))),
        VoteEventKinds.Published => new(null, MakesPublic: true, Folded(BodyText.At(body, "document"))),
        _ => null,
    };

    /// <summary>The file of a letter that came for the first time; null of any other entry.</summary>
    public static Digest? LetterIn(string kind, JsonValue body) =>
        kind == VoteEventKinds.LetterReceived && Digest.TryParse(BodyText.At(body, "file", "file"), out var file) ? file : null;

    /// <summary>Whether entries of this kind change the catalogue.</summary>
    public static bool IsIn(ReadOnlySpan<byte> kind)
    {
        foreach (var one in Kinds)
            if (kind.SequenceEqual(one))
                return true;
        return false;
    }

    public static bool IsLetter(ReadOnlySpan<byte> kind) => kind.SequenceEqual(Letter);

    private static string Closing(JsonValue body) =>
        BodyText.At(body, "call", "closes") is { } closes && OffsetDateTimePattern.Rfc3339.Parse(closes) is { Success: true, Value: var end } ? InstantPattern.General.Format(end.ToInstant()) : "";

    private static string Folded(params ReadOnlySpan<string?> texts) => SearchWords.Fold(string.Join(' ', texts!));
}
