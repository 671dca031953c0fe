using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;

namespace InBlue.Documents.Papers.English;

internal sealed class EnglishWords : PaperWords
{
    private static readonly string[] Small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static EnglishWords All { get; } = new();

    public override Language Language => Language.English;
    public override string PracticeMark => "PRACTICE";
    public override string PracticeSentence => "This paper belongs to a practice vote. Nothing in it has any effect, and nobody is bound by it.";
    public override string Signed => "(Signed)";
    public override string Enclosure => "Enclosure";
    public override string AnnexWord => "Annex";
    public override string Utc => "UTC";

    public override string The(Worded body) => body.Text(Language) is var name && name.StartsWith("The ", StringComparison.Ordinal) ? $"the {name[4..]}" : $"the {name}";

    public override string OfThe(Worded body) => $"of {The(body)}";

    public override string SignedAs(PaperVote vote, GrammaticalGender gender) => $"President {OfThe(vote.Body)}";

    public override string Quoted(string words) => $"“{words}”";

    public override string And(IEnumerable<string> names) => Joined(names, "and");

    public override string Or(IEnumerable<string> names) => Joined(names, "or");

    public override string Number(int number) => number >= 0 && number < Small.Length ? Small[number] : number.ToString(CultureInfo.InvariantCulture);

    public override string Original(IEnumerable<Language> languages) => $"[Original: {And(languages.Select(NameOf))}]";

    public override string OriginalLine(Language language) => $"Original: {NameOf(language)}";

    public override string NameOf(Language language) => language.ToString();

    public override string DraftOf(PaperVote vote) =>
        $"draft {(vote.Kind == DraftKind.Decision ? "decision" : "resolution")} {vote.Draft}{(vote.Ordinal > 1 ? $" (vote No. {vote.Ordinal.ToString(CultureInfo.InvariantCulture)} on this symbol)" : "")}";

    public override string SubmittedBy(IEnumerable<string> sponsors, DraftKind kind) => $"{And(sponsors)}: draft {(kind == DraftKind.Decision ? "decision" : "resolution")}";

    public override string Held(HeldReason reason) => reason switch
    {
        HeldReason.SignatoryNotOnFile => "The person who signed is not on file as authorized to sign for the member.",
        HeldReason.CapacityNotOnFile => "The letter is signed in no capacity in which a letter may be signed without a ruling.",
        HeldReason.NoSignatureSeen => "No signature was seen on the letter.",
        HeldReason.SymbolMissing => "The letter does not name the draft by its symbol.",
        HeldReason.AnotherDraft => "The letter names another draft.",
        HeldReason.EarlierRevision => "The letter names an earlier revision of the draft.",
        HeldReason.PositionUnclear => "The words of the letter do not state one clear position.",
        HeldReason.PositionConditional => "The position is stated subject to a condition or a reservation.",
        HeldReason.Unreadable => "The letter, or part of it, cannot be read.",
        HeldReason.MemberUnclear => "It is not clear for which member the letter speaks.",
        HeldReason.SecondLetter => "Another letter of the same member is already on file.",
        HeldReason.LanguageNotRead => "The letter is in a language that could not yet be read.",
        HeldReason.DateUnclear => "The date of the letter is not clear.",
    };

    public override string Answer(Position position) => position switch
    {
        Position.For => "in favour",
        Position.Against => "against",
        Position.Abstain => "abstention",
        Position.NotParticipating => "not participating",
        Position.Absent => "absent",
    };

    public override CompiledWords Compiled { get; } = new(
        AsReceived: "The letter as received",
        AsReceivedUnchanged: "Printed as received, without any change.",
        File: "File",
        Bytes: "Size in bytes",
        Digest: "Digest (SHA-256)",
        Changes: "Changes made for this edition",
        NoChanges: "No change was made for this edition.",
        Translation: "This edition is a translation of the letter as received.",
        Was: "As received",
        Is: "As printed",
        Approved: "Approved",
        Added: "(added)",
        LeftOut: "(left out)",
        ProposedHeading: "(heading as proposed)",
        Reissued: "Reissued");

    private static string Joined(IEnumerable<string> names, string word)
    {
        var list = names.ToArray();
        return list.Length < 2 ? string.Concat(list) : $"{string.Join(", ", list[..^1])} {word} {list[^1]}";
    }
}
