using InBlue.Procedure.Voting;

namespace InBlue.Documents.Papers.French;

internal static class FrenchSpeakingNote
{
    private static readonly FrenchWords Words = FrenchWords.All;

    public static PaperDocument Write(SpeakingNotePaper paper) => Words.Paper(
        Words.Head(paper.Vote, "Note d’intervention\u00A0: annonce du résultat", marks: [Words.Day(paper.Date)]),
        [.. Lines(paper).Select(l => new Block.Spoken(l))]);

    private static IEnumerable<string> Lines(SpeakingNotePaper paper)
    {
        var (counts, vote) = (paper.Result.Result.Counts, paper.Vote);
        yield return $"J’annonce le résultat du vote, tenu par écrit, sur le {Words.DraftOf(vote)}.";
        yield return $"La question est intitulée {Words.Quoted(vote.Item.Text(Words.Language))}.";
        yield return $"La période de vote a commencé {Words.AtMoment(paper.Opens)}.";
        yield return $"Elle a expiré {Words.AtMoment(paper.Closes)}.";
        yield return "Le résultat est le suivant.";
        yield return $"Pour\u00A0: {Votes(counts.For)}.";
        yield return $"Contre\u00A0: {Votes(counts.Against)}{Named(paper.Result, Position.Against)}.";
        yield return $"Abstentions\u00A0: {(counts.Abstain == 0 ? "aucune" : Feminine(counts.Abstain))}{Named(paper.Result, Position.Abstain)}.";
        if (counts.NotParticipating > 0)
            yield return $"Sans participation au vote\u00A0: {Words.Number(counts.NotParticipating)}{Named(paper.Result, Position.NotParticipating)}.";
        if (counts.Absent > 0)
            yield return $"{(counts.Absent == 1 ? "Absent" : "Absents")}\u00A0: {Words.Number(counts.Absent)}{Named(paper.Result, Position.Absent)}.";
        yield return Effect(paper);
        yield return $"Les lettres des membres seront publiées comme document {Words.OfThe(vote.Body)}.";
    }

    private static string Effect(SpeakingNotePaper paper) => (paper.Result.IsAdopted, paper.Result.Resolution) switch
    {
        (true, { Length: > 0 } number) => $"Le projet est adopté en tant que {(paper.Vote.Kind == DraftKind.Decision ? "décision" : "résolution")} {number}.",
        (true, _) => "Le projet est adopté.",
        (false, _) => $"Le projet n’est pas adopté{ResultBlocks.Because(paper.Result, Words)}.",
    };

    private static string Votes(int number) => number == 0 ? "aucune voix" : $"{Feminine(number)} voix";

    private static string Feminine(int number) => number == 1 ? "une" : Words.Number(number);

    private static string Named(PaperResult result, Position position) =>
        result.Names(position, Words.Language) is { Count: > 0 } names ? $" ({string.Join(", ", names)})" : "";
}
