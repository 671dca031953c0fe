using InBlue.Procedure.Drafting;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Mandates;

namespace InBlue.Secretariat.Live;

/// <summary>
/// Whether a fact can be read again once it is written: nothing else may reach the record, where one unreadable entry stops all that comes after it. What a person can do
/// about it is said by the decisions, which come first; this is the last look.
/// </summary>
internal static class Writable
{
    /// <summary>What the entry needs beside the fact: who wrote when, under which salt, in which place.</summary>
    private const int RoomForTheEnvelope = 2048;

    private static readonly LastEntry SomeEntry = new(new string('0', 64), 0);

    public static bool Holds(VoteEvent happened)
    {
        var whole = happened is VoteEvent.Published published ? published with { Last = SomeEntry } : happened;
        return Holds(() => (VoteEventKinds.Of(whole), VoteEventWriter.Write(whole)), VoteEventReader.Read);
    }

    public static bool Holds(DraftEvent happened) => Holds(() => DraftEventForms.Write(happened), DraftEventForms.Read);

    public static bool Holds(MandateEvent happened)
    {
        var whole = happened is MandateEvent.Published published ? published with { Last = SomeEntry } : happened;
        return Holds(() => MandateEventForms.Write(whole), MandateEventReader.Read);
    }

    public static bool Holds(PersonEvent happened) => Holds(() => PersonEventForms.Write(happened), PersonEventForms.Read);

    private static bool Holds<T>(Func<(string Kind, JsonValue Body)> write, Func<string, JsonValue, T> read)
    {
        try
        {
            var (kind, body) = write();
            read(kind, body);
            return CanonicalJson.Write(body).Length <= Payload.LargestPayload - RoomForTheEnvelope;
        }
        catch (Exception e) when (e is MalformedException or ArgumentException)
        {
            return false; // of another form, or with half a character in it
        }
    }
}
