using InBlue.Faults;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;

namespace InBlue.Bench;

/// <summary>
/// The facts and files of one real vote, played once by the use cases, as a pattern for any number of votes: each with files of its own, of the same sizes. A letter with its receipts
/// and its confirmation is one append; all from the close to the publication is another.
/// </summary>
internal sealed class GrowthVote
{
    private readonly List<List<VoteEvent>> appends = [];
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public static async Task<GrowthVote> PlayedOnceAsync(string path)
    {
        var pattern = new GrowthVote();
        var vote = await PracticeVote.BeginAsync(path);
        await PracticeVote.PublishAsync(path, vote);
        await using var office = PracticeVote.Open(path);
        var facts = office.Live.Database.EntriesOf(vote).Select(e => Payload.Read(e.Payload!.Value.Span)).Select(p => VoteEventReader.Read(p.Kind, p.Body)).ToList();
        var confirmed = facts.OfType<VoteEvent.LetterConfirmed>().ToDictionary(f => f.Letter);
        foreach (var fact in facts.Where(f => f is not VoteEvent.LetterConfirmed))
        {
            if (fact is VoteEvent.Called or VoteEvent.LetterReceived or VoteEvent.Closed)
                pattern.appends.Add([]);
            pattern.appends[^1].Add(fact);
            foreach (var file in NamedFiles.Of(fact))
                pattern.files[file.Digest] = office.Live.Bytes(file)!.Value.ToArray();
        }
        foreach (var append in pattern.appends.Where(a => a[0] is VoteEvent.LetterReceived))
            append.Add(confirmed[((VoteEvent.LetterReceived)append[0]).Letter]);
        return pattern;
    }

    public int Letters => appends.Count(a => a[0] is VoteEvent.LetterReceived);

    /// <summary>Each append once the one before it is acknowledged, as one officer would.</summary>
    public async Task AppendAsync(RecordWriter writer, VoteName vote)
    {
        var version = 0L;
        foreach (var append in appends)
        {
            var written = new List<ReadOnlyMemory<byte>>();
            var entries = append.Select(fact => Entry(Own(fact, vote, written))).ToList();
            if (await writer.AppendAsync(new Append(vote, version, entries, written, Source: null), CancellationToken.None) is not AppendOutcome.Appended)
                throw new InvalidOperationException("not appended");
            version += entries.Count;
        }
    }

    /// <summary>Before anybody waits for it, but for the one fact that names the entry before it.</summary>
    private static NewEntry Entry(VoteEvent fact)
    {
        if (fact is VoteEvent.Published published)
            return new NewEntry(VoteEventKinds.Published, place => VoteEventWriter.Write(published with { Last = new LastEntry(place.Previous!.Value.ToString(), place.Ordinal - 1) }));
        var body = VoteEventWriter.Write(fact);
        return new NewEntry(VoteEventKinds.Of(fact), _ => body);
    }

    private VoteEvent Own(VoteEvent fact, VoteName vote, List<ReadOnlyMemory<byte>> written)
    {
        return fact switch
        {
            VoteEvent.LetterReceived f => f with { File = File(f.File), Text = f.Text is { } text ? File(text) : null },
            VoteEvent.PaperIssued f => f with { Html = File(f.Html), Text = File(f.Text) },
            VoteEvent.Published f => f with { Html = File(f.Html), Text = File(f.Text), Last = null },
            _ => AsItIs(),
        };

        VoteEvent AsItIs()
        {
            written.AddRange(NamedFiles.Of(fact).Select(f => (ReadOnlyMemory<byte>)files[f.Digest]));
            return fact;
        }

        StoredFile File(StoredFile of)
        {
            byte[] bytes = [.. files[of.Digest], .. System.Text.Encoding.UTF8.GetBytes($"\n{vote.Draft}\n")];
            written.Add(bytes);
            return new StoredFile(Digest.Of(bytes).ToString(), bytes.Length);
        }
    }
}
