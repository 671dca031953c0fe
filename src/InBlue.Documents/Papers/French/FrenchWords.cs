using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;

namespace InBlue.Documents.Papers.French;

/// <summary>No-break spaces are written as escapes, so that an editor cannot lose them.</summary>
internal sealed class FrenchWords : PaperWords
{
    private static readonly string[] Small = ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

    /// <summary>Common nouns that begin the names of bodies, with the articles they take; another name stands in quotation marks after "conseil".</summary>
    private static readonly (string Noun, string The, string OfThe)[] Heads =
    [
        ("Conseil", "le ", "du "), ("Comité", "le ", "du "), ("Bureau", "le ", "du "), ("Groupe", "le ", "du "), ("Collège", "le ", "du "), ("Directoire", "le ", "du "),
        ("Commission", "la ", "de la "), ("Conférence", "la ", "de la "), ("Cour", "la ", "de la "), ("Réunion", "la ", "de la "),
        ("Assemblée", "l’", "de l’"), ("Organisation", "l’", "de l’"), ("Union", "l’", "de l’"), ("Autorité", "l’", "de l’"),
    ];

    public static FrenchWords All { get; } = new();

    public override Language Language => Language.French;
    public override string PracticeMark => "EXERCICE";
    public override string PracticeSentence => "Cette pièce relève d’un vote d’exercice. Rien de ce qu’elle contient ne produit d’effet ni n’engage quiconque.";
    public override string Signed => "(Signé)";
    public override string Enclosure => "Pièce jointe";
    public override string AnnexWord => "Annexe";
    public override string Utc => "UTC";

    public override string The(Worded body) => Named(body, h => h.The, "le conseil");

    public override string OfThe(Worded body) => Named(body, h => h.OfThe, "du conseil");

    public override string SignedAs(PaperVote vote, GrammaticalGender gender) => gender switch
    {
        GrammaticalGender.Masculine => $"Le Président {OfThe(vote.Body)}",
        GrammaticalGender.Feminine => $"La Présidente {OfThe(vote.Body)}",
        GrammaticalGender.NotStated => $"La présidence {OfThe(vote.Body)}",
    };

    public override string Quoted(string words) => $"«\u00A0{words}\u00A0»";

    public override string And(IEnumerable<string> names) => Joined(names, "et");

    public override string Or(IEnumerable<string> names) => Joined(names, "ou");

    public override string Number(int number) => number >= 0 && number < Small.Length ? Small[number] : number.ToString(CultureInfo.InvariantCulture);

    public override string Original(IEnumerable<Language> languages) => $"[Original\u00A0: {And(languages.Select(NameOf))}]";

    public override string OriginalLine(Language language) => $"Original\u00A0: {NameOf(language)}";

    public override string NameOf(Language language) => language switch
    {
        Language.Arabic => "arabe",
        Language.Chinese => "chinois",
        Language.English => "anglais",
        Language.French => "français",
        Language.Russian => "russe",
        Language.Spanish => "espagnol",
    };

    public override string DraftOf(PaperVote vote) =>
        $"projet de {(vote.Kind == DraftKind.Decision ? "décision" : "résolution")} {vote.Draft}{(vote.Ordinal > 1 ? $" (vote n°\u00A0{vote.Ordinal.ToString(CultureInfo.InvariantCulture)} sous cette cote)" : "")}";

    public override string SubmittedBy(IEnumerable<string> sponsors, DraftKind kind) => $"{And(sponsors)}\u00A0: projet de {(kind == DraftKind.Decision ? "décision" : "résolution")}";

    public override string Held(HeldReason reason) => reason switch
    {
        HeldReason.SignatoryNotOnFile => "La personne qui a signé n’est pas inscrite comme habilitée à signer pour le membre.",
        HeldReason.CapacityNotOnFile => "La lettre n’est signée en aucune qualité qui suffise sans décision particulière.",
        HeldReason.NoSignatureSeen => "Aucune signature n’a été vue sur la lettre.",
        HeldReason.SymbolMissing => "La lettre ne désigne pas le projet par sa cote.",
        HeldReason.AnotherDraft => "La lettre désigne un autre projet.",
        HeldReason.EarlierRevision => "La lettre désigne une version antérieure du projet.",
        HeldReason.PositionUnclear => "Les termes de la lettre n’énoncent pas une position unique et claire.",
        HeldReason.PositionConditional => "La position est énoncée sous condition ou avec une réserve.",
        HeldReason.Unreadable => "La lettre, ou une partie de celle-ci, est illisible.",
        HeldReason.MemberUnclear => "On ne sait pas clairement pour quel membre parle la lettre.",
        HeldReason.SecondLetter => "Une autre lettre du même membre figure déjà au dossier.",
        HeldReason.LanguageNotRead => "La lettre est rédigée dans une langue qui n’a pas encore pu être lue.",
        HeldReason.DateUnclear => "La date de la lettre n’est pas claire.",
    };

    public override string Answer(Position position) => position switch
    {
        Position.For => "pour",
        Position.Against => "contre",
        Position.Abstain => "abstention",
        Position.NotParticipating => "sans participation au vote",
        Position.Absent => "absent",
    };

    public override CompiledWords Compiled { get; } = new(
        AsReceived: "La lettre telle qu’elle a été reçue",
        AsReceivedUnchanged: "Imprimée telle qu’elle a été reçue, sans aucune modification.",
        File: "Fichier",
        Bytes: "Taille en octets",
        Digest: "Empreinte (SHA-256)",
        Changes: "Modifications apportées pour la présente édition",
        NoChanges: "Aucune modification n’a été apportée pour la présente édition.",
        Translation: "La présente édition est une traduction de la lettre telle qu’elle a été reçue.",
        Was: "Tel que reçu",
        Is: "Tel qu’imprimé",
        Approved: "Approuvé",
        Added: "(ajout)",
        LeftOut: "(suppression)",
        ProposedHeading: "(intitulé proposé)",
        Reissued: "Nouveau tirage");

    /// <summary>"le", "la" or "l’" where the grammar of the President is known; the neutral form takes the article of "présidence".</summary>
    public string ByThePresident(PaperVote vote, GrammaticalGender gender) => SignedAs(vote, gender) is var office ? $"{char.ToLowerInvariant(office[0])}{office[1..]}" : "";

    private string Named(Worded body, Func<(string Noun, string The, string OfThe), string> article, string otherwise)
    {
        var wording = body.For(Language);
        var head = wording.Language != Language ? default : Heads.FirstOrDefault(h => wording.Text == h.Noun || wording.Text.StartsWith(h.Noun + " ", StringComparison.Ordinal));
        return head.Noun is null ? $"{otherwise} {Quoted(wording.Text)}" : article(head) + wording.Text;
    }

    private static string Joined(IEnumerable<string> names, string word)
    {
        var list = names.ToArray();
        return list.Length < 2 ? string.Concat(list) : $"{string.Join(", ", list[..^1])} {word} {list[^1]}";
    }
}
