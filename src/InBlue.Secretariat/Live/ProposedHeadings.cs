using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Papers;
using NodaTime;

namespace InBlue.Secretariat.Live;

/// <summary>
/// The heading that the program proposes for a printed letter or statement: in the council's own phrases where its file gives them, and with the grammar that the register
/// states. An officer may print another.
/// </summary>
internal static class ProposedHeadings
{
    public static string Of(LetterOnFile letter, LetterReading reading, Vote vote, Council council, Register register, Language language)
    {
        var printed = language is Language.French ? language : Language.English;
        var day = letter.Arrival.Received.InZone(council.Zone).Date;
        var gender = register.GenderOf(reading.Signatory, reading.Member, reading.Capacity, day);
        return PrintedHeadings.OfLetter(Worded.From(council.Names), reading.Date, Writer(reading, council, gender, printed), President(vote, council, register, letter.Arrival.Received), printed);
    }

    public static string Of(VoteEvent.StatementReceived statement, Council council, Language language)
    {
        var printed = language is Language.French ? language : Language.English;
        return PrintedHeadings.OfStatement(
            council.WrittenProcedure.Statements.In(printed) is { } phrase && council.Find(statement.Member)?.Of.In(printed) is { } of ? phrase.Replace(Phrases.OfMember, of, StringComparison.Ordinal) : null,
            council.Find(statement.Member)?.Forms.Names.In(printed) ?? statement.Member.Text, printed);
    }

    /// <summary>Without the council's phrase, or the member's, the names as the file has them: what joins them is not guessed.</summary>
    private static string Writer(LetterReading reading, Council council, Gender gender, Language language)
    {
        var (member, capacity) = (council.Find(reading.Member), council.Find(reading.Capacity));
        return capacity?.Printed.For(gender, language) is { } phrase && member?.Of.In(language) is { } of
            ? phrase.Replace(Phrases.OfMember, of, StringComparison.Ordinal)
            : $"{member?.Forms.Names.In(language) ?? reading.Member.Text} ({capacity?.Forms.Names.In(language) ?? reading.Capacity.Text})";
    }

    /// <summary>Known of the person who called the vote, while that person's member presides.</summary>
    private static GrammaticalGender President(Vote vote, Council council, Register register, Instant at) =>
        register.Find(vote.Call.By) is { } caller && vote.ChairOn(council, at) == caller.Member ? PaperContext.GenderOf(caller.Gender) : GrammaticalGender.NotStated;
}
