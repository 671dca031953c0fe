using InBlue.Reading.Drafts;

namespace InBlue.Live;

/// <summary>A redline as plain text: [-left out-] and {+put in+}.</summary>
internal static class RedlineText
{
    public static string Of(string before, string after) => string.Concat(Redline.Of(before, after).Select(run => run.Kind switch
    {
        RunKind.Same => run.Text,
        RunKind.Deleted => $"[-{run.Text}-]",
        RunKind.Inserted => $"{{+{run.Text}+}}",
    }));
}
