using CsCheck;
using InBlue.Procedure.Councils;
using InBlue.Reading.Clauses;
using InBlue.Reading.Duties;
using InBlue.Reading.Resolutions;
using InBlue.Tests.Reading.Resolutions;
using NodaTime;

namespace InBlue.Tests.Reading;

/// <summary>A text four times as long takes about four times the memory to read, whatever it repeats: the measure of work that is the same on every machine.</summary>
public sealed class ReadingInLinearMemory
{
    private const int Short = 12_000;
    private const double MostGrowth = 6;

    private static readonly string[] Lines =
    [
        "1. Decides to wait;", "2.\tRequests the Committee to report:", "(a)", "(a) one;", "(b) two;", "(i)", "(ii) x;", "iv) y;", "(aa) z;", "7,", "– dash", "* note", "A", "B. Words", "II", "II. Tasks", "Tasks", "Article 3",
        "The Security Council,", "Le Conseil de sécurité,", "The Security Council, having heard,", "The Security Council, having heard, decides.", "Adopted unanimously at the 12th meeting.", "Annex", "Annexe II", "____", "S/2031/77",
        "2/3 31-00001", "Page 4", "/...", "“Quoted words,", "imple-", "mentation", "and goes on", "f léau", "Recalling all,", "1 Note", "12 Decides", "999.", "l.", "(6)", "(h)", "x", "\f", "- -", "Name     Role     Seat", "One\tTwo\tThree", "",
    ];

    private static readonly string[] Words =
    [
        "prie le Comité de lire, et le prie de relire, ", "requests the Committee, the Panel and ", "paragraphs 1, 2 (a) and ", "paragraphe 3 ", "within 7 days, 8 days and ", "every three months ", "tous les trois mois ", "if ", "si ", "S/2020/", "(", ")", "à la fin du ",
        "1 000 ", "et ", "and ", "and to report on paragraph 5 ", ", to report to the Council every three months ", "to report to the Council in its report ", "et de faire rapport tous les mois ", "de faire figurer dans son rapport ", "by 30 June 2021 ",
        "le 30 juin 2021 ", "up to 20 troops ", "30 % ", "“", "« ", "- ", "resolution 1267 (1999), ", "annual ", "the end of ", "the mandate ", "one hundred ", "ten (10) ", "first ", "thereafter ", "requests ", "it ", "him to ", "that ", "as well as ", ", ",
        "iv ", "(iv) ", "10.30 a.m. ", "in 2019 and 2020 and ", "between 1 and ", "million ", "further ", "expresses its intention ", "decides that the Committee ", "once ", "provided that ", "the Council's ", "l'", "at the end of this four-month period ", "during the annual open debate ",
    ];

    private static readonly Gen<Func<int, string>> AnyText = Gen.OneOf(
        Reads.OneOf(Lines).Array[1, 3].Select(lines => (Func<int, string>)(n => Body(Repeated(string.Concat(lines.Select(l => l + "\n")), n)))),
        Reads.OneOf(Lines).Array[1, 3].Select(lines => (Func<int, string>)(n => Body(Repeated(string.Concat(lines.Select(l => l + "\n\n")), n)))),
        Reads.OneOf(Words).Array[1, 3].Select(words => (Func<int, string>)(n => Body("2. " + Repeated(string.Concat(words), n)))),
        Reads.OneOf(Words).Array[1, 3].Select(words => (Func<int, string>)(n => Body(Repeated($"(a) {string.Concat(words)};\n\n", n)))),
        Reads.OneOf(Words).Array[1, 3].Select(words => (Func<int, string>)(n => Body(Repeated($"3. Requests the Committee to {string.Concat(words)} report {string.Concat(words)};\n\n", n)))));

    [Fact]
    public void Of_every_kind_of_line_and_word()
    {
        foreach (var line in Lines)
            foreach (var end in (string[])["\n", "\n\n"])
                ShouldGrowAlong(n => Body(Repeated(line + end, n)), $"lines of \"{line}\"");
        foreach (var words in Words)
        {
            ShouldGrowAlong(n => Body("2. " + Repeated(words, n)), $"words \"{words}\"");
            ShouldGrowAlong(n => Body(Repeated($"3. Requests the Committee to {words} report {words};\n\n", n)), $"paragraphs of \"{words}\"");
        }
    }

    [Fact]
    public void Of_any_mixture() => AnyText.Sample(text => ShouldGrowAlong(text, "a mixture"), iter: 150, threads: 1);

    private static void ShouldGrowAlong(Func<int, string> make, string what)
    {
        foreach (var language in (Language[])[Language.English, Language.French])
        {
            var (brief, full) = (Taken(make(Short), language), Taken(make(4 * Short), language));
            (full.Structure / brief.Structure).ShouldBeLessThan(MostGrowth, $"structure of {what}, {language}");
            (full.Clauses / brief.Clauses).ShouldBeLessThan(MostGrowth, $"clauses of {what}, {language}");
            (full.Duties / brief.Duties).ShouldBeLessThan(MostGrowth, $"duties of {what}, {language}");
        }
    }

    /// <summary>With a constant added, so that a text which gives next to nothing compares nothing.</summary>
    private static (double Structure, double Clauses, double Duties) Taken(string text, Language language)
    {
        const double Constant = 100_000;
        var source = Resolved.Source(language is Language.English ? text : InFrench(text));
        var at = GC.GetAllocatedBytesForCurrentThread();
        var reading = ResolutionReader.Read(source);
        var structure = GC.GetAllocatedBytesForCurrentThread() - at;
        at = GC.GetAllocatedBytesForCurrentThread();
        foreach (var provision in reading.Provisions)
            ClauseReader.Read(provision.Text, language);
        var clauses = GC.GetAllocatedBytesForCurrentThread() - at;
        at = GC.GetAllocatedBytesForCurrentThread();
        DutyProposer.Propose(reading, new LocalDate(2020, 6, 29), 1, 1);
        return (Constant + structure, Constant + clauses, Constant + GC.GetAllocatedBytesForCurrentThread() - at);
    }

    private static string Body(string paragraphs) => $"The Security Council,\n\n1. Requests the Secretary-General to report:\n\n{paragraphs}\n\n99. Decides so.\n";

    private static string InFrench(string text) =>
        text.Replace("The Security Council,", "Le Conseil de sécurité,", StringComparison.Ordinal).Replace("Requests the Secretary-General to report", "Prie le Secrétaire général de faire rapport", StringComparison.Ordinal)
            .Replace("Requests the Committee to", "Prie le Comité de", StringComparison.Ordinal);

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length + 1));
}
