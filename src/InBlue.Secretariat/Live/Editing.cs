using System.Collections.Immutable;
using System.Text;
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
    /// <param name="heading">Null for the one that the program proposes; another is a change, and listed.</param>
    /// <param name="original">The language in which it was written; null for that of the edition.</param>
    /// <returns>Null where there is no such letter, or neither a text nor an edited one.</returns>
    public static EditionInHand? Of(LiveRecord live, VoteName name, EditionOf of, string? edited, Language language, string? heading = null, Language? original = null)
    {
        var vote = live.Vote(name)!.State;
        var council = live.CouncilOf(vote);
        var (received, proposed, signed) = of.Letter is { } number && vote.Letters.TryGetValue(number, out var letter) && letter.Reading is { } reading
            ? (TextOf(live, letter.Text), ProposedHeadings.Of(letter, reading, vote, council, live.Register, language), reading.Signatory)
            : of.Statement is { } s && vote.Statements.TryGetValue(s, out var statement)
                ? (TextOf(live, statement.Text), ProposedHeadings.Of(statement, council, language), council.Find(statement.Member)?.Forms.Names.In(language) ?? statement.Member.Text)
                : (null, "", "");
        var text = edited ?? received;
        if (text is null || signed.Length == 0)
            return null;
        ImmutableArray<EditionChange> ofHeading = heading is null || heading == proposed ? [] : [new EditionChange(proposed, heading, EditionPart.Heading)];
        return new EditionInHand(language, [original ?? language], heading ?? proposed, text, signed, [.. ofHeading, .. IsTranslation(edited, language, original) ? [] : Changes(received, text)]);
    }

    /// <summary>Word by word a translation is another text altogether: it is printed as one, beside the letter as it was received.</summary>
    public static bool IsTranslation(string? edited, Language language, Language? original) => edited is not null && original is { } written && written != language;

    private static string? TextOf(LiveRecord live, StoredFile? file) => file is not null && live.Bytes(file) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

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
