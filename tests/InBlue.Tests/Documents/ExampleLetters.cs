using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Tests.Documents;

/// <summary>The letters of the vote on S/2020/600. Who signed, in what capacity and when, is as published in S/2020/625; the sentences are written for these tests.</summary>
internal static class ExampleLetters
{
    private sealed record Row(string Id, string Of, string De, string Sujet, string Signatory, int Day, bool Feminine = false, string Capacity = "Permanent Representative", string Qualite = "Représentant permanent");

    private static readonly Row[] Rows =
    [
        new("VNM", "Viet Nam", "du Viet Nam", "Le Viet Nam", "Dang Dinh Quy", 26),
        new("USA", "the United States of America", "des États-Unis d’Amérique", "Les États-Unis d’Amérique", "Kelly Craft", 26, true, Qualite: "Représentante permanente"),
        new("GBR", "the United Kingdom of Great Britain and Northern Ireland", "du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord", "Le Royaume-Uni", "Jonathan Allen", 29, Capacity: "Chargé d’affaires", Qualite: "Chargé d’affaires"),
        new("TUN", "Tunisia", "de la Tunisie", "La Tunisie", "Kais Kabtani", 26),
        new("ZAF", "South Africa", "de l’Afrique du Sud", "L’Afrique du Sud", "Jerry Matthews Matjila", 28),
        new("VCT", "Saint Vincent and the Grenadines", "de Saint-Vincent-et-les Grenadines", "Saint-Vincent-et-les Grenadines", "Inga Rhonda King", 26, true, Qualite: "Représentante permanente"),
        new("RUS", "the Russian Federation", "de la Fédération de Russie", "La Fédération de Russie", "Vassily Nebenzia", 26),
        new("NER", "the Niger", "du Niger", "Le Niger", "Abdou Abarry", 29),
        new("IDN", "Indonesia", "de l’Indonésie", "L’Indonésie", "Dian Triansyah Djani", 26),
        new("DEU", "Germany", "de l’Allemagne", "L’Allemagne", "Christoph Heusgen", 26),
        new("FRA", "France", "de la France", "La France", "Nicolas de Rivière", 26),
        new("EST", "Estonia", "de l’Estonie", "L’Estonie", "Sven Jürgenson", 26),
        new("DOM", "the Dominican Republic", "de la République dominicaine", "La République dominicaine", "José Singer Weisinger", 26, Capacity: "Special Envoy", Qualite: "Envoyé spécial"),
        new("CHN", "China", "de la Chine", "La Chine", "Zhang Jun", 26),
        new("BEL", "Belgium", "de la Belgique", "La Belgique", "Marc Pecsteen de Buytswerve", 26),
    ];

    public static IEnumerable<MemberId> Members => Rows.Select(r => new MemberId(r.Id));

    /// <summary>Backwards, so that the order of a compiled document is not that of its input.</summary>
    public static Sequence<AnnexedLetter> Counted { get; } = [.. Rows.Select(Letter)];

    public static Worded Member(string id) => Worded.From(ExampleRecord.Council.Find(new MemberId(id))!.Forms.Names);

    private static AnnexedLetter Letter(Row row)
    {
        var day = new LocalDate(2020, 6, row.Day);
        var english = new LetterEdition(
            Language.English, row.Id == "FRA" ? [Language.French] : [],
            $"Letter dated {row.Day} June 2020 from the {row.Capacity} of {row.Of} {TailIn(row)} addressed to the President of the Security Council",
            $"I refer to draft resolution S/2020/600, under the item “The situation in Mali”.\n\n{Upper(row.Of)} {(row.Id is "USA" ? "vote" : "votes")} in favour of the draft resolution.",
            ["Ambassador", $"{row.Capacity} of {row.Of} {TailIn(row)}"], row.Signatory, ChangesOf(row));
        var french = new LetterEdition(
            Language.French, row.Id == "FRA" ? [Language.French] : [],
            $"Lettre datée du {row.Day} juin 2020, adressée au Président du Conseil de sécurité par {(row.Feminine ? "la" : "le")} {row.Qualite} {row.De} {TailInFrench(row)}",
            $"Je me réfère au projet de résolution S/2020/600, au titre de la question «\u00A0La situation au Mali\u00A0».\n\n{row.Sujet} {(row.Id is "USA" ? "votent" : "vote")} pour le projet de résolution.",
            [row.Feminine ? "L’Ambassadrice," : "L’Ambassadeur,", $"{row.Qualite} {row.De} {TailInFrench(row)}"], row.Signatory, ChangesOf(row));
        AsReceived received = row.Id switch
        {
            "ZAF" => new AsReceived.File("scan of 28 June.pdf", 184_212, new string('7', 64)),
            "GBR" => new AsReceived.Words(Language.English, "Dear President,\nThe U.K. votes in favor of draft resolution S/2020/600\n\nJonathan Allen"),
            "FRA" => new AsReceived.Words(Language.French, french.Text),
            _ => new AsReceived.Words(Language.English, english.Text),
        };
        return new AnnexedLetter(Member(row.Id), received, row.Id == "FRA" ? [french, english] : [english, french]);
    }

    private static Sequence<EditionChange> ChangesOf(Row row) => row.Id != "GBR" ? [] :
    [
        new("Dear President,", "", "Officer Two", new LocalDate(2020, 6, 30)),
        new("The U.K.", "The United Kingdom of Great Britain and Northern Ireland", "Officer Two", new LocalDate(2020, 6, 30)),
        new("", "I refer to draft resolution S/2020/600, under the item “The situation in Mali”.", "Officer Two", new LocalDate(2020, 6, 30)),
    ];

    private static string TailIn(Row row) => row.Id == "DOM" ? "to the Security Council" : "to the United Nations";

    private static string TailInFrench(Row row) => row.Id == "DOM" ? "auprès du Conseil de sécurité" : "auprès de l’Organisation des Nations Unies";

    private static string Upper(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
