using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Receipts;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Receipts;
using InBlue.Tests.Scenarios;
using InBlue.Web;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using Position = InBlue.Procedure.Voting.Position;

namespace InBlue.Tests.Web;

/// <summary>The page where a member sees whether its letter is in the published record. In the browser's collection, since only so many files are read at once.</summary>
[Collection(nameof(Browser))]
public sealed class LookingForALetter(Windows windows) : IClassFixture<Windows>
{
    private const string Symbol = "S/2020/1";

    private static readonly ReceiptWords English = new(Language.English), French = new(Language.French);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static byte[] Letter(string member, Position position = Position.For) => Encoding.UTF8.GetBytes(Play.LetterText(new MemberId(member), Symbol, position));

    private static SigningKey KeyOf(Play play) => KeyFile.Load(play.DataPath, play.Live.Database.Head(play.Council.Id.Text)!);

    private static VoteName First(Play play) => new(play.Council.Id.Text, Symbol, 1);

    private static SignedReceipt ReceiptOf(Play play, int letter) => ReceiptMaking.Make(play.Live.Database, play.DataPath, First(play), letter);

    private static async Task<WebApplication> ServeAsync(Play play)
    {
        var server = Server.Build(play.DataPath, "http://127.0.0.1:0");
        await server.StartAsync(Cancel);
        return server;
    }

    private static async Task<(HttpStatusCode Status, string Text)> SendAsync(WebApplication server, byte[] file, string path = "/en/receipt")
    {
        using var reader = new HttpClient();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "mine.txt" } };
        return await SendAsync(reader, server, form, path);
    }

    private static async Task<(HttpStatusCode Status, string Text)> SendAsync(HttpClient reader, WebApplication server, HttpContent content, string path = "/en/receipt")
    {
        using var answer = await reader.PostAsync(new Uri(server.Urls.Single() + path), content, Cancel);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)));
    }

    [Fact]
    public async Task Before_the_publication_the_answer_is_the_same_for_every_file()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        await using var server = await ServeAsync(play);
        var asked = new Dictionary<string, byte[]> { ["a letter"] = Letter("BEL"), ["one that nobody sent"] = Letter("VNM"), ["a stranger's"] = [1, 2, 3] };
        var (_, before) = await SendAsync(server, [1, 2, 3]);
        before.ShouldContain(English.NothingPublished);

        var vote = await play.CallAsync(Symbol, "2020-06-26 14:00", "2020-06-29 14:00");
        play.GoTo("2020-06-26 15:00");
        await play.VoteAsync(vote, "BEL");
        var receipt = ReceiptOf(play, 1);
        (asked["its receipt"], asked["a receipt of none"]) = (receipt.ToBytes(), (receipt.Receipt with { File = Digest.Of("none"u8) }).Sign(KeyOf(play)).ToBytes());
        asked["a forged receipt"] = receipt.Receipt.Sign(SigningKey.Generate(play.Key.Origin)).ToBytes();
        await ShouldBeTheSameAsync("open");
        foreach (var member in (string[])["CHN", "DOM", "EST", "FRA", "DEU", "IDN", "NER", "RUS", "VCT"])
            await play.VoteAsync(vote, member);
        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync();
        await ShouldBeTheSameAsync("closed");
        if (play.Vote(vote).OpenIncident is not null) // the server's own clock, years later
            Play.Recorded(await play.Deciding.CloseIncidentAsync(vote, Play.OfficerOne, "The clock of a test.", Cancel));
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        await ShouldBeTheSameAsync("counted");
        await play.PublishAsync(vote, "S/2020/2");

        (await SendAsync(server, asked["a letter"])).Text.ShouldContain(English.Held);
        (await SendAsync(server, asked["its receipt"])).Text.ShouldContain(English.HeldAsPromised);
        (await SendAsync(server, asked["one that nobody sent"])).Text.ShouldBe(before);

        async Task ShouldBeTheSameAsync(string when)
        {
            foreach (var (name, file) in asked)
                (await SendAsync(server, file)).ShouldBe((HttpStatusCode.OK, before), $"{when}: {name}");
        }
    }

    [Fact]
    public async Task Afterwards_a_member_sees_its_letter_by_its_file_and_by_its_receipt_in_both_languages()
    {
        await using var play = await ALiveVoteToRead.PublishedAsync();
        await using var server = await ServeAsync(play);
        var number = play.Vote(First(play)).Letters.Values.Single(l => l.Reading!.Member.Text == "BEL").Number;
        foreach (var (words, path, count, at) in ((ReceiptWords, string, string, string)[])[(English, "/en/receipt", "counted", "Friday, 26 June 2020, 15:12:07"), (French, "/fr/receipt", "comptée", "vendredi 26 juin 2020")])
        {
            var (status, byFile) = await SendAsync(server, Letter("BEL", Position.Abstain), path);
            var (_, byReceipt) = await SendAsync(server, ReceiptOf(play, number).ToBytes(), path);
            status.ShouldBe(HttpStatusCode.OK);
            byFile.ShouldContain(words.Held);
            byReceipt.ShouldContain(words.HeldAsPromised);
            foreach (var doubt in (string[])[words.NotSigned, words.Compromised])
                byReceipt.ShouldNotContain(doubt);
            foreach (var page in (string[])[byFile, byReceipt])
                foreach (var said in (string[])[$"<dd>{count}</dd>", at, $"href=\"{path[..3]}/votes/S/2020/1\"", "href=\"/bundles/S/2020/1.zip\"", "./inblue verify-receipt"])
                    page.ShouldContain(said);
        }
        (await SendAsync(server, Letter("BEL"))).Text.ShouldContain(English.NothingPublished); // another position is another file
    }

    [Fact]
    public async Task A_promise_that_the_published_record_does_not_keep_is_said_so_and_a_forged_one_is_not_believed()
    {
        await using var play = await ALiveVoteToRead.PublishedAsync();
        await using var server = await ServeAsync(play);
        var promise = ReceiptOf(play, 1).Receipt with { File = Digest.Of("left out"u8) };
        foreach (var (words, path) in ((ReceiptWords, string)[])[(English, "/en/receipt"), (French, "/fr/receipt")])
        {
            var broken = (await SendAsync(server, promise.Sign(KeyOf(play)).ToBytes(), path)).Text;
            foreach (var said in (string[])[words.Broken, words.WhatToDo, "href=\"/bundles/S/2020/1.zip\""])
                broken.ShouldContain(said);
            var forged = (await SendAsync(server, promise.Sign(SigningKey.Generate(play.Key.Origin)).ToBytes(), path)).Text;
            ShouldOnlySayThatItIsNotSigned(forged, words);
        }
        (await SendAsync(server, (promise with { Vote = First(play) with { Ordinal = 2 } }).Sign(KeyOf(play)).ToBytes())).Text.ShouldContain(English.NothingPublished);
    }

    [Fact]
    public async Task Of_a_file_that_no_key_of_the_log_signed_nothing_is_said_but_that()
    {
        await using var play = await ALiveVoteToRead.PublishedAsync();
        await using var server = await ServeAsync(play);
        var receipt = ReceiptOf(play, 1);
        var changed = receipt.Text.Replace(receipt.Receipt.File.ToString(), Digest.Of("another letter"u8).ToString(), StringComparison.Ordinal);
        var held = receipt.Receipt.Sign(SigningKey.Generate(play.Key.Origin)).Text; // what it says is so, and a stranger says it
        foreach (var (words, path) in ((ReceiptWords, string)[])[(English, "/en/receipt"), (French, "/fr/receipt")])
            foreach (var file in (string[])[changed, held])
                ShouldOnlySayThatItIsNotSigned((await SendAsync(server, Encoding.UTF8.GetBytes(file), path)).Text, words);
    }

    [Fact]
    public async Task A_receipt_under_an_earlier_key_of_the_log_is_believed_and_one_under_a_compromised_key_is_doubted()
    {
        await using var play = await ALiveVoteToRead.PublishedAsync();
        var (place, database, council) = (play.Place, play.Live.Database, play.Council.Id.Text);
        var kept = ReceiptOf(play, 1);
        var broken = (kept.Receipt with { File = Digest.Of("left out"u8) }).Sign(KeyOf(play));
        var trusted = SignedCheckpoint.TryParse(database.Head(council)!.Checkpoint).ShouldNotBeNull();

        KeyRenewal.Rotate(place, database, council, play.Clock);
        ReceiptOf(play, 1).IsSignedBy(play.Key).ShouldBeTrue();
        kept.IsSignedBy(play.Key).ShouldBeFalse();
        await using var server = await ServeAsync(play);
        (await SaidOfAsync(kept)).ShouldSatisfyAllConditions(s => s.ShouldContain(English.HeldAsPromised), s => s.ShouldNotContain(English.NotSigned), s => s.ShouldNotContain(English.Compromised));
        (await SaidOfAsync(broken)).ShouldContain(English.Broken);

        KeyRenewal.Compromise(place, database, council, trusted, play.Clock);
        (await SaidOfAsync(kept)).ShouldSatisfyAllConditions(s => s.ShouldContain(English.HeldAsPromised), s => s.ShouldContain(English.Compromised));
        (await SaidOfAsync(broken)).ShouldSatisfyAllConditions(
            s => s.ShouldContain($"<strong>{English.Compromised}</strong>"), s => s.ShouldContain(English.CompromisedNotHeld), s => s.ShouldNotContain(English.Broken), s => s.ShouldNotContain(English.WhatToDo));
        (await SaidOfAsync(ReceiptOf(play, 1))).ShouldSatisfyAllConditions(s => s.ShouldContain(English.HeldAsPromised), s => s.ShouldNotContain(English.Compromised));

        async Task<string> SaidOfAsync(SignedReceipt receipt) => (await SendAsync(server, receipt.ToBytes())).Text;
    }

    private static void ShouldOnlySayThatItIsNotSigned(string page, ReceiptWords words)
    {
        page.ShouldContain($"<strong>{words.NotSigned}</strong>");
        page.ShouldContain(words.NotSignedMeans);
        foreach (var accusation in (string[])[words.Broken, words.CompromisedNotHeld, words.WhatToDo, words.HeldAsPromised, words.Held, "box fault"])
            page.ShouldNotContain(accusation);
    }

    [Fact]
    public async Task Where_what_an_entry_said_is_withheld_nothing_is_said_of_a_promise_and_nobody_is_accused()
    {
        await using var play = await ALiveVoteToRead.PublishedAsync();
        var (receipt, other) = (ReceiptOf(play, 1), ReceiptOf(play, 2));
        var gone = play.Live.Database.EntriesOf(First(play)).First(e => Payload.Read(e.Payload!.Value.Span).Kind == "letter.received").Number;
        using (var write = play.Live.Database.BeginWrite(play.Council.Id.Text))
        {
            write.EraseEntry(play.Council.Id.Text, gone);
            write.Commit();
        }
        await using var server = await ServeAsync(play);
        foreach (var (words, path) in ((ReceiptWords, string)[])[(English, "/en/receipt"), (French, "/fr/receipt")])
        {
            var said = (await SendAsync(server, receipt.ToBytes(), path)).Text;
            said.ShouldContain($"{words.Withheld($"{gone}", several: false)} {words.WithheldMayHold}");
            said.ShouldNotContain(words.Broken);
            (await SendAsync(server, other.ToBytes(), path)).Text.ShouldSatisfyAllConditions(t => t.ShouldContain(words.Held), t => t.ShouldContain(words.WithheldHolds));
        }
        (await SendAsync(server, [1, 2, 3])).Text.ShouldContain(English.NothingPublished);
    }

    [Fact]
    public async Task What_is_too_large_or_no_file_is_said_plainly()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        await using var server = await ServeAsync(play);
        using var reader = new HttpClient();
        (await SendAsync(server, new byte[32 << 20])).Text.ShouldContain(English.NothingPublished);
        using var chunked = new MultipartFormDataContent { { new StreamContent(new Endless((32 << 20) + 1)), "file", "large" } };
        chunked.Headers.ContentLength = null;
        (await SendAsync(reader, server, chunked)).ShouldSatisfyAllConditions(a => a.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge), a => a.Text.ShouldContain(English.TooLarge));

        foreach (var content in (HttpContent[])[new MultipartFormDataContent { { new ByteArrayContent([]), "file", "empty" } }, new MultipartFormDataContent { { new StringContent("no file"), "file" } }, new StringContent("file=a"), new ByteArrayContent([])])
            (await SendAsync(reader, server, content)).Text.ShouldContain(English.NoFile);
        foreach (var body in (string[])["", "--x", "--x\r\nnot a header\r\n\r\n", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nand no end"])
        {
            using var broken = new StringContent(body);
            broken.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
            (await SendAsync(reader, server, broken)).ShouldSatisfyAllConditions(a => a.Status.ShouldBe(HttpStatusCode.BadRequest, body), a => a.Text.ShouldContain(English.NoFile));
        }
    }

    [Fact]
    public async Task A_file_that_is_announced_too_large_is_not_read()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        await using var server = await ServeAsync(play);
        using var line = await BeginAsync(server, 40L << 20);
        (await ReadAsync(line)).ShouldStartWith("HTTP/1.1 413 ");
    }

    [Fact]
    public async Task Whoever_comes_while_as_many_files_as_may_be_are_read_hears_so_and_the_others_are_served()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        await using var server = await ServeAsync(play);
        var refused = false;
        for (var turn = 0; turn < 5 && !refused; turn++) // the server gives up whoever sends nothing for 5 seconds, which on a busy machine may be one of the first
        {
            var lines = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => BeginAsync(server, 1000)));
            refused = await ComesAsync(server, HttpStatusCode.ServiceUnavailable, within: TimeSpan.FromSeconds(10));
            foreach (var line in lines)
                line.Dispose();
        }
        refused.ShouldBeTrue();
        (await ComesAsync(server, HttpStatusCode.OK, within: TimeSpan.FromMinutes(1))).ShouldBeTrue();
    }

    private static async Task<bool> ComesAsync(WebApplication server, HttpStatusCode status, TimeSpan within)
    {
        for (var since = Stopwatch.StartNew(); since.Elapsed < within; await Task.Delay(20, Cancel))
            if ((await SendAsync(server, [1])).Status == status)
                return true;
        return false;
    }

    [Fact]
    public async Task It_works_without_scripts_for_every_reader()
    {
        await using var play = await ALiveVoteToRead.PublishedAsync();
        await using var server = await ServeAsync(play);
        var broken = (ReceiptOf(play, 1).Receipt with { File = Digest.Of("left out"u8) }).Sign(KeyOf(play)).ToBytes();
        (string Path, byte[] File, string Says)[] cases =
        [
            ("/en/receipt", Letter("BEL", Position.Abstain), English.Held), ("/fr/receipt", ReceiptOf(play, 1).ToBytes(), French.HeldAsPromised),
            ("/en/receipt", broken, English.Broken), ("/fr/receipt", [1], French.NothingPublished),
        ];
        foreach (var scripts in (bool[])[false, true])
        {
            var page = await windows.WindowAsync(scripts);
            foreach (var (path, file, says) in cases)
            {
                await page.SetViewportSizeAsync(360, 740);
                await page.GotoAsync(server.Urls.Single() + path);
                await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "a.txt", MimeType = "text/plain", Buffer = file });
                await page.Locator("main button").ClickAsync();
                (await page.Locator("#said").TextContentAsync()).ShouldNotBeNull().ShouldContain(says);
                if (!scripts)
                    continue;
                (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue(says);
                await Axe.ShouldFindNothingAsync(page);
            }
        }
    }

    /// <summary>The headers and the beginning of a form, and then nothing.</summary>
    private static async Task<TcpClient> BeginAsync(WebApplication server, long length)
    {
        var line = new TcpClient();
        var at = new Uri(server.Urls.Single());
        await line.ConnectAsync(at.Host, at.Port, Cancel);
        await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /en/receipt HTTP/1.1\r\nHost: {at.Authority}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: {length}\r\n\r\n--x\r\n"), Cancel);
        return line;
    }

    private static async Task<string> ReadAsync(TcpClient line)
    {
        var part = new byte[64];
        var length = await line.GetStream().ReadAtLeastAsync(part, 13, throwOnEndOfStream: false, Cancel);
        return Encoding.ASCII.GetString(part, 0, length);
    }

    /// <summary>So many bytes, of no stated length.</summary>
    private sealed class Endless(long length) : Stream
    {
        private long left = length;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(left, count);
            left -= read;
            return read;
        }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
