using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Json;

namespace InBlue.Secretariat.Catalogue;

/// <summary>The catalogue of one council as its entries make it, taken in the order of the log.</summary>
internal sealed class CatalogueOfEntries
{
    private readonly Dictionary<VoteName, CataloguedVote> votes = [];
    private readonly HashSet<(VoteName Vote, Digest File)> letters = [];

    public IEnumerable<CataloguedVote> Votes => votes.Values;

    public IEnumerable<(VoteName Vote, Digest File)> Letters => letters;

    /// <summary>What cannot be read is passed over: the audit of the log says so.</summary>
    public void Take(long number, ReadOnlySpan<byte> payload)
    {
        if (Envelope.TryRead(payload, [], out var envelope) && !CatalogueChange.IsIn(envelope.Kind))
            return;
        try
        {
            Take(number, Payload.Read(payload));
        }
        catch (MalformedException)
        {
            // nothing of it is in the catalogue
        }
    }

    public void Take(long number, Payload payload)
    {
        if (payload.Place is not { Vote: { IsVote: true } vote })
            return;
        if (CatalogueChange.Of(vote, payload.Kind, payload.Body) is { } change && CataloguedVote.After(votes.GetValueOrDefault(vote), vote, number, change) is { } after)
            votes[vote] = after;
        if (CatalogueChange.LetterIn(payload.Kind, payload.Body) is { } file)
            letters.Add((vote, file));
    }

    public void TakeLetter(VoteName vote, Digest file) => letters.Add((vote, file));

    public CataloguedVote? Remove(VoteName vote) => votes.Remove(vote, out var removed) ? removed : null;

    public bool Remove((VoteName Vote, Digest File) letter) => letters.Remove(letter);
}
