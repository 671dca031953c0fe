using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Web.Desk;

internal sealed class FrenchDesk : DeskWords
{
    public override string Title => "S’exercer à un vote";
    public override string IsPractice => "Exercice";
    public override string IsPracticeMeans => "Rien n’est réel ici. Tout figure dans un registre à part sur cet ordinateur, sous une clé à part\u00A0; chaque pièce porte la mention d’exercice et rien n’apparaît parmi les votes.";
    public override string Intro => "Jouez un vote par écrit tout entier, de l’appel au vote au document publié, en cinq minutes environ. Vous agissez pour chacun à son tour et avancez vous-même l’horloge.";
    public override string Begin => "Commencer un vote d’exercice";
    public override string BeginAnew => "Recommencer";
    public override string BeginAnewMeans => "Supprime ce vote d’exercice, et rien d’autre.";
    public override string Back => "Retour au bureau";

    public override string Clock => "L’horloge";
    public override string ClockMeans => "Elle tourne d’elle-même et ne fait qu’avancer.";
    public override string MoveClock(string to) => to switch
    {
        "hour" => "+1 heure",
        "opening" => "À l’ouverture",
        "end" => "À la clôture",
        "after" => "1 minute après la clôture",
        _ => "Au 1er du mois suivant",
    };

    public override string ActAs => "Au nom de";
    public override string Officer(bool first) => first ? "Premier fonctionnaire" : "Second fonctionnaire";
    public override string Director => "Direction";
    public override string President(string member) => $"La présidence ({member})";
    public override string Delegation(string member) => $"Délégation\u00A0: {member}";

    public override string Steps => "Ce qu’il faut faire";
    public override string Step(DeskStep step) => step switch
    {
        DeskStep.Call => "Mettre aux voix",
        DeskStep.Letters => "Lettres",
        DeskStep.End => "La clôture",
        DeskStep.Drain => "Relever chaque voie",
        DeskStep.Certify => "Certifier, deux fois",
        DeskStep.Count => "Compter",
        DeskStep.Number => "Numéroter la résolution",
        DeskStep.Sign => "Signer la lettre de résultat",
        DeskStep.Announce => "Annoncer",
        DeskStep.Editions => "Approuver les lettres imprimées",
        DeskStep.Publish => "Publier",
        DeskStep.Verify => "Vérifier",
    };
    public override string StepMeans(DeskStep step) => step switch
    {
        DeskStep.Call => "La présidence fixe l’ouverture et la clôture. Dès lors, ni retrait, ni prolongation, ni clôture anticipée.",
        DeskStep.Letters => "Les délégations écrivent tant que le délai court. Un fonctionnaire lit chaque lettre et confirme ce qu’elle dit, ou la réserve à la décision de la présidence.",
        DeskStep.End => "Le vote se clôt de lui-même à l’heure fixée. Une lettre reçue à cet instant précis est tardive.",
        DeskStep.Drain => "Un fonctionnaire déclare que rien de ce qui est arrivé à temps ne manque au registre\u00A0: portail, courriel, remise en main propre.",
        DeskStep.Certify => "Deux fonctionnaires certifient la même chose\u00A0: quelles lettres comptent, lesquelles non, et pourquoi.",
        DeskStep.Count => "Selon les règles du conseil, à partir de ce qui a été certifié.",
        DeskStep.Number => "Un fonctionnaire donne son numéro à la résolution adoptée.",
        DeskStep.Sign => "La présidence en exercice signe\u00A0; la lettre de résultat et la note d’intervention sont émises.",
        DeskStep.Announce => "Un fonctionnaire consigne l’annonce du résultat. Tout est alors rendu public.",
        DeskStep.Editions => "Un fonctionnaire établit la forme imprimée de chaque lettre, un autre l’approuve.",
        DeskStep.Publish => "Le document récapitulatif paraît sous la prochaine cote libre.",
        DeskStep.Verify => "Téléchargez le dossier de preuve, ouvrez le vérificateur et donnez-lui le dossier et la clé. Ni l’un ni l’autre n’a besoin de ce serveur.",
    };
    public override string Done => "fait";
    public override string NextOne => "à présent";
    public override string TryEarly => "pas encore\u00A0; essayer tout de même";
    public override string Button(string act) => act switch
    {
        "call" => "Mettre aux voix",
        "write" => "Écrire une lettre",
        "receive" => "Envoyer la lettre",
        "others" => "Faire écrire les autres délégations",
        "confirm" => "Confirmer",
        "confirm-clear" => "Confirmer toutes les lettres claires",
        "hold" => "Réserver à une décision",
        "rule-in" => "Admettre",
        "rule-out" => "Écarter",
        "acknowledge" => "Accuser réception",
        "acknowledge-all" => "Accuser réception de tout ce qui est confirmé",
        "incident" => "Clore l’incident",
        "pass" => "Clore à l’heure fixée",
        "drain" => "Tout est au registre",
        "certify" => "Certifier",
        "count" => "Compter",
        "number" => "Donner le numéro",
        "sign" => "Signer",
        "announce" => "Le résultat a été annoncé",
        "editions" => "Approuver toutes les lettres telles quelles",
        "publish" => "Publier",
        _ => "Ouvrir",
    };
    public override string Submitted(string symbol, string member) => $"Le projet {symbol} (auteur\u00A0: {member}) est en bleu\u00A0: son texte est définitif.";
    public override string OpensLabel => "Ouverture";
    public override string ClosesLabel => "Clôture";
    public override string Proposed(int hours) => string.Create(CultureInfo.InvariantCulture, $"Le calendrier propose ces heures, soit {hours} heures à l’horloge\u00A0; les jours non comptés sont omis.");
    public override string Prevents(bool prevents) => prevents ? "Empêche l’appel au vote\u00A0: " : "À noter\u00A0: ";
    public override string ResultDue(string by) => $"La lettre de résultat est attendue au plus tard le {by}.";
    public override string WindowOf(string opens, string closes) => $"Du {opens} au {closes}, heure de New York.";
    public override string Certified(int certificates, int needed) => string.Create(CultureInfo.InvariantCulture, $"Certificats\u00A0: {certificates} sur {needed}.");
    public override string NumberLabel => "Numéro, par exemple 1 (2020)";
    public override string HowLabel => "Comment";
    public override string HowDefault => "par visioconférence";
    public override string DraftedLabel => "Établie par";
    public override string BundleLink => "Télécharger le dossier de preuve";
    public override string VerifierLink => "Ouvrir le vérificateur";
    public override string KeyLabel => "La clé de ce registre d’exercice\u00A0:";

    public override string Letters => "Lettres reçues";
    public override string LettersSecret => "Jusqu’à l’annonce, seuls un fonctionnaire ou la présidence ouvrent une lettre, et chaque ouverture est consignée.";
    public override string NoLetters => "Aucune pour l’instant.";
    public override string LetterTitle(int number) => string.Create(CultureInfo.InvariantCulture, $"Lettre {number}");
    public override string SameFileAs(int letter) => string.Create(CultureInfo.InvariantCulture, $"Le même fichier que la lettre {letter}");
    public override string WaitsForAnOfficer => "La lettre attend un fonctionnaire.";
    public override string OutsideTheWindow => "Elle est arrivée en dehors de la période de vote et ne compte pas. L’avis, parmi les pièces, dit ce qui est possible.";
    public override string LetterLine(string time, string channel) => $"reçue {time}, {(channel is "portal" ? "portail" : channel)}";
    public override string Standing(LetterStanding standing, bool held) => standing switch
    {
        LetterStanding.Open => held ? "réservée à une décision" : "à confirmer",
        LetterStanding.Speaks => held ? "admise par décision" : "confirmée",
        LetterStanding.RuledOut => "écartée",
        LetterStanding.BeforeOpening => "avant l’ouverture, et ne compte pas",
        LetterStanding.Late => "tardive, et ne compte pas",
    };
    public override string Acknowledged => "réception accusée";
    public override string WriteTitle => "Écrire au nom d’une délégation";
    public override string WriteMeans => "Le texte, en anglais, n’est qu’un début\u00A0: changez-le, abîmez-le ou collez-en un autre, et voyez ce qui en est compris.";
    public override string MemberLabel => "Délégation";
    public override string PositionLabel => "Position";
    public override string TextLabel => "La lettre";
    public override string ReceiptLink => "Voir le récépissé de la dernière lettre";
    public override string SignedReceipt => "Récépissé signé";
    public override string SignedReceiptMeans => "Pour qui a envoyé la lettre\u00A0: la promesse, signée par le registre, que la lettre y figure. Rapproché du dossier une fois le vote publié, il montre si elle a été tenue (inblue verify-receipt).";
    public override string AsReceived => "Telle que reçue";
    public override string Understood => "Compris, d’après les mots marqués";
    public override string InDoubt => "Dans le doute\u00A0: rien n’est proposé";
    public override string LookAs => "Regarder au nom de";
    public override string ReasonLabel => "Motifs";
    public override string WhyLabel => "Réservée parce que";
    public override string WhyFound => "ce que le programme a trouvé";
    public override string RuleMeans => "Ce qui reste «\u00A0tel que lu\u00A0» est pris dans la lettre, là où elle est claire.";
    public override string AsRead => "tel que lu";
    public override string SignatoryLabel => "Signataire";

    public override string Papers => "Pièces émises";
    public override string NoPapers => "Aucune pour l’instant.";
    public override string Paper(PaperKind kind) => kind switch
    {
        PaperKind.Call => "Appel au vote",
        PaperKind.Receipt => "Récépissé",
        PaperKind.Acknowledgement => "Accusé de réception",
        PaperKind.LateNotice => "Avis\u00A0: hors délai",
        PaperKind.HeldNotice => "Avis\u00A0: lettre réservée",
        PaperKind.ResultLetter => "Lettre de résultat",
        PaperKind.SpeakingNote => "Note d’intervention",
        PaperKind.CompiledDocument => "Document récapitulatif",
        PaperKind.Corrigendum => "Rectificatif",
        PaperKind.Reissue => "Nouveau tirage",
    };
    public override string OfLetter(int letter) => string.Create(CultureInfo.InvariantCulture, $", lettre {letter}");
    public override string InLanguage(Language language) => language is Language.French ? "français" : "anglais";

    public override string Recorded(string act) => act switch
    {
        "begin" => "Le vote d’exercice est prêt\u00A0: le projet est en bleu et l’horloge marque vendredi, 13 h 00.",
        "receive" => "Reçue. Le récépissé est émis.",
        "others" => "Les autres délégations ont écrit.",
        "clock" => "L’horloge a avancé.",
        "sign" => "Signé\u00A0: la lettre de résultat et la note d’intervention sont émises.",
        "publish" => "Publié.",
        _ => "Consigné.",
    };
    public override string NotPossible => "Impossible à présent";
    public override string NothingBegun => "Aucun vote d’exercice n’a commencé. Commencez-en un.";
    public override string BegunAlready => "Un vote d’exercice existe déjà. Poursuivez-le, ou recommencez.";
    public override string NoVoteYet => "Aucun vote n’a été ouvert. La présidence doit d’abord mettre aux voix.";
    public override string ClockForwardOnly => "L’horloge ne fait qu’avancer, et ce moment est passé ou n’est pas encore connu.";
    public override string NoSuchNumber => "Ce n’est pas un numéro de résolution. Écrivez par exemple 1 (2020).";
    public override string NoText => "La lettre est sans mots. Écrivez-en, ou collez un texte.";
    public override string InDoubtHoldIt => "Un point de la lettre est douteux\u00A0; elle ne peut être confirmée. Réservez-la, et la présidence décidera.";
    public override string SayWhatItIs => "La lettre ne le dit pas clairement. Indiquez avec la décision le membre, la position, le signataire et la qualité.";
}
