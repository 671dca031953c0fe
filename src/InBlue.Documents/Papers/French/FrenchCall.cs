using InBlue.Reading.Text;

namespace InBlue.Documents.Papers.French;

internal static class FrenchCall
{
    private static readonly FrenchWords Words = FrenchWords.All;

    public static PaperDocument Write(CallPaper call) => Words.Paper(
        Words.Head(call.Vote, Title(call), marks: Marks(call)),
        [.. Body(call), .. AnnexedDrafts.Of(call, Words)]);

    public static string Title(CallPaper call) =>
        $"Lettre datée du {Words.Day(call.Date)}, adressée aux membres {Words.OfThe(call.Vote.Body)} par {Words.ByThePresident(call.Vote, call.President.Gender)}";

    public static Sequence<Line> Marks(CallPaper call) => call.Originals.Count == 0 ? [] : [Words.Original(call.Originals)];

    public static IEnumerable<Block> Body(CallPaper call)
    {
        var vote = call.Vote;
        var kind = vote.Kind == DraftKind.Decision ? "décision" : "résolution";
        if (call.Procedure is { } procedure)
            yield return PaperWords.P($"Je vous écris au titre de la procédure de décision par écrit, exposée dans la lettre de la présidence {Words.OfThe(vote.Body)} datée du {Words.Cited(procedure)}.");
        yield return PaperWords.P($"Les membres sont saisis d’un projet de {kind} au titre de la question {Words.Quoted(vote.Item.Text(Words.Language))}. Le texte en est définitif\u00A0: il a été mis en bleu sous la cote {vote.Draft} et est joint à la présente.");
        yield return PaperWords.P($"Exerçant la présidence {Words.OfThe(vote.Body)}, je mets aux voix ce projet de {kind}{(vote.Ordinal > 1 ? $" (vote n°\u00A0{PaperWords.Figure(vote.Ordinal)} sous cette cote)" : "")}. Dès à présent, il ne peut plus être ni retiré ni révisé.");
        yield return PaperWords.Particulars(
            ("Projet", vote.Draft),
            ("Question", vote.Item.Text(Words.Language)),
            ("Déposé par", string.Join(", ", call.Sponsors.Select(s => s.Text(Words.Language)))));
        yield return PaperWords.P($"La période de vote{(call.StatedHours is { } hours ? $" de {PaperWords.Figure(hours)}\u00A0heures" : "")} n’est pas prorogeable. Elle commencera {Words.AtMoment(call.Opens)} et expirera {Words.AtMoment(call.Closes)}. Une lettre reçue à ce dernier instant ou après est tardive et ne peut être comptée. La période ne prend pas fin plus tôt, même si tous les membres ont écrit.");
        yield return new Block.Table("La période de vote", ["", Words.ZoneTimeAtHead(call.Opens), Words.Utc], [
            PaperWords.Row("Commence", Words.End(call.Opens), Words.EndUtc(call.Opens)),
            PaperWords.Row("Expire", Words.End(call.Closes), Words.EndUtc(call.Closes)),
        ]);
        yield return PaperWords.P($"Chaque membre est prié de faire connaître son vote ({Words.Or(call.Answers.Select(Words.Answer))}) par une lettre signée qui désigne le projet par sa cote. La lettre doit être reçue pendant la période de vote. Elle peut être signée et envoyée comme suit\u00A0:");
        yield return PaperWords.Particulars(
            ("Signature", Words.Or(call.Capacities.Select(c => c.Text(Words.Language)))),
            ("Destinataire", call.Director.Office.Text(Words.Language)),
            ("Adresse", Words.Or(call.SendTo)));
        yield return PaperWords.P("Il sera accusé réception de chaque lettre. Un membre dont aucune lettre n’est reçue pendant cette période sera inscrit comme absent.");
        if (Explaining(call.Explanations) is { } explaining)
            yield return PaperWords.P(explaining);
        yield return PaperWords.P($"Dans les {(call.ResultWithinHours == 1 ? "soixante minutes" : $"{Words.Number(call.ResultWithinHours)} heures")} qui suivront la fin de la période de vote, je ferai connaître le résultat aux membres par lettre. {Announcing(call.Announcement)}");
        yield return Words.Sign(vote, call.President);
    }

    private static string? Explaining(Explanations explanations) => (explanations.WithTheLetter, explanations.AfterTheResult) switch
    {
        (true, true) => "Une explication de vote peut être envoyée avec la lettre, pendant la même période, ou après l’annonce du résultat.",
        (true, false) => "Une explication de vote peut être envoyée avec la lettre, pendant la même période.",
        (false, true) => "Une explication de vote peut être envoyée après l’annonce du résultat.",
        (false, false) => null,
    };

    private static string Announcing(Announcement announcement) =>
        $"Je compte annoncer le résultat{(announcement.How is { } how ? $" {how.Text(Words.Language)}" : "")} {(announcement.Day is { } day ? $"le {Dates.HourWords.WeekdayAndDay(day, Words.Language)}" : "peu après")}.";
}
