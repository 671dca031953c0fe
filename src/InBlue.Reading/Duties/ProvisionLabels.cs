using InBlue.Reading.Resolutions;

namespace InBlue.Reading.Duties;

using Provision = Resolutions.Provision;

/// <summary>What people call a provision: "28 c) ii), tiret 3", "28 (c) (ii), dash 3".</summary>
internal static class ProvisionLabels
{
    public static string Of(Provision provision, DutyWords words)
    {
        var path = provision.Path;
        if (path.Count == 0)
            return provision.Mark.Length > 0 ? provision.Mark : provision.EId;
        var label = path[0];
        for (var i = 1; i < path.Count; i++)
            label += path[i].StartsWith('-') ? $", {words.DashLabel} {path[i][1..]}" : words.Language is Procedure.Councils.Language.French ? $" {path[i]})" : $" ({path[i]})";
        return label;
    }
}
