using InBlue.Procedure.Voting;

namespace InBlue.Documents.Papers.French;

/// <summary>The cover letter of a compiled document.</summary>
internal static class FrenchCover
{
    private static readonly FrenchWords Words = FrenchWords.All;

    public static CompiledCover Write(CompiledPaper paper)
    {
        var vote = paper.Call.Vote;
        var addressees = $"{(paper.AlsoToSecretaryGeneral ? "au Secrétaire général et " : "")}aux membres {Words.OfThe(vote.Body)}";
        var title = $"Lettre datée du {Words.Day(paper.Date)}, adressée {addressees} par {Words.ByThePresident(vote, paper.President.Gender)}";
        return new CompiledCover(
            Words.Head(vote, title, paper.Reissue is null ? paper.Symbol : paper.Symbol + "*", [Words.Day(paper.Date), .. Reissued(paper)]),
            [
                PaperWords.P(Subject(paper, vote)),
                PaperWords.P($"Le vote s’est tenu par écrit{(paper.Call.Procedure is { } procedure ? $", selon la procédure exposée dans la lettre de la présidence {Words.OfThe(vote.Body)} datée du {Words.Cited(procedure)}" : "")}. J’ai l’honneur de transmettre ci-joint les pièces du vote\u00A0:"),
                new Block.Items([.. Papers(paper)]),
                .. UncountedLetters(paper),
                PaperWords.P($"Je demande que la présente lettre et ses annexes soient publiées comme document {Words.OfThe(vote.Body)}."),
                Words.Sign(vote, paper.President),
            ],
            FrenchCall.Title(paper.Call), FrenchCall.Marks(paper.Call), [.. FrenchCall.Body(paper.Call)]);
    }

    private static string Subject(CompiledPaper paper, PaperVote vote)
    {
        var (item, kind) = (Words.Quoted(vote.Item.Text(Words.Language)), vote.Kind == DraftKind.Decision ? "décision" : "résolution");
        return paper.Result switch
        {
            { Outcome: Outcome.Adopted, Resolution: { Length: > 0 } number } =>
                $"La présente lettre concerne la {kind} {number} {Words.OfThe(vote.Body)}, adoptée le {Words.Day(paper.Result.On)} au titre de la question {item}.",
            { Outcome: Outcome.Adopted } => $"La présente lettre concerne le {Words.DraftOf(vote)} {Words.OfThe(vote.Body)}, adopté le {Words.Day(paper.Result.On)} au titre de la question {item}.",
            _ => $"La présente lettre concerne le {Words.DraftOf(vote)}, au titre de la question {item}. À l’issue du vote qui a pris fin le {Words.Day(paper.Result.On)}, le projet n’a pas été adopté{ResultBlocks.Because(paper.Result.Reason, paper.Result.Blocking, Words)}.",
        };
    }

    private static IEnumerable<Line> Papers(CompiledPaper paper)
    {
        var (first, statements) = (paper.Letters.Count + 2, paper.Statements.Count);
        var last = statements == 0 ? "." : "\u00A0;";
        yield return $"La lettre datée du {Words.Day(paper.Call.Date)} par laquelle le {Words.DraftOf(paper.Call.Vote)} a été mis aux voix, avec le projet (voir {Range(1, 1, paper)})\u00A0;";
        if (paper.Letters.Count > 0)
            yield return $"Les lettres des membres {Words.OfThe(paper.Call.Vote.Body)}, dans lesquelles ils énoncent leurs positions (voir {Range(2, first - 1, paper)}){last}";
        if (statements > 0)
            yield return $"Les déclarations de membres en explication de vote (voir {Range(first, first + statements - 1, paper)}).";
    }

    private static string Range(int from, int to, CompiledPaper paper)
    {
        var (first, end) = (PaperWords.AnnexFigure(from, paper.Numbers), PaperWords.AnnexFigure(to, paper.Numbers));
        return from == to ? $"annexe {first}" : to == from + 1 ? $"annexes {first} et {end}" : $"annexes {first} à {end}";
    }

    private static IEnumerable<Line> Reissued(CompiledPaper paper) =>
        paper.Reissue is { } reissue ? [$"* Nouveau tirage du {Words.Day(reissue.On)}\u00A0: {reissue.Reason.Text(Words.Language)}"] : [];

    private static IEnumerable<Block> UncountedLetters(CompiledPaper paper)
    {
        if (paper.NotCounted.Count == 0)
            yield break;
        yield return PaperWords.P("D’autres lettres ont été reçues qui n’ont pas été comptées. Elles figurent au dossier et sont indiquées ci-après avec les raisons.");
        yield return new Block.Table("Lettres reçues et non comptées", ["Membre", "Lettre", "Reçue", "Pourquoi elle n’a pas été comptée"], [
            .. from letter in paper.NotCounted
               select PaperWords.Row(
                   letter.Member?.Text(Words.Language) ?? "Non établi",
                   letter.Date is { } date ? $"{Words.Day(date)} ({letter.Reference})" : letter.Reference,
                   $"{Words.ToTheSecond(letter.Received)}, {Words.ZoneTime(letter.Received)}",
                   Why(letter)),
        ]);
    }

    private static string Why(UncountedLetter letter) => letter.Why switch
    {
        UncountedReason.Late => "Reçue à la fin de la période de vote ou après.",
        UncountedReason.BeforeOpening => "Reçue avant le début de la période de vote.",
        UncountedReason.Superseded => "Une autre lettre du même membre est comptée.",
        UncountedReason.RuledOut => $"Non admise par décision{(letter.Ruling is { Length: > 0 } ruling ? $"\u00A0: {ruling}" : ".")}",
    };
}
