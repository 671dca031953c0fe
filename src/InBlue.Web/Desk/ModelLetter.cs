using InBlue.Documents.Dates;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Practice;
using NodaTime;

namespace InBlue.Web.Desk;

/// <summary>A letter as a delegation might write it, to begin from.</summary>
public static class ModelLetter
{
    private static readonly string[] WithArticle = ["Republic", "Federation", "Kingdom", "States", "Niger"];

    public static string Of(Member member, string symbol, Vote vote, Position position, LocalDate today)
    {
        var name = member.Forms.Names.English;
        var named = WithArticle.Any(word => name.Contains(word, StringComparison.Ordinal)) ? $"the {name}" : name;
        return $"""
            Permanent Mission of {named} to the United Nations

            New York, {DateWords.Day(today, Language.English)}

            Excellency,

            I have the honour to refer to the letter dated {DateWords.Day(vote.Call.Call.Date, Language.English)} from the President of the Security Council concerning the draft resolution {symbol}.

            {char.ToUpperInvariant(named[0])}{named[1..]} {Verb(position)} the draft resolution.

            (Signed) {PracticeCast.NameOf(member)}
            Permanent Representative of {named} to the United Nations

            """;
    }

    private static string Verb(Position position) => position switch
    {
        Position.For => "votes in favour of",
        Position.Against => "votes against",
        Position.Abstain => "abstains on",
        Position.NotParticipating or Position.Absent => "does not participate in the vote on",
    };
}
