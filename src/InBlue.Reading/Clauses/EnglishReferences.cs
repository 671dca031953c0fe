namespace InBlue.Reading.Clauses;

internal static class EnglishReferences
{
    public static (string, ReferenceNoun)[] Nouns { get; } =
    [
        ("paragraph", ReferenceNoun.Paragraph), ("paragraphs", ReferenceNoun.Paragraph), ("para", ReferenceNoun.Paragraph), ("para .", ReferenceNoun.Paragraph), ("paras", ReferenceNoun.Paragraph), ("paras .", ReferenceNoun.Paragraph), ("operative paragraph", ReferenceNoun.Paragraph), ("operative paragraphs", ReferenceNoun.Paragraph),
        ("subparagraph", ReferenceNoun.Subparagraph), ("subparagraphs", ReferenceNoun.Subparagraph), ("sub - paragraph", ReferenceNoun.Subparagraph), ("sub - paragraphs", ReferenceNoun.Subparagraph),
        ("resolution", ReferenceNoun.Resolution), ("resolutions", ReferenceNoun.Resolution), ("annex", ReferenceNoun.Annex), ("annexes", ReferenceNoun.Annex), ("article", ReferenceNoun.Article), ("articles", ReferenceNoun.Article), ("chapter", ReferenceNoun.Chapter), ("chapters", ReferenceNoun.Chapter),
    ];

    public static (string, Direction)[] Directions { get; } =
    [
        ("above", Direction.Above), ("below", Direction.Below), ("hereof", Direction.Unstated),
    ];

    public static (string, Direction)[] Neighbours { get; } = [("preceding", Direction.Above), ("previous", Direction.Above), ("following", Direction.Below)];
}
