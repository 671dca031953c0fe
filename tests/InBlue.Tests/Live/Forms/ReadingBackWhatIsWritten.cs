using CsCheck;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Json;
using InBlue.Secretariat.Live;

namespace InBlue.Tests.Live.Forms;

public sealed class ReadingBackWhatIsWritten
{
    [Fact]
    public void Any_fact_of_a_vote_is_read_as_it_was_written() => Check<VoteEvent>(f => (VoteEventKinds.Of(f), VoteEventWriter.Write(f)), VoteEventReader.Read, howMany: 5000);

    [Fact]
    public void Any_fact_of_a_draft_is_read_as_it_was_written() => Check<DraftEvent>(DraftEventForms.Write, DraftEventForms.Read);

    [Fact]
    public void Any_fact_of_the_register_is_read_as_it_was_written() => Check<PersonEvent>(PersonEventForms.Write, PersonEventForms.Read);

    private static void Check<TFact>(Func<TFact, (string Kind, JsonValue Body)> write, Func<string, JsonValue, TFact> read, int howMany = 1000) => Gen.Int.Sample(seed =>
    {
        var fact = (TFact)new AnyFact(seed).Of(typeof(TFact));
        var (kind, body) = write(fact);
        return SameFacts.Are(read(kind, CanonicalJson.Read(CanonicalJson.Write(body))!), fact);
    }, iter: howMany);
}
