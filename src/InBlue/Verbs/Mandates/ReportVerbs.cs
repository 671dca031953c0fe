using System.CommandLine;
using System.Globalization;
using InBlue.Documents.Papers;
using InBlue.Documents.Rendering;
using InBlue.Documents.Reports;
using InBlue.Live;
using InBlue.Mandates;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using InBlue.Verbs.Live;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Verbs.Mandates;

/// <summary>Papers made from registers: the skeleton of a report, the council's table of cycles, its calendar.</summary>
internal static class ReportVerbs
{
    public static IEnumerable<Command> All => [Report(), Cycles(), Calendar()];

    private static Option<string?> In() => LiveVerb.Maybe("--language", "en or fr; en.", "LANGUAGE");

    private static Command Report()
    {
        var (id, number, occurrence) = (MandateHandle.Id(), LiveVerb.Number("commitment", "The number of the commitment that hands it in."), LiveVerb.Number("occurrence", "Which of its dates, from 1."));
        var (language, file) = (In(), LiveVerb.Maybe("--out", "Where it goes, as .html, .docx or .txt; without it, here.", "FILE"));
        return LiveVerb.Make("report", "The skeleton of a report, a letter or a road map: what it must contain and by which words, who contributes, what changed, what is missing. The prose is its authors'.", c =>
        {
            foreach (var a in (Argument[])[id, number, occurrence])
                c.Arguments.Add(a);
            c.Options.Add(language);
            c.Options.Add(file);
        }, async (parsed, office, json, cancel) =>
        {
            var (into, words) = (parsed.GetValue(file), PaperLanguage(parsed.GetValue(language)));
            var form = into is null ? null : PaperFile.Form(into);
            var mandate = MandateHandle.Find(office, parsed.GetValue(id)!);
            var made = new SkeletonMaking(mandate, office.Live.Council, Today(office), text => ReadTexts.Of(office.Live, text)).Make(parsed.GetValue(id)!, parsed.GetValue(number), parsed.GetValue(occurrence));
            if (made is not Skeleton.Made { Report: var found })
                return Answer.Refuse(Import.Refusal.CodeOf(((Skeleton.None)made).Why), Why(mandate, parsed.GetValue(number), ((Skeleton.None)made).Why), json);
            var report = found with { Practice = IsPractice(office) };
            var document = report.ToDocument(words);
            if (into is not null)
                await PaperFile.WriteAsync(into, form!(document), static _ => false, cancel);
            if (json)
                Print.Json(SkeletonJson.Of(report, into));
            else
                Console.Write(into is null ? TextRendering.Text(document) : $"Written: {into}{Environment.NewLine}");
            return Exit.Done;
        });
    }

    private static Command Cycles()
    {
        var (month, csv, docx, language) = (LiveVerb.Maybe("--month", "Of one month only: 2021-04.", "MONTH"), LiveVerb.Maybe("--csv", "As CSV, in UTF-8 with a byte-order mark.", "FILE"), LiveVerb.Maybe("--docx", "As a document.", "FILE"), In());
        return LiveVerb.Make("cycles", "The council's table of reporting and mandate cycles, by month and by subject.", c => { foreach (var o in (Option[])[month, csv, docx, language]) c.Options.Add(o); }, async (parsed, office, json, cancel) =>
        {
            if (parsed.GetValue(csv) is not null && parsed.GetValue(docx) is not null)
                throw new WrongUseException("Give --csv or --docx, not both.");
            var words = PaperLanguage(parsed.GetValue(language));
            var table = CyclesTable.Of(Worded.From(office.Live.Council.Names), Today(office), Followed(office, null)) with { Practice = IsPractice(office), Month = parsed.GetValue(month) is { } given ? MonthOf(given) : null };
            if (parsed.GetValue(csv) is { } sheet)
                await PaperFile.WriteAsync(sheet, CyclesCsv.Write(table, words), CyclesCsv.IsOne, cancel);
            else if (parsed.GetValue(docx) is { } file)
                await PaperFile.WriteAsync(file, DocxRendering.Render(table.ToDocument(words)), static _ => false, cancel);
            var written = parsed.GetValue(csv) ?? parsed.GetValue(docx);
            if (json)
                Print.Json(CyclesJson.Of(table, words, written));
            else
                Console.Write(written is null ? TextRendering.Text(table.ToDocument(words)) : $"Written: {written}{Environment.NewLine}");
            return Exit.Done;
        });
    }

    private static Command Calendar()
    {
        var id = new Argument<string?>("mandate") { Description = "The mandate's name; without it, all of the council's.", Arity = ArgumentArity.ZeroOrOne };
        var (file, language) = (LiveVerb.Needed("--out", "Where it goes.", "FILE.ics"), In());
        return LiveVerb.Make("calendar", "The dates of one mandate or of all as an iCalendar file.", c => { c.Arguments.Add(id); c.Options.Add(file); c.Options.Add(language); }, async (parsed, office, json, cancel) =>
        {
            var (into, words) = (parsed.GetValue(file)!, PaperLanguage(parsed.GetValue(language)));
            var followed = Followed(office, parsed.GetValue(id)).ToArray();
            var name = parsed.GetValue(id) is not null ? followed[0].Mandate.Title : office.Live.Council.Names.In(words);
            var feed = CalendarFeed.Of(office.Live.Council.Id.Text, name, followed, words);
            await PaperFile.WriteAsync(into, System.Text.Encoding.UTF8.GetBytes(feed), PaperFile.IsOurCalendar, cancel);
            var dates = Procedure.Mandates.Cycles.Of(followed).Count(r => r.Due is not null);
            return Answer.Done(before: false, json, string.Create(CultureInfo.InvariantCulture, $"Written: {into} ({dates} dates)."), ("file", into), ("dates", dates));
        });
    }

    private static IEnumerable<FollowedMandate> Followed(Office office, string? id) =>
        (id is { } one ? (IEnumerable<(string, Mandate)>)[(one, MandateHandle.Find(office, one))] : office.Live.Mandates.Select(m => (m, office.Live.Mandate(m)!.State)))
            .Select(m => new FollowedMandate(m.Item1, m.Item2, office.Live.Council.Calendar));

    private static Language PaperLanguage(string? given) => given is null ? Language.English
        : Given.Language(given) is var language && language is Language.English or Language.French ? language : throw new WrongUseException("Papers about mandates are in English and French: give en or fr.");

    private static YearMonth MonthOf(string given) =>
        YearMonthPattern.Iso.Parse(given) is { Success: true } month ? month.Value : throw new WrongUseException($"\"{given}\" is no month: write 2021-04.");

    private static string Why(Mandate mandate, int number, WhyNoSkeleton why) => why switch
    {
        WhyNoSkeleton.NoSuchCommitment => $"There is no commitment {number}. They are numbered from 1 to {mandate.Commitments.Count}.",
        WhyNoSkeleton.NotInForce => $"Commitment {number} is not in force. Accept it first.",
        WhyNoSkeleton.NothingHandedIn => $"Commitment {number} hands in no report, letter or road map. Those that do: {string.Join(", ", mandate.InForce.Where(c => c.Content.Deliverable is { Kind: DeliverableKind.Report or DeliverableKind.Letter or DeliverableKind.Roadmap }).Select(c => c.Number))}.",
        WhyNoSkeleton.NoSuchOccurrence => Occurrences.DatesOf(mandate, mandate.Find(number)!).Length is > 0 and var dates ? $"Commitment {number} has no such date. They are numbered from 1 to {dates}." : $"Commitment {number} has no date: its text states none, or none follows from it.",
    };

    private static bool IsPractice(Office office) => office.Live.Clock is PracticeClock;

    private static LocalDate Today(Office office) => office.Live.Now.InZone(office.Live.Council.Zone).Date;
}
