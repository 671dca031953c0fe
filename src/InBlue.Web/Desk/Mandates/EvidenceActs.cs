using InBlue.Documents.Mandates;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Values;
using InBlue.Secretariat.Mandates;

namespace InBlue.Web.Desk.Mandates;

/// <summary>Values, one by a form or a whole file of them: all of it is taken, or nothing.</summary>
public sealed class EvidenceActs(KeepingMandates keeping, string mandate, MandateForm form, Language language, CancellationToken cancel)
{
    private const int MostFaultsSaid = 10;

    private readonly MandateDeskWords words = new(language);

    public Task<DeskAnswer> DoAsync() => form.Act == "value" ? ValueAsync() : FileAsync();

    /// <summary>The figure is named as "31.2": the second of commitment 31.</summary>
    private async Task<DeskAnswer> ValueAsync()
    {
        if (form["figure"]?.Split('.') is not [var commitment, var measure] || !int.TryParse(commitment, out var c) || !int.TryParse(measure, out var m))
            return new DeskAnswer.Refused(words.NoSuchFigure);
        if (form.Value is not { } value)
            return new DeskAnswer.Refused(words.NoSuchValue);
        if (form.Day("as-at") is not { } day)
            return new DeskAnswer.Refused(words.NoSuchDay);
        var reported = new ReportedValue(c, m, value, day, form["source"] ?? "", form["quote"]);
        return MandateActs.Answer(await keeping.ChangeAsync(mandate, form.By, (state, acting) => FollowingDecisions.ReportValues(state, acting, [reported]), cancel), language);
    }

    private async Task<DeskAnswer> FileAsync()
    {
        if (await form.BytesAsync(cancel) is not { } bytes)
            return new DeskAnswer.Refused(words.NoFile);
        return ValuesFile.Read(bytes, form["decimal-comma"] is not null) switch
        {
            ValuesReading.Read read => MandateActs.Answer(await new RecordingValues(keeping).RecordAsync(mandate, form.By, read.Values, cancel), language),
            ValuesReading.Faulty faulty => new DeskAnswer.Refused(string.Join(" ", faulty.Faults.Take(MostFaultsSaid).Select(f => ValuesFaultWords.Sentence(f, language)))),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
