using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;

namespace InBlue.Reading.Duties;

internal static class EnglishDuties
{
    public static DutyWords Words { get; } = new()
    {
        Language = Language.English,
        Joints = [" and to ", ", to "],
        FirstJoints = [" to "],
        Reporting = [" and report to", " and to report"],
        Seized = ["actively seized", "remain seized", "seized of the matter"],
        If = ["if ", "when ", "where ", "should ", "in the event that", "in case ", "unless "],
        Once = ["once ", "upon ", "as soon as "],
        IsVerb = w => w.Length > 1,
        Deliverables =
        [
            (["roadmap"], DeliverableKind.Roadmap),
            (["road", "map"], DeliverableKind.Roadmap),
            (["provide", "council", "with a letter"], DeliverableKind.Letter),
            (["provide", "council", "with a report"], DeliverableKind.Report),
            (["report", "to", "the"], DeliverableKind.Report),
            (["submit", "report"], DeliverableKind.Report),
            (["provide", "report"], DeliverableKind.Report),
            (["present", "report"], DeliverableKind.Report),
            (["include", "assessment"], DeliverableKind.Assessment),
            (["provide", "assessment"], DeliverableKind.Assessment),
            (["provide", "letter"], DeliverableKind.Letter),
            (["submit", "letter"], DeliverableKind.Letter),
            (["keep", "informed"], DeliverableKind.Information),
            (["include", "information"], DeliverableKind.Information),
            (["inform", "council"], DeliverableKind.Information),
            (["provide", "update"], DeliverableKind.Update),
            (["provide", "briefing"], DeliverableKind.Update),
            (["brief", "council"], DeliverableKind.Update),
            (["report"], DeliverableKind.Report),
            (["take", "decision"], DeliverableKind.Decision),
            (["make", "decision"], DeliverableKind.Decision),
        ],
        Extending = ["extend", "extends", "renew", "renews", "prolong"],
        Conditions = ["provided that", "on the condition that", "on condition that", "subject to", "in the event that", "should the"],
        Together = ["coordinate", "coordinated with", "together with"],
        Priorities =
        [
            ("primary strategic priority", Priority.FirstStrategic), ("first strategic priority", Priority.FirstStrategic), ("second strategic priority", Priority.SecondStrategic),
            ("other tasks", Priority.OtherTask), ("secondary tasks", Priority.OtherTask), ("priority tasks", Priority.PriorityTask),
        ],
        NotTakingFrom = ["without impeding", "should not impede", "shall not impede", "without prejudice to its capacity"],
        ChapterSeven = ["acting under chapter vii"],
        DashLabel = "dash",
    };
}
