using System.CommandLine;
using InBlue.Verbs.Live;

namespace InBlue.Verbs.Mandates;

/// <summary>From an adopted text to duties that are followed until they end.</summary>
internal static class MandateVerbs
{
    public static Command Make() => LiveVerb.Group("mandate", "The duties that an adopted text creates, followed until the mandate is renewed or ends.",
        [.. OpeningVerbs.All, .. ShowingVerbs.All, .. RegisterVerbs.All, .. InstrumentVerbs.All, .. CourseOfDutyVerbs.All, .. FigureVerbs.All, .. RenewalVerbs.All, .. ReportVerbs.All]);
}
