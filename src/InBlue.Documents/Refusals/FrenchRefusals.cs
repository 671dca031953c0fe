using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Documents.Refusals;

/// <summary>As <see cref="EnglishRefusals"/>, in French.</summary>
internal static class FrenchRefusals
{
    public static string Sentence(VoteRefusal why) => why switch
    {
        VoteRefusal.NotOnFile => "Vous ne figurez pas au registre à cette date. Un fonctionnaire peut vous y inscrire.",
        VoteRefusal.OfficersOnly => "Cet acte est réservé aux fonctionnaires du secrétariat.",
        VoteRefusal.DirectorOnly => "Cet acte est réservé à la Direction.",
        VoteRefusal.PresidentOnly => "Cet acte revient à la présidence : un délégué, habilité à signer, du membre qui préside actuellement.",
        VoteRefusal.RulingIsNotYours => "La présidence statue sur les lettres douteuses. Vous pouvez mettre la lettre en attente, noter un appel ou saisir la présidence.",
        VoteRefusal.AlreadyCalled => "Ce vote est déjà ouvert.",
        VoteRefusal.DraftNotInBlue => "Aucun projet mis en bleu ne porte cette cote. Déposez-le, puis mettez-le en bleu.",
        VoteRefusal.AnotherVoteOpen => "Un vote sur cette cote n’est pas encore publié. Le suivant pourra être ouvert ensuite.",
        VoteRefusal.EndsBeforeItBegins => "La période se termine avant de commencer. Indiquez de nouveau les deux termes.",
        VoteRefusal.OpensInThePast => "La période commencerait dans le passé. Indiquez une ouverture à venir.",
        VoteRefusal.SeatsChangeInTheWindow => "Les sièges changent pendant cette période. Indiquez des termes situés du même côté du changement.",
        VoteRefusal.NoRuleBook => "Aucun règlement unique n’est en vigueur au jour de la clôture. Complétez le fichier du conseil.",
        VoteRefusal.NoSuchWindow => "Ces termes n’existent pas dans le fuseau du conseil, ou sont trop éloignés (100 jours au plus). Indiquez l’heure locale, à la seconde, avec son décalage lors d’un changement d’heure.",
        VoteRefusal.NoProcedure => "Le fichier du conseil n’énonce pas de procédure écrite. Complétez-le (docs/councils.md).",
        VoteRefusal.UnknownMember => "Ce membre n’occupe pas de siège dans ce vote.",
        VoteRefusal.UnknownCapacity => "Le fichier du conseil ne connaît pas cette qualité.",
        VoteRefusal.UnknownChannel => "Le fichier du conseil ne connaît pas cette voie de transmission.",
        VoteRefusal.TelephoneIsNoVote => "Un vote est une lettre signée. Un appel téléphonique peut être noté ; il ne change rien.",
        VoteRefusal.UnknownLetter => "Ce vote ne compte pas de telle lettre.",
        VoteRefusal.UnknownStatement => "Ce vote ne compte pas de telle déclaration.",
        VoteRefusal.ClaimInTheFuture => "Cet instant n’est pas encore venu. Indiquez quand cela s’est produit.",
        VoteRefusal.ClaimWithoutWords => "Dites ce qui atteste la réception : le cachet, le registre du bureau, la personne qui l’a reçue.",
        VoteRefusal.NotYetOpen => "La période de vote n’est pas encore ouverte.",
        VoteRefusal.LetterDoesNotCount => "Cette lettre a été reçue hors délai. Elle reste au dossier et n’est pas décomptée.",
        VoteRefusal.LetterIsHeld => "Cette lettre est en attente d’une décision.",
        VoteRefusal.LetterIsNotHeld => "Cette lettre n’est pas en attente : il n’y a rien à trancher.",
        VoteRefusal.LetterNotConfirmed => "Personne n’a encore confirmé ce que dit cette lettre.",
        VoteRefusal.LetterHasText => "Cette lettre a son propre texte.",
        VoteRefusal.LetterHasNoText => "Cette lettre est une image sans texte. Saisissez d’abord ce qu’elle dit.",
        VoteRefusal.AlreadyConfirmedByYou => "Vous avez déjà confirmé. Un autre fonctionnaire peut être nécessaire.",
        VoteRefusal.AlreadyAcknowledged => "Il a déjà été accusé réception de cette lettre.",
        VoteRefusal.SignatoryNotOnFile => "Le signataire n’est pas inscrit pour ce membre en une qualité qui permet de signer. Inscrivez-le, ou mettez la lettre en attente.",
        VoteRefusal.NoReason => "Donnez un motif, en toutes lettres.",
        VoteRefusal.NoWordsForPosition => "Indiquez les mots de la lettre qui expriment la position. S’il n’y en a pas, mettez-la en attente.",
        VoteRefusal.WindowStillOpen => "La période de vote est ouverte ; elle se clôt au terme indiqué, pas avant.",
        VoteRefusal.AlreadyClosed => "Le vote est clos.",
        VoteRefusal.NotClosed => "Le vote n’est pas encore clos.",
        VoteRefusal.NotDrained => "Une voie de transmission n’a pas été relevée au-delà du terme. Relevez d’abord chaque boîte et le bureau.",
        VoteRefusal.DrainedTooEarly => "Relevez la voie jusqu’au terme de la période, et non jusqu’à un instant antérieur.",
        VoteRefusal.LettersOpen => "Une lettre reçue dans le délai n’est ni confirmée ni tranchée. Réglez d’abord chaque lettre.",
        VoteRefusal.NotCertified => "Deux fonctionnaires certifient avant le décompte, chacun pour soi, après le dernier changement des lettres.",
        VoteRefusal.AlreadyCertifiedByYou => "Vous avez déjà certifié. Un autre fonctionnaire est nécessaire.",
        VoteRefusal.AlreadyCounted => "Le décompte est fait. Seule une lettre reçue dans le délai et retrouvée depuis le rouvre.",
        VoteRefusal.NotCounted => "Le décompte n’est pas fait, ou il a été rouvert.",
        VoteRefusal.NotAdopted => "Le projet n’a pas été adopté : il n’a pas de numéro.",
        VoteRefusal.NumberGiven => "Un numéro a déjà été attribué.",
        VoteRefusal.NotNumbered => "Attribuez d’abord son numéro à la résolution.",
        VoteRefusal.AlreadySigned => "La lettre sur le résultat est signée.",
        VoteRefusal.NotSigned => "La présidence n’a pas encore signé la lettre sur le résultat.",
        VoteRefusal.NotAnnounced => "Le résultat n’a pas encore été annoncé.",
        VoteRefusal.AlreadyAnnounced => "Le résultat a été annoncé.",
        VoteRefusal.NotPublished => "Le document récapitulatif n’est pas encore publié.",
        VoteRefusal.AlreadyPublished => "Le document récapitulatif est publié. Une erreur se répare par un rectificatif ou une nouvelle parution.",
        VoteRefusal.NoIncident => "Aucun incident n’est ouvert.",
        VoteRefusal.NotInThisSlot => "Une déclaration est faite avec le vote, dans le délai, ou après le résultat ; pas entre les deux.",
        VoteRefusal.EditionsMissing => "Une lettre ou une déclaration n’a pas encore d’édition approuvée.",
        VoteRefusal.ApprovedByItsDrafter => "Une édition est approuvée par un autre fonctionnaire que celui qui l’a établie.",
        VoteRefusal.TextAlreadyThere => "Il existe un autre texte dans cette langue. Un texte ne change pas pendant un vote.",
        VoteRefusal.NotNextInOrder => "Le fauteuil passe au membre suivant dans l’ordre alphabétique anglais, et à nul autre.",
        VoteRefusal.NotReleased => "Rien des lettres ni du résultat n’est montré avant leur communication.",
    };

    public static string Sentence(DraftRefusal why) => why switch
    {
        DraftRefusal.NotOnFile => Sentence(VoteRefusal.NotOnFile),
        DraftRefusal.OfficersOnly => Sentence(VoteRefusal.OfficersOnly),
        DraftRefusal.AlreadySubmitted => "Un projet porte déjà cette cote. Prenez la cote libre suivante, ou révisez ce projet.",
        DraftRefusal.NoSuchDraft => "Aucun projet ne porte cette cote.",
        DraftRefusal.UnknownSponsor => "Le fichier du conseil ne connaît pas ce membre.",
        DraftRefusal.NoSponsor => "Indiquez au moins un auteur.",
        DraftRefusal.NoItem => "Indiquez le point de l’ordre du jour.",
        DraftRefusal.AlreadyInBlue => "Le projet est déjà mis en bleu.",
        DraftRefusal.NotInBlue => "Le projet n’est pas mis en bleu.",
        DraftRefusal.IsInBlue => "Le projet est mis en bleu : son texte ne peut changer. Retirez-le d’abord du bleu.",
        DraftRefusal.IsCalled => "Le projet est mis aux voix : il n’est plus ni retiré ni modifié. Les traductions se joignent au vote.",
        DraftRefusal.Withdrawn => "Le projet a été retiré.",
        DraftRefusal.TextAlreadyThere => "Il existe un autre texte dans cette langue.",
        DraftRefusal.SameText => "C’est le texte qui s’y trouve.",
        DraftRefusal.NoReason => Sentence(VoteRefusal.NoReason),
    };

    public static string Sentence(RegisterRefusal why) => why switch
    {
        RegisterRefusal.OfficersOnly => "Les fonctionnaires tiennent le registre ; la première personne inscrite est un fonctionnaire ou la Direction.",
        RegisterRefusal.AlreadyRegistered => "Une autre personne est inscrite sous cet identifiant. Prenez-en un autre.",
        RegisterRefusal.UnknownPerson => "Personne n’est inscrit sous cet identifiant.",
        RegisterRefusal.UnknownMember => "Le fichier du conseil ne connaît pas ce membre.",
        RegisterRefusal.UnknownCapacity => Sentence(VoteRefusal.UnknownCapacity),
        RegisterRefusal.DelegateNeedsMember => "Un délégué signe pour un membre, en une qualité : indiquez les deux.",
        RegisterRefusal.OnlyDelegatesHaveMembers => "Les fonctionnaires et la Direction n’agissent pour aucun membre.",
        RegisterRefusal.NoName => "Indiquez le nom de la personne.",
        RegisterRefusal.EndsBeforeItBegins => "Le dernier jour précède le premier.",
        RegisterRefusal.ReservedName => "Cet identifiant désigne le programme lui-même. Prenez-en un autre.",
    };

    public static string Sentence(BeforeCall what) => what switch
    {
        BeforeCall.NotInBlue => "Le projet n’est pas mis en bleu. Mettez-le en bleu.",
        BeforeCall.AnotherVoteOpen => "Un autre vote sur cette cote n’est pas encore publié. Publiez-le d’abord.",
        BeforeCall.NoPresident => "Le fichier du conseil n’indique pas de présidence pour ce mois. Complétez-le.",
        BeforeCall.NoRuleBook => "Aucun règlement unique n’est en vigueur au jour de la clôture. Complétez le fichier du conseil.",
        BeforeCall.SeatsChange => "Les sièges changent pendant la période. Indiquez d’autres termes.",
        BeforeCall.EndsBeforeItBegins => "La période se termine avant de commencer. Indiquez de nouveau les deux termes.",
        BeforeCall.OpensInThePast => "La période commencerait dans le passé. Indiquez une ouverture plus tardive.",
        BeforeCall.NoSuchWindow => Sentence(VoteRefusal.NoSuchWindow),
        BeforeCall.NoProcedure => Sentence(VoteRefusal.NoProcedure),
        BeforeCall.MembersWithoutSignatory => "Personne n’est inscrit qui puisse signer pour ces membres. Leurs lettres seront mises en attente.",
        BeforeCall.LanguagesWithoutText => "Il n’y a pas encore de texte dans ces langues. Les traductions peuvent suivre l’ouverture.",
        BeforeCall.WindowDiffersFromProposal => "Le terme indiqué n’est pas celui que propose le calendrier. Le terme indiqué fait foi.",
        BeforeCall.CalendarNotKnown => "Le calendrier ne connaît pas les jours fériés de ces dates.",
    };
}
