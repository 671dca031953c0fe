using System.Text.Json.Nodes;
using InBlue.Documents.Refusals;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;

namespace InBlue.Live;

/// <summary>What a live verb says in the end: done (also where it was so already), or why not and what is possible instead.</summary>
internal static class Answer
{
    public static int To(Done<VoteEvent, VoteRefusal> done, bool json, string said) => Say(done, json, said, why => RefusalWords.Sentence(why, Language.English));

    public static int To(Done<DraftEvent, DraftRefusal> done, bool json, string said) => Say(done, json, said, why => RefusalWords.Sentence(why, Language.English));

    public static int To(Done<PersonEvent, RegisterRefusal> done, bool json, string said) => Say(done, json, said, why => RefusalWords.Sentence(why, Language.English));

    public static int Refuse(VoteRefusal why, bool json) => Refuse(Code(why), RefusalWords.Sentence(why, Language.English), json);

    public static int Refuse(string code, string sentence, bool json)
    {
        if (json)
            Print.Json(new JsonObject { ["done"] = "no", ["refusal"] = new JsonObject { ["code"] = code, ["message"] = sentence } });
        Console.Error.WriteLine($"inblue: {sentence}");
        return Exit.Refused;
    }

    private static int Say<TEvent, TRefusal>(Done<TEvent, TRefusal> done, bool json, string said, Func<TRefusal, string> sentence)
        where TEvent : class
        where TRefusal : struct, Enum
    {
        if (done is Done<TEvent, TRefusal>.Refused refused)
            return Refuse(Code(refused.Why), sentence(refused.Why), json);
        var already = ((Done<TEvent, TRefusal>.Recorded)done).Events.IsEmpty;
        if (json)
            Print.Json(new JsonObject { ["done"] = already ? "before" : "now" });
        else
            Console.WriteLine(already ? "Nothing changed: it is so already." : said);
        return Exit.Done;
    }

    private static string Code<T>(T why) where T : struct, Enum => Import.Refusal.CodeOf(why);
}
