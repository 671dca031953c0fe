namespace InBlue.Reading.Clauses;

internal static class FrenchReferences
{
    public static (string, ReferenceNoun)[] Nouns { get; } =
    [
        ("paragraphe", ReferenceNoun.Paragraph), ("paragraphes", ReferenceNoun.Paragraph), ("par .", ReferenceNoun.Paragraph), ("alinéa", ReferenceNoun.Subparagraph), ("alinéas", ReferenceNoun.Subparagraph), ("sous - alinéa", ReferenceNoun.Subparagraph),
        ("résolution", ReferenceNoun.Resolution), ("résolutions", ReferenceNoun.Resolution), ("annexe", ReferenceNoun.Annex), ("annexes", ReferenceNoun.Annex), ("article", ReferenceNoun.Article), ("articles", ReferenceNoun.Article), ("chapitre", ReferenceNoun.Chapter), ("chapitres", ReferenceNoun.Chapter),
    ];

    public static (string, Direction)[] Directions { get; } =
    [
        ("ci - dessus", Direction.Above), ("cidessus", Direction.Above), ("ci - dessous", Direction.Below), ("cidessous", Direction.Below), ("ci - après", Direction.Below), ("ciaprès", Direction.Below),
    ];

    public static (string, Direction)[] Neighbours { get; } = [("précédent", Direction.Above), ("précédents", Direction.Above), ("suivant", Direction.Below), ("suivants", Direction.Below)];
}
