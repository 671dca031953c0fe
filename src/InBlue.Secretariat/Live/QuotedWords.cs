using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Audit;

namespace InBlue.Secretariat.Live;

/// <summary>That the words quoted for a reading stand in the letter: what every verifier will ask of it (docs/record-format.md section 11, <c>vote.reading</c>).</summary>
internal static class QuotedWords
{
    private static readonly string[] Needed = ["member", "signatory", "capacity", "position"];

    /// <param name="confirmed">A confirmation quotes words for all it says; a ruling may know it from elsewhere.</param>
    public static bool StandIn(LiveRecord live, LetterOnFile letter, LetterReading reading, bool confirmed)
    {
        var text = letter.Text is { } file && live.Bytes(file) is { } bytes ? SourceCharacters.Decode(bytes.Span) : null;
        if (reading.Evidence.Any(e => text?.Slice(e.Start, e.End) != e.Quote))
            return false;
        return !confirmed
            || (!Needed.Except(reading.Evidence.Select(e => e.Of)).Any()
                && reading.Evidence.Where(e => e.Of == "signatory").All(e => ReadingChecks.Says(e.Quote, reading.Signatory)));
    }
}
