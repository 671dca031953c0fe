using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Web.Words;

/// <summary>Every text of ours on the page where a member looks for its letter.</summary>
public sealed class ReceiptWords(Language language)
{
    public string Title => In("Is my letter in the record?", "Ma lettre figure-t-elle au registre\u00A0?");
    public string Intro => In(
        "Whoever sent a letter can see here whether it is in the published record of its vote. Choose the receipt that was issued for it, or the very file that was sent.",
        "Qui a envoyé une lettre peut voir ici si elle figure au registre publié de son vote. Choisissez le récépissé qui en a été délivré, ou le fichier même qui a été envoyé.");
    public string FileLabel => In("The receipt, or the letter’s file", "Le récépissé, ou le fichier de la lettre");
    public string Look => In("Look in the published record", "Chercher au registre publié");
    public string Limits => In(
        "At most 32 MB. The file is compared as it comes in, and kept nowhere: not on this server, not in a log.",
        "32 Mo au plus. Le fichier est comparé à mesure qu’il arrive et n’est conservé nulle part\u00A0: ni sur ce serveur, ni dans un journal.");
    public string BeforeThat => In(
        "Until a vote is published, the answer is the same for every file: nothing published holds it. That says nothing about a letter that was sent; its receipt does.",
        "Tant qu’un vote n’est pas publié, la réponse est la même pour tout fichier\u00A0: rien de publié ne le contient. Elle ne dit rien d’une lettre envoyée\u00A0; son récépissé, si.");

    public string Held => In("The published record holds this letter.", "Le registre publié contient cette lettre.");
    public string HeldAsPromised => In("The published record holds the letter of this receipt, as promised.", "Le registre publié contient la lettre de ce récépissé, comme promis.");
    public string Vote => In("Vote on", "Vote sur");
    public string InTheCount => In("In the count", "Au décompte");
    public string Bundle => In("Download the bundle of this vote", "Télécharger le dossier de ce vote");
    public string ReceiptFile => In("receipt.txt", "recepisse.txt");
    public string DoNotBelieveUs => In(
        "This server looked into its own record. With the receipt, the bundle and the council’s key from elsewhere you can see it without us:",
        "Ce serveur a cherché dans son propre registre. Avec le récépissé, le dossier et la clé du conseil obtenue ailleurs, vous pouvez le constater sans nous\u00A0:");
    public string NotSigned => In("This is not a receipt that this record signed.", "Ceci n’est pas un récépissé que ce registre a signé.");
    public string NotSignedMeans => In(
        "No key that this record has had, now or before, signed it: it was changed, or somebody else made it. Anybody can write such a file, so it proves nothing, and nothing is said here of the letter that it names.",
        "Aucune clé que ce registre a eue, aujourd’hui ou auparavant, ne l’a signé\u00A0: il a été modifié, ou fait par un tiers. N’importe qui peut écrire un tel fichier\u00A0: il ne prouve rien, et rien n’est dit ici de la lettre qu’il nomme.");
    public string NotSignedWhatToDo => In(
        "Give the receipt exactly as it was issued, or the letter’s own file. Whoever had this very file from the secretariat keeps it as it is, and holds it against every key that the council has published elsewhere:",
        "Donnez le récépissé tel qu’il a été délivré, ou le fichier même de la lettre. Qui tient du secrétariat ce fichier même le conserve tel quel et le confronte à chacune des clés que le conseil a publiées ailleurs\u00A0:");
    public string Compromised => In(
        "The key that signed this receipt was announced as compromised: somebody else may have made it.",
        "La clé qui a signé ce récépissé a été déclarée compromise\u00A0: il peut avoir été fait par un tiers.");

    public string Broken => In(
        "The promise of this receipt is broken: the vote is published, and its record does not hold this letter as promised.",
        "La promesse de ce récépissé n’est pas tenue\u00A0: le vote est publié et son registre ne contient pas cette lettre comme promis.");
    public string CompromisedNotHeld => In(
        "The vote is published, and its record holds no such letter; but the receipt shows nothing against it. Whoever was given it by the secretariat keeps it and the bundle, and asks the secretariat for its account.",
        "Le vote est publié et son registre ne contient pas de telle lettre\u00A0; mais le récépissé ne prouve rien contre lui. Qui le tient du secrétariat le conserve avec le dossier et demande des explications au secrétariat.");
    public string WhatToDo => In(
        "Keep the receipt as it is, and download the bundle now. If the command below says so too, the two files together prove it to anybody who has the council’s key: send both to the other members, and ask the secretariat for its account.",
        "Conservez le récépissé tel quel et téléchargez le dossier maintenant. Si la commande ci-dessous le dit aussi, les deux fichiers ensemble le prouvent à quiconque détient la clé du conseil\u00A0: envoyez-les aux autres membres et demandez des explications au secrétariat.");

    public string Withheld(string entries, bool several) => In(
        $"What {(several ? "entries" : "entry")} {entries} of this vote said is withheld.", $"Le contenu {(several ? "des entrées" : "de l’entrée")} {entries} de ce vote est retiré.");
    public string WithheldHolds => In("So what became of the letter is not shown here.", "La suite donnée à la lettre n’est donc pas indiquée ici.");
    public string WithheldMayHold => In(
        "The letter of this receipt may be among it, so nothing is said here of its promise.", "La lettre de ce récépissé peut en faire partie\u00A0; rien n’est donc dit ici de sa promesse.");

    public string NothingPublished => In("Nothing published holds this.", "Rien de publié ne contient ceci.");
    public string WhyNothing => In(
        "The vote may not be published yet. Or this is not the file as it was sent, byte for byte: a letter that was saved again, printed or scanned anew is another file. Of a letter that came by mail the record keeps the letter itself: give the file that was attached, not the message around it. Where nothing was attached, since the letter was the text of the message itself, give the receipt, which serves in every case.",
        "Le vote n’est peut-être pas encore publié. Ou ce n’est pas le fichier tel qu’il a été envoyé, octet pour octet\u00A0: une lettre enregistrée de nouveau, imprimée ou numérisée une seconde fois est un autre fichier. D’une lettre venue par courriel, le registre garde la lettre même\u00A0: donnez le fichier qui y était joint, non le message qui l’entoure. Si rien n’y était joint, la lettre étant le texte même du message, donnez le récépissé, qui convient dans tous les cas.");
    public string NoFile => In("No file came with the form. Choose one, and send it again.", "Aucun fichier n’accompagnait le formulaire. Choisissez-en un et envoyez-le de nouveau.");
    public string TooLarge => In("The file is larger than 32 MB, which no letter is.", "Le fichier dépasse 32 Mo, ce qu’aucune lettre ne fait.");

    public string Count(LetterFate fate) => fate switch
    {
        LetterFate.Counted => In("counted", "comptée"),
        LetterFate.Late => In("not counted: received after the end", "non comptée\u00A0: reçue après la clôture"),
        LetterFate.BeforeOpening => In("not counted: received before the opening", "non comptée\u00A0: reçue avant l’ouverture"),
        LetterFate.RuledOut => In("not counted: a ruling did not admit it", "non comptée\u00A0: une décision ne l’a pas admise"),
        LetterFate.Superseded => In("not counted: another letter of the same member counts", "non comptée\u00A0: une autre lettre du même membre compte"),
        LetterFate.AfterTheCount => In("not counted: it came to the record after the publication", "non comptée\u00A0: versée au registre après la publication"),
    };

    private string In(string english, string french) => language == Language.French ? french : english;
}
