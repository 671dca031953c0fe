using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Secretariat.Mandates;

namespace InBlue.Web.Desk.Mandates;

/// <summary>Every text of ours at the desk about renewing a mandate, and about what becomes of its commitments.</summary>
public sealed class RenewalDeskWords(Language language)
{
    // A text that renews
    public string Renew => In("A text that renews the mandate", "Un texte qui renouvelle le mandat");
    public string RenewMeans => In("Compare first: nothing is recorded by it. Taking the text up proposes what it adds; what stood before waits until it is carried over or ended.",
        "Comparez d’abord\u00A0: rien n’est alors enregistré. Reprendre le texte propose ce qu’il ajoute\u00A0; ce qui existait attend d’être reconduit ou clos.");
    public string Vote => In("The vote that adopted it, by its draft (S/2020/600)", "Le vote qui l’a adopté, par son projet (S/2020/600)");
    public string OrFile => In("or, where it was adopted elsewhere, its file (plain text)", "ou, s’il a été adopté ailleurs, son fichier (texte brut)");
    public string Resolution => In("with its number: 2531 (2020)", "avec son numéro\u00A0: 2531 (2020)");
    public string Document => In("its symbol: S/RES/2531(2020)", "sa cote\u00A0: S/RES/2531(2020)");
    public string Adopted => In("and the day of its adoption", "et le jour de son adoption");
    public string Compare => In("Compare", "Comparer");
    public string TakeUp => In("Take it up as the renewal", "Le reprendre comme renouvellement");
    public string Comparison(string resolution) => In($"Compared with resolution {resolution}: nothing was recorded", $"Comparaison avec la résolution {resolution}\u00A0: rien n’a été enregistré");
    public string KeptFile => In("The file that was compared is taken up, unless another is chosen.", "Le fichier comparé est repris, sauf si un autre est choisi.");

    // What becomes of what stood before
    public string Waiting(int count) => count == 1 ? In("1 commitment waits to be carried over or ended", "1 engagement attend d’être reconduit ou clos")
        : In($"{Figure(count)} commitments wait to be carried over or ended", $"{Figure(count)} engagements attendent d’être reconduits ou clos");
    public string CarryClear => In("Carry over all that stand in the new text word for word", "Reconduire tous ceux qui figurent mot pour mot dans le nouveau texte");
    public string Carry => In("Carry over as proposed", "Reconduire comme proposé");
    public string CarryOtherwise => In("Carry over otherwise", "Reconduire autrement");
    public string Outcome => In("Outcome", "Sort");
    public string Provision => In("Provision of the new text (16 or 9 (a) (i)), none if it survives", "Disposition du nouveau texte (16 ou 9 a) i)), aucune s’il subsiste");
    public string End => In("End it", "Le clore");
    public string Because => In("Why it ends", "Pourquoi il prend fin");
    public string ThroughWhich => In("By instrument, if one ends it", "Par l’instrument qui y met fin, le cas échéant");
    public string None => In("none", "aucun");

    // Splitting, merging, adding, ending
    public string Split => In("Split a commitment", "Scinder un engagement");
    public string SplitMeans => In("Each part is proposed anew, with its words.", "Chaque partie est proposée à nouveau, avec ses termes.");
    public string Parts => In("The words of each part, as they stand in the commitment; an empty line between two parts", "Les termes de chaque partie, tels qu’ils figurent dans l’engagement\u00A0; une ligne vide entre deux parties");
    public string Merge => In("Merge commitments", "Fusionner des engagements");
    public string MergeMeans => In("They become one, which is proposed anew. What is left empty below is taken from the first.", "Ils n’en font plus qu’un, proposé à nouveau. Ce qui reste vide ci-dessous est repris du premier.");
    public string Numbers => In("Their numbers: 12, 13", "Leurs numéros\u00A0: 12, 13");
    public string Add => In("Add a commitment that an instrument creates", "Ajouter un engagement créé par un instrument");
    public string InstrumentWords => In("The instrument’s words that create it", "Les termes de l’instrument qui le créent");
    public string EndOne => In("End a commitment", "Clore un engagement");
    public string EndMeans => In("Done for good, or overtaken.", "Accompli définitivement, ou dépassé.");

    // Statements
    public string Statement => In("A statement that speaks of a provision", "Une déclaration qui porte sur une disposition");
    public string StatementMeans => In("The words must stand in the document of the text in force, exactly once.", "Les termes doivent figurer dans le document du texte en vigueur, exactement une fois.");
    public string Member => In("Whose statement", "De qui");
    public string StatementName => In("As the document calls it: Annex XVII", "Comme le document l’appelle\u00A0: annexe XVII");
    public string OfProvision => In("The provision that it speaks of: 28 or 9 (a) (i)", "La disposition sur laquelle elle porte\u00A0: 28 ou 9 a) i)");
    public string StatementWords => In("The statement’s words", "Les termes de la déclaration");
    public string Linked => In("Linked already", "Déjà rattachées");
    public string NoneLinked => In("No statement is linked to a provision of this mandate yet.", "Aucune déclaration n’est encore rattachée à une disposition de ce mandat.");

    // What was not possible
    public string NoSuchMember => In("The council has no such member.", "Le conseil n’a pas ce membre.");
    public string NoSuchNumbers => In("Write the numbers of the commitments with commas between them: 12, 13.", "Écrivez les numéros des engagements séparés par des virgules\u00A0: 12, 13.");
    public string NotThere(string words) => In($"These words do not stand in the commitment: “{words}”. Quote them as the text has them.", $"Ces termes ne figurent pas dans l’engagement\u00A0: «\u00A0{words}\u00A0». Citez-les tels qu’ils figurent dans le texte.");
    public string NotOne(string words) => In($"These words stand in the commitment more than once: “{words}”. Quote more of them.", $"Ces termes figurent plus d’une fois dans l’engagement\u00A0: «\u00A0{words}\u00A0». Citez-en davantage.");
    public string NotInDocument => In("These words do not stand in the document exactly once. Quote them as they stand, and enough of them.", "Ces termes ne figurent pas exactement une fois dans le document. Citez-les tels quels, et suffisamment.");
    public string SayWhat => In("Say what it is: its title, what the Council does, and to whom it goes.", "Dites ce que c’est\u00A0: le titre, ce que fait le Conseil et le destinataire.");
    public string SayWhich => In("Say which text: the vote that adopted it, or a file with its number, its symbol and the day of its adoption.",
        "Dites quel texte\u00A0: le vote qui l’a adopté, ou un fichier avec son numéro, sa cote et le jour de son adoption.");
    public string NotBoth => In("Give the vote or a file, not both.", "Indiquez le vote ou un fichier, pas les deux.");
    public string NoSuchSymbol => In("That is no symbol: it has no spaces, such as S/RES/2531(2020).", "Ce n’est pas une cote\u00A0: elle est sans espace, par exemple S/RES/2531(2020).");
    public string SeveralVotes => In("There is more than one vote on this draft. Say which: S/2020/600#2.", "Il y a plus d’un vote sur ce projet. Dites lequel\u00A0: S/2020/600#2.");
    public string NothingProposed => In("The comparison proposes no place for it. Say what becomes of it: the outcome and, unless it survives, the provision; or end it.",
        "La comparaison ne propose pas de place pour lui. Dites ce qu’il devient\u00A0: le sort et, s’il ne subsiste pas, la disposition\u00A0; ou clôturez-le.");
    public string NothingClear => In("Nothing waits that stands in the new text word for word: nothing was recorded.", "Rien de ce qui attend ne figure mot pour mot dans le nouveau texte\u00A0: rien n’a été enregistré.");
    public string TooLong => In("The file is longer than 2 MiB. Give the text alone, or take it up with the verb.", "Le fichier dépasse 2 Mio. Donnez le texte seul, ou reprenez-le par la commande.");
    public string NoText(WhyNoText why) => why switch
    {
        WhyNoText.NoSuchVote => In("The record has no such vote of this council. Import its document, or give the text as a file.", "Le registre n’a pas ce vote de ce conseil. Importez son document, ou donnez le texte par un fichier."),
        WhyNoText.NotAdopted => In("The draft was not adopted, so it creates no duties.", "Le projet n’a pas été adopté\u00A0: il ne crée pas d’obligation."),
        WhyNoText.NotPublished => In("The vote is not published yet. A register is made of a published text.", "Le vote n’est pas encore publié. Un registre se fonde sur un texte publié."),
        WhyNoText.NoNumber => In("The record does not say under which number and when the text was adopted. Give the text as a file.", "Le registre ne dit pas sous quel numéro ni quand le texte a été adopté. Donnez le texte par un fichier."),
        WhyNoText.NotRead => In("The file is not text in UTF-8. Save it as plain text.", "Le fichier n’est pas un texte en UTF-8. Enregistrez-le comme texte brut."),
        WhyNoText.LanguageNotRead => In("Registers are made of English and French texts. Give the text in one of these.", "Les registres se fondent sur des textes anglais et français. Donnez le texte dans l’une de ces langues."),
        WhyNoText.NoParagraphs => In("No operative paragraph was found in the text.", "Aucun paragraphe du dispositif n’a été trouvé dans le texte."),
        _ => In("The file of the text is missing from the record. Restore the record from your backup.", "Le fichier du texte manque dans le registre. Rétablissez-le depuis votre sauvegarde."),
    };

    private string In(string english, string french) => language is Language.French ? french : english;

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
