using System.Collections.Immutable;
using System.Text;
using InBlue.Documents.Dates;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Reading.Drafts;
using InBlue.Record.Entries;

namespace InBlue.Secretariat.Live;

/// <summary>Makes an edition of a letter or a statement: heading, text, the name as signed, and every change from the text as received.</summary>
public static class Editing
{
    private const int MostChanges = 500;

    /// <param name="edited">Null to print the text as it was received.</param>
    /// <returns>Null where there is no such letter, or neither a text nor an edited one.</returns>
    public static EditionInHand? Of(LiveRecord live, VoteName name, EditionOf of, string? edited, Language language)
    {
        var vote = live.Vote(name)!.State;
        var council = live.CouncilOf(vote);
        var (received, heading, signed) = of.Letter is { } number && vote.Letters.TryGetValue(number, out var letter) && letter.Reading is { } reading
            ? (TextOf(live, letter.Text), Heading(reading, council, language), reading.Signatory)
            : of.Statement is { } s && vote.Statements.TryGetValue(s, out var statement)
                ? (TextOf(live, statement.Text), HeadingOf(statement, council, language), council.Find(statement.Member)?.Forms.Names.In(language) ?? statement.Member.Text)
                : (null, "", "");
        var text = edited ?? received;
        return text is null || signed.Length == 0 ? null : new EditionInHand(language, [language], heading, text, signed, Changes(received, text));
    }

    private static string? TextOf(LiveRecord live, StoredFile? file) => file is not null && live.Bytes(file) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    private static string Heading(LetterReading reading, Council council, Language language)
    {
        var (member, capacity) = (council.Find(reading.Member)?.Forms.Names.In(language), council.Find(reading.Capacity)?.Forms.Names.In(language));
        return language is Language.French
            ? $"Lettre datée du {DateWords.Day(reading.Date, language)}, adressée à la présidence ({capacity}, {member})"
            : $"Letter dated {DateWords.Day(reading.Date, language)} addressed to the President ({capacity}, {member})";
    }

    private static string HeadingOf(VoteEvent.StatementReceived statement, Council council, Language language)
    {
        var member = council.Find(statement.Member)?.Forms.Names.In(language);
        return language is Language.French ? $"Déclaration ({member})" : $"Statement ({member})";
    }

    /// <summary>A left-out run directly before a put-in one is one change.</summary>
    private static ImmutableArray<EditionChange> Changes(string? received, string text)
    {
        if (received is null || received == text)
            return [];
        var changes = ImmutableArray.CreateBuilder<EditionChange>();
        foreach (var run in Redline.Of(received, text).Where(r => r.Kind is not RunKind.Same && !string.IsNullOrWhiteSpace(r.Text)))
        {
            if (run.Kind is RunKind.Inserted && changes.Count > 0 && changes[^1].Is.Length == 0)
                changes[^1] = changes[^1] with { Is = run.Text };
            else
                changes.Add(run.Kind is RunKind.Deleted ? new EditionChange(run.Text, "") : new EditionChange("", run.Text));
            if (changes.Count == MostChanges)
                break;
        }
        return changes.ToImmutable();
    }
}
