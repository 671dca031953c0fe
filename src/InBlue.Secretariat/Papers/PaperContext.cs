using System.Collections.Immutable;
using System.Text;
using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Papers;

/// <summary>What every paper of a vote is written from: the vote as it stands after the fact, who is on file, and when.</summary>
public sealed record PaperContext(string Symbol, int Ordinal, Vote Vote, Council Council, Register Register, Instant Now, Func<StoredFile, ReadOnlyMemory<byte>?> Bytes)
{
    public LocalDate Today => Now.InZone(Council.Zone).Date;

    public ZonedDateTime Opens => Vote.Opens.InZone(Council.Zone);

    public ZonedDateTime Closes => Vote.Closes.InZone(Council.Zone);

    public PaperVote PaperVote => new(Worded.From(Council.Names), Symbol, Worded.In(Authentic.Language, Vote.Call.Draft.Item), DraftKind.Resolution, Ordinal, Vote.Call.Practice);

    public DraftText Authentic => Vote.Texts.First(t => t.Authentic);

    public PaperPresident President(PersonId by) => Register.Find(by) is { } person
        ? new PaperPresident(person.Name, GenderOf(person.Gender), HasSigned: true)
        : new PaperPresident(by.Text);

    /// <summary>The Director on file; without one the office alone.</summary>
    public PaperOfficer Director
    {
        get
        {
            var person = Register.People.Values.Where(p => p.Role is Role.Director && p.IsOnFile(Today)).OrderBy(p => p.Id.Text, StringComparer.Ordinal).FirstOrDefault();
            var office = person?.Title is { } title ? Worded.In(Language.English, title) : Worded.InBoth("The Director, secretariat of the Council", "La Direction, secrétariat du Conseil");
            return new PaperOfficer(person?.Name ?? "", office, HasSigned: true);
        }
    }

    /// <summary>The letter that sets the procedure up; null where the council file frozen with the call names none.</summary>
    public Cited? Procedure => Council.WrittenProcedure.Letter is { } letter ? new Cited(letter.Date, letter.Symbol) : null;

    /// <summary>To whom letters are sent: the office that the council file names, or else the Director's.</summary>
    public PaperOfficer Recipient => Council.WrittenProcedure.SendTo is { } to ? new PaperOfficer("", Worded.From(to.Office)) : Director;

    /// <summary>Whom to call: the Director's office, or an officer on file.</summary>
    public PaperContact Contact => new(Director.Name.Length > 0 ? Worded.In(Language.English, Director.Name) : Worded.InBoth("The secretariat of the Council", "Le secrétariat du Conseil"), Telephone: null, Address: null);

    public Worded NameOf(MemberId member) => Council.Find(member) is { } found ? Worded.From(found.Forms.Names) : Worded.In(Language.English, member.Text);

    public Worded NameOf(CapacityId capacity) => Council.Find(capacity) is { } found ? Worded.From(found.Forms.Names) : Worded.In(Language.English, capacity.Text);

    public string TextOf(StoredFile file) => Bytes(file) is { } bytes
        ? Encoding.UTF8.GetString(bytes.Span)
        : throw new RecordUnusableException($"The file {file.Digest} that this vote names is not in the record. Restore the record from your backup.");

    /// <summary>What a letter is known by outside: the beginning of its digest, which tells nobody how many have written.</summary>
    public static string ReferenceOf(LetterOnFile letter) => $"{letter.Arrival.File.Digest[..4]}-{letter.Arrival.File.Digest[4..8]}-{letter.Arrival.File.Digest[8..12]}".ToUpperInvariant();

    public ZonedDateTime Received(LetterOnFile letter) => letter.Arrival.Received.InZone(Council.Zone);

    public ImmutableArray<Worded> Sponsors => [.. Vote.Call.Draft.Sponsors.Select(NameOf)];

    internal static GrammaticalGender GenderOf(Gender gender) => gender switch
    {
        Gender.NotStated => GrammaticalGender.NotStated,
        Gender.Female => GrammaticalGender.Feminine,
        Gender.Male => GrammaticalGender.Masculine,
    };
}
