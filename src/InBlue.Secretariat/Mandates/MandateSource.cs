using InBlue.Procedure.Mandates;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Reading.Duties;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using NodaTime;
using Language = InBlue.Procedure.Councils.Language;

namespace InBlue.Secretariat.Mandates;

public enum WhyNoText { NoSuchVote, NotAdopted, NotPublished, NoNumber, NotRead, LanguageNotRead, NoParagraphs, FileMissing }

/// <summary>An adopted text, read, with the file of the record in which it stands, or why there is none.</summary>
public abstract record MandateSource
{
    private MandateSource() { }

    /// <param name="File">What the record must be given with the text; empty where it has the file already.</param>
    public sealed record Found(MandateText Text, ResolutionReading Reading, ReadOnlyMemory<byte> File) : MandateSource;

    public sealed record None(WhyNoText Why) : MandateSource;

    /// <summary>The text that a vote of the record adopted: of a reconstruction as the document printed it, of a live vote the authentic text.</summary>
    public static MandateSource OfVote(LiveRecord live, VoteName name)
    {
        if (live.Vote(name)?.State is { } vote)
            return OfLive(live, name, vote);
        if (!live.Database.Votes(live.Council.Id.Text).Contains(name))
            return new None(WhyNoText.NoSuchVote);
        var recorded = RecordedVote.Load(live.Database, name);
        if (recorded.Counted.Outcome is not Outcome.Adopted)
            return new None(WhyNoText.NotAdopted);
        if (recorded.Opened.Stated is not { Resolution: { } number, Adopted: { } adopted })
            return new None(WhyNoText.NoNumber);
        var source = new StoredFile(recorded.Opened.Source.File.ToString(), recorded.Opened.Source.Bytes);
        var span = recorded.Opened.Draft.Span;
        return Read(live.Bytes(source), new SourceSpan(span.Start, span.End), number, recorded.Opened.Document.Symbol, adopted, source, new AdoptedBy(name.Draft, name.Ordinal), keep: false);
    }

    /// <summary>A text that was adopted elsewhere: the file comes into the record with it.</summary>
    public static MandateSource OfFile(ReadOnlyMemory<byte> file, string resolution, string document, LocalDate adopted) =>
        Read(file, null, resolution, document, adopted, Files.Of(file), null, keep: true);

    private static MandateSource OfLive(LiveRecord live, VoteName name, Vote vote)
    {
        if (vote.Count is { Outcome: not Outcome.Adopted })
            return new None(WhyNoText.NotAdopted);
        if (vote.Published is not { } published || vote.Announced is not { } announced)
            return new None(WhyNoText.NotPublished);
        if (vote.Resolution is not { } number)
            return new None(WhyNoText.NoNumber);
        var text = vote.Texts.Single(t => t.Authentic);
        return Read(live.Bytes(text.File), null, number, published.Document, announced.At.InZone(live.CouncilOf(vote).Zone).Date, text.File, new AdoptedBy(name.Draft, name.Ordinal), keep: false);
    }

    private static MandateSource Read(ReadOnlyMemory<byte>? bytes, SourceSpan? within, string resolution, string document, LocalDate adopted, StoredFile file, AdoptedBy? vote, bool keep)
    {
        if (bytes is not { } there)
            return new None(WhyNoText.FileMissing);
        if (SourceText.Decode(there.Span) is not Decoded.Text { Source: var source })
            return new None(WhyNoText.NotRead);
        var reading = ResolutionReader.Read(source, within);
        if (reading.Language is not (Language.English or Language.French))
            return new None(WhyNoText.LanguageNotRead);
        var provisions = TextProvisions.Of(reading);
        if (provisions.IsEmpty)
            return new None(WhyNoText.NoParagraphs);
        var text = new MandateText(resolution, document, adopted, reading.Language.Value, file, reading.Within.Start, reading.Within.End, vote, TextProvisions.Basis(reading), provisions);
        return new Found(text, reading, keep ? there : default);
    }
}
