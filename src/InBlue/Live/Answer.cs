using System.Text.Json.Nodes;
using InBlue.Documents.Refusals;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;

namespace InBlue.Live;

/// <summary>What a live verb says in the end: done (also where it was so already), or why not and what is possible instead.</summary>
internal static class Answer
{
    /// <param name="more">What else the JSON tells of it.</param>
    public static int To(Done<VoteEvent, VoteRefusal> done, bool json, string said, params (string Name, JsonNode? Value)[] more) =>
        Say(done, json, said, more, why => RefusalWords.Sentence(why, Language.English));

    public static int To(Done<DraftEvent, DraftRefusal> done, bool json, string said, params (string Name, JsonNode? Value)[] more) =>
        Say(done, json, said, more, why => RefusalWords.Sentence(why, Language.English));

    public static int To(Done<PersonEvent, RegisterRefusal> done, bool json, string said, params (string Name, JsonNode? Value)[] more) =>
        Say(done, json, said, more, why => RefusalWords.Sentence(why, Language.English));

    public static int To(Done<MandateEvent, MandateRefusal> done, bool json, string said, params (string Name, JsonNode? Value)[] more) =>
        Say(done, json, said, more, why => RefusalWords.Sentence(why, Language.English));

    public static int Refuse(VoteRefusal why, bool json) => Refuse(Import.Refusal.CodeOf(why), RefusalWords.Sentence(why, Language.English), json);

    public static int Refuse(RegisterRefusal why, bool json) => Refuse(Import.Refusal.CodeOf(why), RefusalWords.Sentence(why, Language.English), json);

    public static int Refuse(string code, string sentence, bool json)
    {
        if (json)
            Print.Json(new JsonObject { ["done"] = "no", ["refusal"] = new JsonObject { ["code"] = code, ["message"] = sentence } });
        Console.Error.WriteLine($"inblue: {sentence}");
        return Exit.Refused;
    }

    public static int Done(bool before, bool json, string said, params (string Name, JsonNode? Value)[] more)
    {
        if (json)
            Print.Json(new JsonObject([KeyValuePair.Create("done", (JsonNode?)(before ? "before" : "now")), .. more.Select(m => KeyValuePair.Create(m.Name, m.Value))]));
        else
            Console.WriteLine(said);
        return Exit.Done;
    }

    private static int Say<TEvent, TRefusal>(Done<TEvent, TRefusal> done, bool json, string said, (string Name, JsonNode? Value)[] more, Func<TRefusal, string> sentence)
        where TEvent : class
        where TRefusal : struct, Enum
    {
        if (done is Done<TEvent, TRefusal>.Refused refused)
            return Refuse(Import.Refusal.CodeOf(refused.Why), sentence(refused.Why), json);
        var already = ((Done<TEvent, TRefusal>.Recorded)done).Events.IsEmpty;
        return Done(already, json, already ? "Nothing changed: it is so already." : said, more);
    }
}
