using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Erasing;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Live;
using InBlue.Tests.Scenarios;
using NodaTime.Testing;

namespace InBlue.Tests.Erasing;

/// <summary>An office on some database, with its key in a file, as the program has it.</summary>
internal sealed class AnOfficeToEraseIn : IAsyncDisposable
{
    public const string OfCouncil = "security-council", Reason = "Asked for by the mission.";

    private readonly string folder = Directory.CreateTempSubdirectory("inblue-erasing-").FullName;
    private readonly SigningKey key;
    private readonly FakeClock clock;

    private AnOfficeToEraseIn(IRecordDatabase database, SigningKey key, FakeClock clock)
    {
        (Database, this.key, this.clock) = (database, key, clock);
        File.WriteAllText(KeyFile.PathFor(Keys, OfCouncil), key.Export());
        Office = OfficeOn.Database(database, key, clock);
    }

    public static async Task<AnOfficeToEraseIn> OnAsync(IRecordDatabase database, params string[] members)
    {
        var made = new AnOfficeToEraseIn(database, OfficeOn.NewKey(), new FakeClock(Play.At("2020-06-26 13:00")));
        await made.Office.RegisterAsync(["FRA", .. members]);
        return made;
    }

    public string Keys => Path.Combine(folder, "record");

    public IRecordDatabase Database { get; }

    public OfficeOn Office { get; private set; }

    public Erasures Erasures => new(Office.Live, Keys);

    /// <summary>Another program on the same record, for which nothing is in memory.</summary>
    public Erasures ErasuresOn(IRecordDatabase database) => new(OfficeOn.Database(database, key, clock).Live, Keys);

    public LogReport Audit() => LogAudit.Check(Database, OfCouncil);

    public async Task<string> DraftAsync(string symbol, string words, bool withdrawn = true)
    {
        Play.Recorded(await Office.Drafts.SubmitAsync(Play.OfficerOne, symbol, "The situation in Mali", [new MemberId("FRA")], Language.English, OfficeOn.DraftText(words), practice: false, null, OfficeOn.Cancel));
        if (withdrawn)
            Play.Recorded(await Office.Drafts.WithdrawAsync(Play.OfficerOne, symbol, "Another one is there.", OfficeOn.Cancel));
        return symbol;
    }

    /// <summary>Letter 1 came by mail and counts; letter 2 came by mail, too late; letter 3 is text, too late; letter 4 came by mail once the document was published.</summary>
    public async Task PublishedVoteAsync()
    {
        await Office.CallAsync();
        Office.GoTo("2020-06-26 15:00");
        await KeepAsync(WholeMail);
        await MailAsync(WholeVote.Text("FRA"), new Proof.ByMailbox("votes", 7, 1, Digest.Of(WholeMail).ToString()));
        Play.Recorded(await WholeVote.ConfirmAsync(Office, 1, "FRA"));
        Office.GoTo("2020-06-29 14:00");
        await Office.End.PassAsync(null, OfficeOn.Cancel);
        await MailAsync("Too late, by mail.\n");
        Play.Recorded(await WholeVote.ReceiveAsync(Office, "Too late, as text.\n"));
    }

    public async Task PublishAsync()
    {
        await Settling.PublishAsync(Office);
        await MailAsync("After the publication.\n");
    }

    /// <summary>The whole mail of letter 1, which the record keeps apart from the letter.</summary>
    public static byte[] WholeMail { get; } = Encoding.UTF8.GetBytes("From: a.person@mission.example\r\nReceived: by mx.example\r\n\r\nA letter.\r\n");

    /// <summary>A letter by mail, received now.</summary>
    public async Task MailAsync(string text, Proof? proof = null)
    {
        var mail = Encoding.UTF8.GetBytes($"{text}-- \r\n");
        var received = proof is null ? Office.Portal() : Office.Portal() with { Channel = new ChannelId("mail"), Proof = proof };
        Play.Recorded(await Office.Letters.ReceiveAsync(OfficeOn.First, Play.OfficerOne, new LetterInHand(mail, FileForm.Eml, text), received, OfficeOn.Cancel));
    }

    private async Task KeepAsync(byte[] file)
    {
        await using var writer = new RecordWriter(Database, key, OfCouncil, clock);
        await writer.AppendAsync(new Append(VoteName.DraftOf(OfCouncil, "S/2020/999"), 0, [new NewEntry("test.said", _ => JsonValue.ObjectOf(("text", "a mail came")))], [file], null), OfficeOn.Cancel);
    }

    public byte[] Bundle() => BundleMaking.Make(Database, OfficeOn.First);

    public VerifierKey Key => key.Public;

    /// <summary>The program is started anew.</summary>
    public void Restart() => Office = OfficeOn.Database(Database, key, clock);

    public async ValueTask DisposeAsync()
    {
        await Office.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
