using System.CommandLine;
using InBlue.Live;
using InBlue.Record.Entries;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;
using InBlue.Verbs;
using InBlue.Verbs.Live;

namespace InBlue.Mandates;

/// <summary>Where an adopted text comes from: a vote of the record, or a file with what it does not say of itself.</summary>
internal sealed class SourceOptions
{
    private readonly Option<string?> vote = LiveVerb.Maybe("--vote", "The vote that adopted it: S/2020/600.", "VOTE");
    private readonly Option<string?> file = LiveVerb.Maybe("--file", "A text that was adopted elsewhere, in plain text.", "FILE");
    private readonly Option<string?> resolution = LiveVerb.Maybe("--resolution", "With --file: its number, 2531 (2020).", "NUMBER");
    private readonly Option<string?> document = LiveVerb.Maybe("--document", "With --file: its symbol, S/RES/2531(2020).", "SYMBOL");
    private readonly Option<string?> adopted = LiveVerb.Maybe("--adopted", "With --file: the day of its adoption.", "DAY");

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[vote, file, resolution, document, adopted])
            command.Options.Add(option);
    }

    /// <summary>Throws <see cref="WrongUseException"/> or <see cref="RecordUnusableException"/> with what is missing.</summary>
    public MandateSource.Found Find(ParseResult parsed, Office office) => Read(parsed, office) switch
    {
        MandateSource.Found found => found,
        MandateSource.None none => throw new RecordUnusableException(Why(none.Why)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private MandateSource Read(ParseResult parsed, Office office)
    {
        if (parsed.GetValue(vote) is { } symbol)
        {
            if (parsed.GetValue(file) is not null)
                throw new WrongUseException("Give --vote or --file, not both.");
            return FindingVotes.Find(office.Live.Database, symbol) switch
            {
                FoundVote.One one => MandateSource.OfVote(office.Live, one.Vote),
                FoundVote.Several several => throw new WrongUseException($"There is more than one vote on {symbol}. Say which: {string.Join(", ", FindingVotes.TextsOf(several.Votes))}."),
                _ => new MandateSource.None(WhyNoText.NoSuchVote),
            };
        }
        if (parsed.GetValue(file) is not { } path)
            throw new WrongUseException("Say which text: --vote VOTE, or --file FILE with --resolution, --document and --adopted.");
        if (parsed.GetValue(resolution) is not { } number || parsed.GetValue(document) is not { } filed || parsed.GetValue(adopted) is not { } day)
            throw new WrongUseException("With --file, say what the file cannot show: --resolution, --document and --adopted.");
        if (!ValueForms.IsSymbol(filed))
            throw new WrongUseException($"\"{filed}\" is no symbol: it has no spaces, such as S/RES/2531(2020).");
        return MandateSource.OfFile(Given.Bytes(path), number, filed, Given.Day(day));
    }

    private static string Why(WhyNoText why) => why switch
    {
        WhyNoText.NoSuchVote => "The record has no such vote of this council. Import its document, or give the text with --file.",
        WhyNoText.NotAdopted => "The draft was not adopted, so it creates no duties.",
        WhyNoText.NotPublished => "The vote is not published yet. A register is made of a published text.",
        WhyNoText.NoNumber => "The record does not say under which number and when the text was adopted. Give the text with --file.",
        WhyNoText.NotRead => "The file is not text in UTF-8. Save it as plain text.",
        WhyNoText.LanguageNotRead => "Registers are made of English and French texts. Give the text in one of these.",
        WhyNoText.NoParagraphs => "No operative paragraph was found in the text. Look at it with `inblue read`.",
        _ => "The file of the text is missing from the record. Restore the record from your backup.",
    };
}
