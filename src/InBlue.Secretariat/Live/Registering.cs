using InBlue.Procedure;
using InBlue.Procedure.People;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Live;

using RegisterDone = Done<PersonEvent, RegisterRefusal>;

/// <summary>Puts officers, the Director and signatories on file.</summary>
public sealed class Registering(LiveRecord live)
{
    public Task<RegisterDone> AddAsync(PersonId? by, Person person, CancellationToken cancel) =>
        live.LineOfRegister.ChangeAsync(register => Checked(Of(register).Add(live.Council, Acting(Of(register), by), person)), cancel);

    public Task<RegisterDone> EndAsync(PersonId by, PersonId person, LocalDate to, CancellationToken cancel) =>
        live.LineOfRegister.ChangeAsync(register => Checked(Of(register).End(Acting(Of(register), by), person, to)), cancel);

    private static Wish<PersonEvent, RegisterRefusal> Checked(Decision<PersonEvent, RegisterRefusal> decision) =>
        new(decision is Decision<PersonEvent, RegisterRefusal>.Recorded { Events: var events } && !events.All(Writable.Holds) ? RegisterRefusal.UnfitWords : decision, []);

    private static Register Of(Register? register) => register ?? Register.Empty;

    private Person? Acting(Register register, PersonId? by) =>
        by is { } id && register.Find(id) is { } person && person.IsOnFile(live.Now.InZone(live.Council.Zone).Date) ? person : null;

    internal static NewEntry Entry(PersonEvent happened)
    {
        var (kind, body) = PersonEventForms.Write(happened);
        return new NewEntry(kind, _ => body);
    }
}
