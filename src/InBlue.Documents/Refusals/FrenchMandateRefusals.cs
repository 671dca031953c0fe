using InBlue.Procedure.Mandates;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Documents.Refusals;

internal static class FrenchMandateRefusals
{
    public static string Sentence(MandateRefusal why) => why switch
    {
        MandateRefusal.NotOnFile => FrenchRefusals.Sentence(VoteRefusal.NotOnFile),
        MandateRefusal.OfficersOnly => FrenchRefusals.Sentence(VoteRefusal.OfficersOnly),
        MandateRefusal.NoSuchMandate => "Il n’y a pas de mandat de ce nom. Ouvrez-en un à partir d’un texte adopté.",
        MandateRefusal.AlreadyOpened => "Un mandat porte déjà ce nom. Choisissez-en un autre, ou renouvelez ce mandat par le nouveau texte.",
        MandateRefusal.NotAMandateId => "Un mandat se nomme par 1 à 40 lettres minuscules, chiffres et traits d’union, par exemple minusma.",
        MandateRefusal.NoTitle => "Donnez au mandat un titre, sur une ligne.",
        MandateRefusal.TextUnfit => "Le numéro de la résolution ou la cote du document ne peut pas être conservé. Donnez chacun sur une ligne.",
        MandateRefusal.NoProvisions => "Aucun paragraphe n’a été trouvé dans ce texte : il n’y a rien à suivre.",
        MandateRefusal.TooManyProvisions => "Ce texte compte plus de 2 000 paragraphes et alinéas. Rien n’a été enregistré.",
        MandateRefusal.UnfitWords => FrenchRefusals.Sentence(VoteRefusal.UnfitWords),
        MandateRefusal.NoReason => FrenchRefusals.Sentence(VoteRefusal.NoReason),
        MandateRefusal.NoSuchCommitment => "Il n’y a pas d’engagement de ce numéro. Ils sont numérotés à partir de 1 ; le registre les énumère.",
        MandateRefusal.NoSuchProvision => "Le texte en vigueur n’a pas cette disposition. Nommez-la comme le registre, par exemple 28 c) ii).",
        MandateRefusal.NoSuchOccurrence => "Cet engagement n’a pas cette échéance. Le registre énumère ses échéances, à partir de 1.",
        MandateRefusal.NoSuchInstrument => "Aucun instrument de ce numéro n’est enregistré. Enregistrez-le d’abord.",
        MandateRefusal.NoSuchMeasure => "Cet engagement ne fixe pas ce chiffre. Ses chiffres sont numérotés à partir de 1, comme le registre les énumère.",
        MandateRefusal.NotAccepted => "Cet engagement n’est pas en vigueur : il n’a pas été accepté, ou il a pris fin. Acceptez-le d’abord.",
        MandateRefusal.Gone => "Cet engagement a été rejeté, scindé, fusionné ou clos, ou attend le renouvellement. Nommez celui qui l’a remplacé.",
        MandateRefusal.SameReader => "La seconde lecture revient à un autre fonctionnaire que celui qui a accepté l’engagement.",
        MandateRefusal.TooFewParts => "Nommez-en au moins deux.",
        MandateRefusal.TooMany => "C’est plus que ce qu’un registre contient : 5 000 engagements, 60 parties de l’un d’eux, 1 000 valeurs à la fois, 200 000 en tout. Rien n’a été enregistré.",
        MandateRefusal.ImpossibleDate => "Cette date ou cet intervalle n’existe pas. Donnez un intervalle de 1 à 1 000 jours, semaines, mois ou années.",
        MandateRefusal.DateBeforeAdoption => "Cette date est antérieure à l’adoption du texte. Donnez-en une postérieure.",
        MandateRefusal.SeriesWithoutStart => "Le texte ne dit pas à partir de quand la série court. Dites-le : l’adoption, ou une date. D’ici là aucune date n’est calculée.",
        MandateRefusal.CircularReference => "Chacun de ces engagements attendrait le rapport de l’autre. Donnez à l’un d’eux sa propre date.",
        MandateRefusal.TwoEnds => "Le mandat prendrait fin à deux dates. Un instrument en déplace la fin ; un texte n’en énonce qu’une.",
        MandateRefusal.EndBeforeAdoption => "Le mandat prendrait fin avant l’adoption de son texte. Donnez une date postérieure.",
        MandateRefusal.NoAddressee => "Dites qui doit agir, ou not-assigned.",
        MandateRefusal.NoWords => "Les mots cités ne se trouvent pas dans le texte à l’endroit indiqué. Citez-les tels quels.",
        MandateRefusal.NoSymbol => "Donnez la cote du document, exactement là où il est publié ou cité.",
        MandateRefusal.NoteNeeded => "Une renonciation, ou un pas en arrière, demande une note qui dise pourquoi.",
        MandateRefusal.InTheFuture => "Ce jour n’est pas encore venu. Dites quand cela s’est produit.",
        MandateRefusal.InstrumentBeforeAdoption => "Cet instrument est plus ancien que le mandat : il ne peut pas le modifier.",
        MandateRefusal.NotRenewed => "Le mandat n’a pas été renouvelé. Renouvelez-le d’abord par le nouveau texte.",
        MandateRefusal.NothingAwaitsRenewal => "Le sort de cet engagement a été dit, ou il n’était pas en vigueur lors du renouvellement.",
        MandateRefusal.UndecidedCommitments => "Des engagements sont encore proposés ou attendent le renouvellement. Acceptez, rejetez, reconduisez ou clôturez chacun d’abord.",
        MandateRefusal.NothingToPublish => "Aucun engagement n’est en vigueur : il n’y a rien à publier.",
        MandateRefusal.HasDuties => "Des engagements de cette disposition sont enregistrés. Rejetez-les d’abord, chacun avec sa raison.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
