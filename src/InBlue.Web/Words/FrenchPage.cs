using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Web.Words;

/// <summary>No-break spaces before : ; ? and inside « » are written as escapes, so that an editor cannot lose them.</summary>
internal sealed class FrenchPage : PageWords
{
    public override string Code => "fr";
    public override string Colon => "\u00A0: ";

    public override string SkipToContent => "Aller au contenu";
    public override string AllVotes => "Tous les votes";
    public override string LanguageSwitch => "English";
    public override string Footer => "InBlue montre ce qui figure dans ce registre et rien d’autre. Chacun peut vérifier chaque vote sans ce serveur.";
    public override string PageHasChanged => "Cette page a changé depuis que vous l’avez ouverte.";
    public override string ShowItAnew => "L’afficher telle qu’elle est maintenant";

    public override string VotesTitle => "Votes par écrit";
    public override string VotesIntro => "Du plus récent au plus ancien. Les heures sont celles du lieu où siège le conseil.";
    public override string FindVotes => "Chercher un vote";
    public override string SearchedBy => "Par la cote du projet ou du document, le numéro de la résolution ou des mots de la question.";
    public override string Find => "Chercher";
    public override string FoundVotes(int found, bool more, string question) => (found, more) switch
    {
        (0, _) => $"Aucun vote n’a été trouvé pour «\u00A0{question}\u00A0».",
        (1, _) => $"Un vote a été trouvé pour «\u00A0{question}\u00A0».",
        (_, true) => string.Create(CultureInfo.InvariantCulture, $"Les {found} votes les plus récents trouvés pour «\u00A0{question}\u00A0». Un mot de plus en trouve moins."),
        _ => string.Create(CultureInfo.InvariantCulture, $"{found} votes ont été trouvés pour «\u00A0{question}\u00A0»."),
    };
    public override string Councils => "Conseils";
    public override string VoteCount(int votes) => votes <= 1 ? string.Create(CultureInfo.InvariantCulture, $"{votes} vote") : $"{Grouped(votes)} votes";
    public override string AllVotesOf(int votes) => $"Les {Grouped(votes)} votes";
    public override string PageOf(int number, int pages) => $"Page {Grouped(number)} sur {Grouped(pages)}";
    public override string PreviousPage => "Page précédente";
    public override string NextPage => "Page suivante";
    public override string Draft => "Projet";
    public override string Item => "Question";
    public override string VotingPeriod => "Période de vote";
    public override string Result => "Résultat";
    public override string Resolution => "Résolution";
    public override string Document => "Document";
    public override string From(string opens) => $"Du {opens}";
    public override string To(string closes) => $"au {closes}";
    public override string TimeOf(string city) => $"heure de {city}";
    public override string NoResolution => "aucune";
    public override string EmptyTitle => "Aucun vote n’a encore été inscrit dans ce registre";
    public override string EmptyHow => "Pour inscrire le vote dont un document publié rend compte, donnez le texte du document au programme, sur l’ordinateur qui tient le registre\u00A0:";
    public override string Damaged(string draft) => $"Le registre de {draft} est endommagé et ne peut être affiché. À qui tient ce registre\u00A0: vérifiez-le et rétablissez-le depuis votre sauvegarde.";
    public override string SeveralTitle(string draft) => $"{draft} a été mis aux voix plus d’une fois";
    public override string SeveralIntro => "Choisissez un vote\u00A0:";
    public override string OrdinalVote(long ordinal) => ordinal switch
    {
        1 => "premier vote",
        2 => "deuxième vote",
        3 => "troisième vote",
        _ => string.Create(CultureInfo.InvariantCulture, $"vote n°\u00A0{ordinal}"),
    };

    public override string VoteTitle(string draft) => $"Vote sur le projet {draft}";
    public override string OnThisPage => "Sur cette page";
    public override string NoticeTitle => "Le document dit de lui-même";
    public override string Reconstruction(string document) => $"Ceci est une reconstitution. Elle a été faite après coup, à partir du document publié {document}, et non pendant le vote.";
    public override string DocumentIn(string document, Language language) => $"{document} en {NameOf(language)}";
    public override string WordsIn(Language language) => $"Le document est en {NameOf(language)}\u00A0; ses termes sont reproduits tels quels.";
    public override string SubmittedBy(string members) => $"Déposé par\u00A0: {members}";
    public override string StatedByDocument(StatedFact stated, string? date) => stated.Outcome switch
    {
        StatedOutcome.Adopted => $"Le document énonce que le projet a été adopté{(date is null ? "" : $" le {date}")}{(stated.Resolution is null ? "" : $" en tant que résolution {stated.Resolution}")}.",
        StatedOutcome.NotAdopted => $"Le document énonce que le projet n’a pas été adopté{(date is null ? "" : $" ({date})")}.",
        StatedOutcome.NotStated => "Le document n’énonce pas de résultat. Le résultat indiqué ici est compté d’après ses lettres.",
    };
    public override string ContradictionTitle => "Le document contredit ses propres lettres";
    public override string Contradiction(StatedOutcome stated) => stated == StatedOutcome.Adopted
        ? "Le document énonce que le projet a été adopté. Les lettres qu’il annexe, comptées selon les règles du conseil, donnent qu’il ne l’a pas été. Les deux sont montrés ici tels quels."
        : "Le document énonce que le projet n’a pas été adopté. Les lettres qu’il annexe, comptées selon les règles du conseil, donnent qu’il l’a été. Les deux sont montrés ici tels quels.";
    public override string Conditions => "Les conditions d’adoption";
    public override string ConditionHolds(bool holds) => holds ? "Remplie" : "Non remplie";
    public override string Source => "Source";

    public override string Course => "Déroulement du vote";
    public override string Called => "Projet en bleu mis aux voix par la lettre du Président";
    public override string Opens => "Ouverture de la période de vote";
    public override string Closes => "Clôture de la période de vote";
    public override string LettersDated(int letters, string members) =>
        letters == 1 ? $"1 lettre porte cette date\u00A0: {members}" : string.Create(CultureInfo.InvariantCulture, $"{letters} lettres portent cette date\u00A0: {members}");
    public override string AdoptedOn(string? resolution) => resolution is null ? "Adoption, selon le document" : $"Adoption en tant que résolution {resolution}, selon le document";
    public override string NotAdoptedOn => "Non-adoption, selon le document";
    public override string ToBeAnnounced => "Jour prévu par la lettre du Président pour l’annonce du résultat";
    public override string PublishedAs(string document) => $"Publication des lettres sous la cote {document}";
    public override string EnteredInRecord => "Inscription dans ce registre";
    public override string BothEnds => "Début et fin de la période de vote";
    public override string Opening => "Ouverture";
    public override string Closing => "Clôture";
    public override string WhereTheCouncilIs(string city) => $"{city}, où siège le conseil";
    public override string InUtc => "Temps universel (UTC)";
    public override string InYourZone => "Votre fuseau horaire";
    public override string ZoneLabel => "Afficher ces heures dans un autre fuseau horaire";
    public override string ZoneNone => "Choisir un fuseau horaire";
    public override string ZoneShow => "Afficher";
    public override string ZoneUnknown => "Ce fuseau horaire n’existe pas. Choisissez-en un dans la liste.";
    public override string WordsOfTheCall => "Selon les termes de la lettre du Président";

    public override string Seats => "Positions des membres";
    public override string SeatsOrder => "Dans l’ordre alphabétique anglais.";
    public override string HorseshoeTitle => "Les sièges du conseil et la position de chaque membre";
    public override string HorseshoeCaption => "Les membres dans le sens horaire, selon l’ordre alphabétique anglais, le Président en tête (double trait). Le tableau dit la même chose en toutes lettres.";
    public override string PresidentMark => "Présidence";
    public override string PositionLetter(Position position) => position switch
    {
        Procedure.Voting.Position.For => "O",
        Procedure.Voting.Position.Against => "N",
        Procedure.Voting.Position.Abstain => "A",
        Procedure.Voting.Position.NotParticipating => "–",
        Procedure.Voting.Position.Absent => "",
    };
    public override string Member => "Membre";
    public override string Position => "Position";
    public override string Signatory => "Signataire";
    public override string Capacity => "Qualité";
    public override string DateOfLetter => "Date de la lettre";
    public override string Annex => "Annexe";
    public override string NoLetter => "aucune lettre";
    public override string Letters => "Lettres reçues";
    public override string LettersReceived(int letters, int seats) => string.Create(CultureInfo.InvariantCulture,
        $"Le document annexe {letters} {(letters > 1 ? "lettres" : "lettre")} des {seats} membres du conseil.");
    public override string MarkedWords => "Les mots marqués sont ceux dont le programme a tiré ce qu’il montre\u00A0; le petit mot qui suit chacun dit ce qu’il montre. Lisez-les par vous-même.";
    public override string AnnexOf(string annex, string member) => $"Annexe {annex}, {member}";
    public override string ReadAs(string position) => $"Lu\u00A0: {position}";
    public override string Shows(string of) => of switch
    {
        "position" => "position",
        "signatory" => "signataire",
        "capacity" => "qualité",
        "member" => "membre",
        "date" => "date",
        "draft" => "projet",
        _ => of,
    };
    public override string Ruled(string reason) => $"Les termes n’étaient pas clairs pour le programme. Une personne a tranché, pour les raisons suivantes\u00A0: {reason}";
    public override string Statements => "Déclarations";
    public override string StatementsIntro => "Explications de vote annexées au document.";
    public override string DraftText => "Texte du projet, tel qu’il est annexé";

    public override string IsPractice => "Ceci est un vote d’exercice. Rien n’y produit d’effet.";
    public override string RunInWriting(string document) => $"Ce vote a été tenu par écrit avec InBlue. Ses lettres ont été publiées sous la cote {document}.";
    public override string ReadDocument(string document) => $"Lire {document}";
    public override string AdoptedAs(string resolution) => $"Adopté en tant que résolution {resolution}.";
    public override string DraftInBlue => "Texte du projet en bleu";
    public override string Received => "Reçue";
    public override string NoLetterCounted => "aucune lettre comptée";
    public override string NoWords => "Cette lettre est arrivée sous forme d’image. Son fichier est dans le dossier de preuve.";
    public override string AnnouncedBy(string president, string how) => $"Résultat annoncé par la présidence ({president})\u00A0: {how}";
    public override string CorrectedBy(string symbol) => $"Corrigé par {symbol}";
    public override string Reissued => "Nouveau tirage du document";
    public override string AloneBundleLive => "Prenez le dossier de preuve de ce vote. Il contient chaque entrée du vote, chaque lettre telle que reçue, les pièces émises, les règles du conseil et la preuve qu’elles figurent dans le journal signé.";
    public override string ProvesLive => "Un dossier vérifié prouve que ces entrées figurent dans le journal de ce conseil tel que signé avec sa clé, que rien de ce vote n’a été changé ni omis jusqu’à sa publication, que chaque lecture renvoie à des mots qui figurent dans sa lettre, que deux fonctionnaires ont certifié les lettres mêmes qui ont été comptées, et que le décompte est juste selon les règles du conseil.";
    public override string DoesNotProveLive => "Il ne prouve pas que l’opérateur a consigné chaque lettre (qui en a envoyé une détient un récépissé), que les signataires étaient ceux qu’ils disent, que l’horloge de l’opérateur était juste, ni que les mots signifient ce qui en a été lu.";
    public override string LettersCounted(int counted, int others) => string.Create(CultureInfo.InvariantCulture,
        $"{counted} {(counted == 1 ? "lettre a été comptée" : "lettres ont été comptées")}.{(others == 0 ? "" : others == 1 ? " 1 autre ne l’a pas été\u00A0; le document dit pourquoi." : $" {others} autres ne l’ont pas été\u00A0; le document dit pourquoi.")}");

    public override string Verify => "Vérifier";
    public override string CheckPassed => "Ce serveur a vérifié le vote et n’a trouvé aucun défaut.";
    public override string CheckPassedMeans => "Il a relu chaque entrée, recompté les lettres selon les règles figées avec le vote et comparé chaque lecture aux mots qu’elle désigne. Mais il s’est vérifié lui-même, avec la clé qu’il détient lui-même\u00A0: ce n’est pas une raison de le croire. Vous pouvez vérifier le vote sans nous.";
    public override string CheckFailed => "Ce serveur a vérifié le vote et a trouvé un défaut. On ne peut se fier à ce qui précède, aussi loin que porte ce défaut.";
    public override string CheckImpossible => "Ce serveur n’a pas pu vérifier le vote.";
    public override string CheckTooLarge => "Ce vote compte plus d’entrées ou de fichiers qu’un dossier ne peut en contenir\u00A0: il n’a pas de dossier à télécharger. Le registre lui-même est complet.";
    public override string Withheld(string letter, string entry) => $"Retiré\u00A0: le fichier de la lettre {letter}, arrivée par courrier électronique et qui ne compte pas. L’entrée {entry} du journal dit qu’il a été effacé\u00A0:";
    public override string CheckLater => "Le dossier suivra dès que chaque vote encore en cours aura été rendu public\u00A0: jusque-là, le registre n’est public que jusqu’à une entrée antérieure.";
    public override string Alone => "Vérifier sans nous";
    public override string AloneBundle => "Procurez-vous le dossier de ce vote. Il contient le document publié, toutes les entrées du vote, les règles du conseil et la preuve qu’elles figurent dans le registre signé.";
    public override string DownloadBundle(long kilobytes) => string.Create(CultureInfo.InvariantCulture, $"Télécharger le dossier ({kilobytes}\u00A0ko)");
    public override string AloneKey => "Procurez-vous la clé du conseil ailleurs que sur ce site, par exemple sous forme imprimée ou auprès du secrétariat du conseil. Une clé qui accompagne ce qu’elle doit prouver ne prouve rien.";
    public override string KeyHere => "La clé que vous obtenez ailleurs devrait être identique à celle-ci\u00A0:";
    public override string AloneTool => "Donnez les deux à un vérificateur\u00A0: la page ci-dessous fonctionne dans tout navigateur sans réseau, et peut donc être enregistrée et utilisée ailleurs.";
    public override string OpenVerifier => "Ouvrir le vérificateur";
    public override string OrOnACommandLine => "Ou en ligne de commande\u00A0:";
    public override string KeyWord => "la clé";
    public override string Proves => "Un dossier vérifié prouve que ces entrées figurent dans le registre de ce conseil, signé avec sa clé, que rien de ce vote n’a été modifié ni omis jusqu’à sa publication, que chaque lecture désigne des mots qui figurent dans le document et que le décompte est exact selon les règles du conseil.";
    public override string DoesNotProve => "Il ne prouve pas que le document est authentique, que l’exploitant a inscrit toutes les lettres, que les signataires étaient habilités, ni que les mots veulent dire ce qu’on y a lu.";

    public override string NotFoundTitle => "Cette page n’existe pas";
    public override string NotFound => "L’adresse est peut-être mal saisie, ou le vote qu’elle désigne ne figure pas dans ce registre. L’adresse d’un vote se termine par la cote de son projet, par exemple S/2020/600.";
    public override string BusyTitle => "Trop à la fois";
    public override string Busy => "Le serveur du secrétariat reçoit plus qu’il ne peut écrire ; rien n’a été enregistré. Veuillez renvoyer dans un instant.";
    public override string RecordAwayTitle => "Le registre est momentanément inutilisable";
    public override string RecordAway => "Ce serveur ne peut pas se servir de son registre en ce moment, et rien n’a été modifié. Veuillez réessayer dans une minute. Qui tient ce registre trouvera la cause dans le journal du serveur.";
    public override string FaultTitle => "La page n’a pas pu être établie";
    public override string Fault => "Le défaut vient de ce serveur et non de vous, et rien n’a été modifié. Veuillez réessayer plus tard. Qui tient ce registre trouvera la cause dans le journal du serveur.";
    public override string BadRequestTitle => "La demande n’a pas été comprise";
    public override string BadRequest => "L’adresse ou la demande a une forme que ce serveur n’accepte pas.";
    public override string OldForm => "Rien n’a été fait. La page date peut-être d’avant le redémarrage de ce serveur\u00A0: rouvrez le bureau et envoyez le formulaire depuis celui-ci.";
    public override string BackToVotes => "Aller à la liste des votes";

    private static string NameOf(Language language) => language switch
    {
        Language.Arabic => "arabe",
        Language.Chinese => "chinois",
        Language.English => "anglais",
        Language.French => "français",
        Language.Russian => "russe",
        Language.Spanish => "espagnol",
    };

    private static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", "\u202F", StringComparison.Ordinal);
}
