using System.CommandLine;
using System.Globalization;
using InBlue.Record.Entries;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;
using InBlue.Verbs.Live;

namespace InBlue.Verbs;

/// <summary>What the verbs share: their list, and the options that each of them takes.</summary>
internal static class Verb
{
    public static IEnumerable<Command> All =>
        [ImportVerb.Make(), ReadVerb.Make(), ShowVerb.Make(), CountVerb.Make(), BundleVerb.Make(), KeyVerb.Make(), VerifyVerb.Make(), VerifyReceiptVerb.Make(), ExtensionVerb.Make(), MirrorVerb.Make(), CosignVerb.Make(), StampVerb.Make(), VerifyStampVerb.Make(), ServeVerb.Make(), BackupVerb.Make(), RestoreVerb.Make(), DoctorVerb.Make(),
            PersonVerbs.Make(), DraftVerbs.Make(), CallVerbs.Propose(), CallVerbs.Call(), LetterVerbs.Make(), ReceiptVerb.Make(), .. CourseVerbs.All, .. PublishVerbs.All, PracticeVerbs.Make(), EraseVerbs.Make(), Mandates.MandateVerbs.Make()];

    /// <summary>Of what a record has, where what was asked for is not there.</summary>
    private const int MostNamed = 20;

    public static Option<bool> Json() => new("--json") { Description = "Print stable JSON (docs/cli.md)." };

    public static Argument<string> Vote() => new("vote") { Description = "The draft's symbol, S/2020/600; or S/2020/600#2 for the second vote on it." };

    public static Argument<string> VoteOrMandate() => new("vote") { Description = "The draft's symbol, S/2020/600, or S/2020/600#2 for the second vote on it; or mandate:ID for the published register of a mandate." };

    /// <summary>Throws <see cref="WrongUseException"/> where there is none.</summary>
    public static IRecordDatabase OpenRecord(RecordPlace place)
    {
        place.MustNotBeAFolder();
        return place.OpenExisting() ?? throw new WrongUseException($"There is no record at {place}. Import a document first, or name the file with --data.");
    }

    public static VoteName FindVoteOrMandate(IRecordDatabase record, string text) => FindingMandates.IsMeantBy(text) ? FindMandate(record, text) : Find(record, text);

    private static VoteName FindMandate(IRecordDatabase record, string text) => FindingMandates.Find(record, text) switch
    {
        [var one] => one,
        [] => throw new RecordUnusableException(FindingMandates.All(record) is { IsEmpty: false } all
            ? $"The record has no {text}. It has: {string.Join(", ", all.Take(MostNamed).Select(FindingMandates.TextOf))}{AndMore(all.Length)}."
            : $"The record has no {text}, nor any other mandate."),
        var several => throw new WrongUseException($"More than one council has {text}. Say which: {string.Join(", ", several.Select(m => $"{m.Council}:{FindingMandates.TextOf(m)}"))}."),
    };

    /// <summary>Throws <see cref="WrongUseException"/> where the symbol leads to several votes, <see cref="RecordUnusableException"/> where to none.</summary>
    public static VoteName Find(IRecordDatabase record, string text) => FindingVotes.Find(record, text) switch
    {
        FoundVote.One one => one.Vote,
        FoundVote.Several several => throw new WrongUseException(
            $"There is more than one vote on {text}. Say which: {string.Join(", ", FindingVotes.TextsOf(several.Votes))}."),
        _ => throw new RecordUnusableException(FindingVotes.All(record) is { IsEmpty: false } all
            ? $"The record has no vote on {text}. It has: {string.Join(", ", FindingVotes.TextsOf(all).Take(MostNamed))}{AndMore(all.Length)}."
            : $"The record has no vote on {text}, nor any other. Import a document first."),
    };

    private static string AndMore(int all) => all <= MostNamed ? "" : string.Create(CultureInfo.InvariantCulture, $", and {all - MostNamed:N0} more");
}
