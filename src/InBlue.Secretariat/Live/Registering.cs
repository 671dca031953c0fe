using InBlue.Procedure.People;
using InBlue.Record.Entries;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Live;

using RegisterDone = Done<PersonEvent, RegisterRefusal>;

/// <summary>Puts officers, the Director and signatories on file.</summary>
public sealed class Registering(LiveRecord live)
{
    public Task<RegisterDone> AddAsync(PersonId? by, Person person, CancellationToken cancel) =>
        live.AppendAsync(Stream, () =>
        {
            var register = live.RegisterAt();
            return (new Wish<PersonEvent, RegisterRefusal>(register.State.Add(live.Council, Acting(register.State, by), person), []), register.Version);
        }, Entry, cancel);

    public Task<RegisterDone> EndAsync(PersonId by, PersonId person, LocalDate to, CancellationToken cancel) =>
        live.AppendAsync(Stream, () =>
        {
            var register = live.RegisterAt();
            return (new Wish<PersonEvent, RegisterRefusal>(register.State.End(Acting(register.State, by), person, to), []), register.Version);
        }, Entry, cancel);

    private VoteName Stream => VoteName.Register(live.Council.Id.Text);

    private Person? Acting(Register register, PersonId? by) =>
        by is { } id && register.Find(id) is { } person && person.IsOnFile(live.Now.InZone(live.Council.Zone).Date) ? person : null;

    private static NewEntry Entry(PersonEvent happened)
    {
        var (kind, body) = PersonEventForms.Write(happened);
        return new NewEntry(kind, _ => body);
    }
}
