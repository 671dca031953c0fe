using InBlue.Documents.Refusals;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Tests.Live;

/// <summary>Every verb in every phase of a vote, by everybody.</summary>
public sealed class WhoMayDoWhatWhen
{
    /// <summary>Said to whoever has no right to ask, whatever the phase: it tells nothing of how far the vote has come, nor how it went.</summary>
    private static readonly Enum[] TellsNothing =
    [
        VoteRefusal.NotOnFile, VoteRefusal.OfficersOnly, VoteRefusal.DirectorOnly, VoteRefusal.PresidentOnly, VoteRefusal.RulingIsNotYours, VoteRefusal.NoSuchVote,
        VoteRefusal.AlreadyCalled, VoteRefusal.OnlyByPortal, DraftRefusal.NotOnFile, DraftRefusal.OfficersOnly, RegisterRefusal.OfficersOnly,
    ];

    public static TheoryData<Phase> EveryPhase => [.. Enum.GetValues<Phase>()];

    [Theory]
    [MemberData(nameof(EveryPhase))]
    public async Task Only_what_the_table_states_is_done(Phase phase)
    {
        foreach (var verb in Verb.Table)
        foreach (var who in Enum.GetValues<Who>())
        {
            await using var office = await Phases.AtAsync(phase);
            var cell = $"{verb.Name}, {phase}, by {who}";
            var before = Size(office);
            var answered = await verb.AskAsync(office, Verb.IdOf(who));
            if (verb.By.Contains(who) && verb.In.Contains(phase))
            {
                answered.Facts.ShouldNotBeNull($"{cell}: {answered.Why}").ShouldBeGreaterThan(0, cell);
                Size(office).ShouldBe(before + answered.Facts!.Value, cell);
                await OnceMoreAsync(verb, who, office, cell);
                continue;
            }
            Size(office).ShouldBe(before, cell);
            if (verb.By.Contains(who))
                (answered.Facts is null or 0).ShouldBeTrue(cell); // it is so already
            else
                answered.Why.ShouldNotBeNull(cell).ShouldBeOneOf(TellsNothing);
            if (answered.Why is not null)
                Says(answered);
        }
    }

    /// <summary>The same wish again, by the same person: refused, or it changes nothing. Only a call on the telephone can be made twice.</summary>
    private static async Task OnceMoreAsync(Verb verb, Who who, OfficeOn office, string cell)
    {
        var before = Size(office);
        var again = await verb.AskAsync(office, Verb.IdOf(who));
        if (verb.Name is "note a call")
            return;
        (again.Facts is null or 0).ShouldBeTrue($"{cell}, twice");
        Size(office).ShouldBe(before, $"{cell}, twice");
        if (again.Why is not null)
            Says(again);
    }

    [Fact]
    public void Every_refusal_has_words_of_its_own_in_both_languages()
    {
        Check(Enum.GetValues<VoteRefusal>(), RefusalWords.Sentence);
        Check(Enum.GetValues<DraftRefusal>(), RefusalWords.Sentence);
        Check(Enum.GetValues<RegisterRefusal>(), RefusalWords.Sentence);
        Check(Enum.GetValues<BeforeCall>(), RefusalWords.Sentence);

        static void Check<T>(T[] all, Func<T, Language, string> sentence) where T : struct, Enum
        {
            foreach (var why in all)
                Says(new Answered(null, why, sentence(why, Language.English), sentence(why, Language.French)));
            foreach (var language in (Language[])[Language.English, Language.French])
                all.Select(why => sentence(why, language)).Distinct().Count().ShouldBe(all.Length);
        }
    }

    private static void Says(Answered refused)
    {
        foreach (var sentence in (string[])[refused.English, refused.French])
        {
            sentence.ShouldEndWith(".");
            sentence.ShouldNotContain("{");
            sentence.Length.ShouldBeGreaterThan(20);
        }
        refused.French.ShouldNotBe(refused.English);
    }

    private static long Size(OfficeOn office) => office.Live.Database.Head(OfficeOn.SecurityCouncil.Id.Text)!.Frontier.Size;
}
