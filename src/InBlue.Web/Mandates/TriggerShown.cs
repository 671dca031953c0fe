using InBlue.Documents.Mandates;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;

namespace InBlue.Web.Mandates;

/// <summary>When something is due: our words, with the words of the text between them where there are any.</summary>
public sealed record TriggerShown(string Before, string Words, string After)
{
    private const string Place = "\uE000"; // of nobody's words

    public static TriggerShown Of(Trigger trigger, Language language)
    {
        var (marked, words) = trigger switch
        {
            Trigger.Event t => ((Trigger)new Trigger.Event(Place), t.Words),
            Trigger.Regularly t => (new Trigger.Regularly(Place), t.Words),
            Trigger.Unclear t => (new Trigger.Unclear(Place), t.Why),
            _ => (trigger, ""),
        };
        var said = TriggerWords.Of(marked, language);
        return said.IndexOf(Place, StringComparison.Ordinal) is var at and >= 0 ? new TriggerShown(said[..at], words, said[(at + 1)..]) : new TriggerShown(said, "", "");
    }
}
