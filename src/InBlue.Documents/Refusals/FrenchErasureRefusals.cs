using InBlue.Procedure.Erasing;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Documents.Refusals;

/// <summary>As <see cref="EnglishErasureRefusals"/>, in French.</summary>
internal static class FrenchErasureRefusals
{
    public static string Sentence(ErasureRefusal why) => why switch
    {
        ErasureRefusal.NotOnFile => FrenchRefusals.Sentence(VoteRefusal.NotOnFile),
        ErasureRefusal.DirectorOnly => FrenchRefusals.Sentence(VoteRefusal.DirectorOnly),
        ErasureRefusal.NoReason => FrenchRefusals.Sentence(VoteRefusal.NoReason),
        ErasureRefusal.UnfitWords => FrenchRefusals.Sentence(VoteRefusal.UnfitWords),
        ErasureRefusal.NoSuchDraft => "Aucun projet ne porte cette cote. Vérifiez la cote.",
        ErasureRefusal.DraftNotWithdrawn => "Le projet n’est pas retiré. Retirez-le d’abord : inblue draft withdraw.",
        ErasureRefusal.DraftWasCalled => "Le projet a été mis aux voix et constitue un acte officiel du conseil : il demeure.",
        ErasureRefusal.UnknownPerson => "Personne n’est inscrit sous cet identifiant. Vérifiez-le : inblue person list.",
        ErasureRefusal.StillOnFile => "Cette personne est encore inscrite. Indiquez d’abord son dernier jour (inblue person end), et revenez le lendemain.",
        ErasureRefusal.VotesUnpublished => "Un vote est en cours, pour lequel le registre peut encore avoir à dire qui pouvait signer. Revenez quand il sera publié.",
        ErasureRefusal.NoSuchLetter => FrenchRefusals.Sentence(VoteRefusal.UnknownLetter),
        ErasureRefusal.NotByMail => "L’enregistrement ne contient aucun courrier électronique de cette lettre, mais la lettre seule : elle demeure.",
        ErasureRefusal.NotPublishedYet => "Le vote n’est pas encore publié, et la lettre peut encore compter. Revenez quand il le sera.",
        ErasureRefusal.LetterCounted => "Cette lettre a été comptée et constitue un acte officiel de son membre : elle demeure telle qu’elle a été reçue.",
        ErasureRefusal.LetterPrinted => "Cette lettre a été publiée avec le document et constitue un acte officiel de son membre : elle demeure telle qu’elle a été reçue.",
        ErasureRefusal.NeededElsewhere => "Autre chose, dans l’enregistrement, ou le texte même de la lettre, repose sur le même fichier et ne pourrait être vérifié sans lui : il demeure.",
        ErasureRefusal.OthersUnderWay => "Un autre vote est en cours. Jusqu’à sa publication le journal ne peut montrer que ceci a été effacé, et le vote de cette lettre serait entre-temps sans dossier. Revenez quand il sera publié.",
    };
}
