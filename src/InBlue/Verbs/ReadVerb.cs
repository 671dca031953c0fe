using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using InBlue.Documents.AkomaNtoso;
using InBlue.Documents.Papers;
using InBlue.Import;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Reading.Files;
using InBlue.Reading.Resolutions;
using InBlue.Secretariat.Audit;

namespace InBlue.Verbs;

internal static class ReadVerb
{
    public static Command Make()
    {
        var (data, json) = (new DataOption(), Verb.Json());
        data.Description = "Taken by every verb; reading needs no record.";
        var file = new Argument<string>("file") { Description = "A resolution or a draft: text in UTF-8, DOCX, PDF with text, Akoma Ntoso; or the published document of a written vote, whose draft is read." };
        var akn = new Option<bool>("--akn") { Description = "Write it as Akoma Ntoso 3.0 (AKN4UN)." };
        var councilFile = CouncilChoice.Option();
        var command = new Command("read", "Reads the structure of a resolution: paragraphs, items, headings, annexes, and everything that is in doubt.") { file, akn, councilFile, data, json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(akn) && parsed.GetValue(json))
                throw new WrongUseException("Say one of --json and --akn.");
            return Read(parsed.GetValue(file)!, CouncilChoice.Of(parsed.GetValue(councilFile)), parsed.GetValue(json), parsed.GetValue(akn));
        });
        return command;
    }

    private static int Read(string path, CouncilChoice choice, bool asJson, bool asAkn)
    {
        var refusals = new List<Refusal>();
        if (ReadFiles.Council(choice, refusals) is not { Council: var council })
            return Refuse(refusals, asJson);
        using var progress = new Progress($"Reading {Path.GetFileName(path)}");
        if (InputFile.Read(path, ReceivedFile.MaxBytes) is not { } bytes)
            return Refuse([new Refusal("too-large", path, string.Create(CultureInfo.InvariantCulture, $"It is larger than the {ReceivedFile.MaxBytes / (1 << 20)} MiB that a file may have. Give one resolution alone."))], asJson);
        var opened = ResolutionFile.Open(bytes, Path.GetFileName(path));
        if (opened is ResolutionFile.Unreadable { Fault: var fault })
            return Refuse([new Refusal(Refusal.CodeOf(fault.Kind), path, ExplainResolutions.InEnglish(fault))], asJson);
        var words = (ResolutionFile.Words)opened;
        var reading = ResolutionReader.Read(words.Text, council);
        progress.Dispose();
        if (reading.Doubts.FirstOrDefault(d => d.Kind is ResolutionDoubtKind.NoProvision or ResolutionDoubtKind.TooManyLines) is { } nothing)
            return Refuse([new Refusal(Refusal.CodeOf(nothing.Kind), path, ExplainResolutions.InEnglish(nothing))], asJson);
        Show(words, reading, council, asJson, asAkn);
        return Exit.Done;
    }

    private static void Show(ResolutionFile.Words words, ResolutionReading reading, Council council, bool asJson, bool asAkn)
    {
        if (asJson)
            Print.Json(ResolutionJson.Of(words, reading));
        else if (asAkn)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(ResolutionXml.Write(AknAuthority.SecurityCouncil(Worded.From(council.Names)), reading).Bytes.Span);
        }
        else
        {
            ResolutionText.Print(reading);
            foreach (var doubt in words.Doubts)
                Console.WriteLine($"  {ExplainFiles.InEnglish(doubt)}");
        }
    }

    private static int Refuse(IReadOnlyCollection<Refusal> refusals, bool asJson)
    {
        if (asJson)
            Print.Json(new JsonObject { ["faults"] = ReportJson.Faults(refusals.Select(r => new Fault(r.Code, r.Where, r.Message))) });
        foreach (var refusal in refusals)
            Console.Error.WriteLine($"inblue: {refusal.Where}: {refusal.Message}");
        return Exit.Refused;
    }
}
