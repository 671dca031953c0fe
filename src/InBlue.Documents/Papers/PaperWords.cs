using System.Globalization;
using InBlue.Documents.Dates;
using InBlue.Documents.Results;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Documents.Papers;

/// <summary>The words that several papers share, in one language. The letters themselves are written whole, in the folders of their languages.</summary>
internal abstract class PaperWords
{
    /// <summary>English stands in for a language that has no templates yet.</summary>
    public static PaperWords In(Language language) => language is Language.French ? French.FrenchWords.All : English.EnglishWords.All;

    public abstract Language Language { get; }
    public abstract string PracticeMark { get; }
    public abstract string PracticeSentence { get; }
    public abstract string Signed { get; }
    public abstract string Enclosure { get; }
    public abstract string AnnexWord { get; }
    public abstract string Utc { get; }

    public abstract string The(Worded body);
    public abstract string OfThe(Worded body);
    public abstract string SignedAs(PaperVote vote, GrammaticalGender gender);
    public abstract string Quoted(string words);
    public abstract string And(IEnumerable<string> names);
    public abstract string Or(IEnumerable<string> names);
    public abstract string Number(int number);
    public abstract string Original(IEnumerable<Language> languages);
    public abstract string OriginalLine(Language language);
    public abstract string NameOf(Language language);
    public abstract string DraftOf(PaperVote vote);
    /// <summary>What stands above the text of a draft: "France: draft resolution".</summary>
    public abstract string SubmittedBy(IEnumerable<string> sponsors, DraftKind kind);

    public abstract string Held(HeldReason reason);
    public abstract string Answer(Position position);
    public abstract CompiledWords Compiled { get; }

    public ResultWords Results => ResultWords.In(Language);

    public string Day(LocalDate date) => DateWords.Day(date, Language);

    public string AtMoment(ZonedDateTime moment) => HourWords.AtMoment(moment, Language);

    public string ToTheSecond(ZonedDateTime moment) => HourWords.DayToTheSecond(moment.LocalDateTime, Language);

    public string ToTheSecondUtc(ZonedDateTime moment) => HourWords.DayToTheSecond(moment.ToInstant().InUtc().LocalDateTime, Language);

    /// <summary>An end of a period, which falls on a minute; to the second where it does not.</summary>
    public string End(ZonedDateTime moment) => HourWords.DayToTheMinute(moment.LocalDateTime, Language);

    public string EndUtc(ZonedDateTime moment) => HourWords.DayToTheMinute(moment.ToInstant().InUtc().LocalDateTime, Language);

    public string ZoneTime(ZonedDateTime moment) => HourWords.ZoneTime(moment.Zone, Language);

    public string ZoneTimeAtHead(ZonedDateTime moment) => ZoneTime(moment) is [var first, .. var rest] ? $"{char.ToUpperInvariant(first)}{rest}" : "";

    public string Annex(int number, AnnexNumbers numbers) =>
        $"{AnnexWord} {AnnexFigure(number, numbers)}";

    public static string AnnexFigure(int number, AnnexNumbers numbers) => numbers == AnnexNumbers.Roman ? new AnnexNumber(number).ToString() : Figure(number);

    public string Cited(Cited document) => document.Symbol is { Length: > 0 } symbol ? $"{Day(document.Date)} ({symbol})" : Day(document.Date);

    public static string Figure(long number) => number.ToString(CultureInfo.InvariantCulture);

    public PaperHead Head(PaperVote vote, Line title, Line symbol = default, params Sequence<Line> marks) => Head(vote.Body, vote.Practice, title, symbol, marks);

    public PaperHead Head(Worded body, bool practice, Line title, Line symbol = default, params Sequence<Line> marks) =>
        new(practice ? PracticeMark : "", body.Text(Language), symbol, marks, title);

    public PaperDocument Paper(PaperHead head, params Sequence<Block> blocks) =>
        new(Language, head, head.Practice.IsEmpty ? blocks : [new Block.Note(PracticeSentence), .. blocks]);

    public Block.Signature Sign(PaperVote vote, PaperPresident president) => Sign(Language, [SignedAs(vote, president.Gender)], president.HasSigned, president.Name);

    public Block.Signature Sign(PaperOfficer officer) => Sign(Language, [officer.Office.Text(Language)], officer.HasSigned, officer.Name);

    /// <param name="of">The language of the letter that is signed, which need not be that of the paper around it.</param>
    public Block.Signature Sign(Language of, Sequence<Line> office, bool hasSigned, Line name) =>
        of == Language.English ? new([], hasSigned ? Signed : "", name, office) : new(office, hasSigned ? Signed : "", name, []);

    public static Block.Paragraph P(string text) => new(text);

    /// <summary>An officer's own text, word for word; its language is not known here.</summary>
    public static IEnumerable<Block> Verbatim(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [new Block.Quote(null, QuotedParagraph.Cut(text))];

    /// <summary>A row of a table.</summary>
    public static Sequence<Line> Row(params Sequence<Line> cells) => cells;

    /// <summary>Rows of names and values; those without a value are left out.</summary>
    public static Block.Table Particulars(params Sequence<(string Name, string? Value)> rows) =>
        new("", [], [.. rows.Where(r => !string.IsNullOrWhiteSpace(r.Value)).Select(r => Row(r.Name, r.Value!))]);
}

/// <summary>The words around the annexes of a compiled document.</summary>
internal sealed record CompiledWords(
    string AsReceived,
    string AsReceivedUnchanged,
    string File,
    string Bytes,
    string Digest,
    string Changes,
    string NoChanges,
    string Translation,
    string Was,
    string Is,
    string Approved,
    string Added,
    string LeftOut,
    string ProposedHeading,
    string Reissued);
