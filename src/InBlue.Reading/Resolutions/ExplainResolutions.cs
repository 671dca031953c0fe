using InBlue.Reading.Files;

namespace InBlue.Reading.Resolutions;

/// <summary>Every doubt on the structure of a resolution in English: what, where. The one place with sentences.</summary>
public static class ExplainResolutions
{
    public static string InEnglish(ResolutionDoubt doubt) => $"{(doubt.Line is { } line ? $"Line {line}: " : "")}{Sentence(doubt.Kind, [.. doubt.Words, "", "", ""])}";

    public static string InEnglish(FileFault fault) => fault.Kind switch
    {
        FileFaultKind.Empty => "The file has no words. Give the text of a resolution.",
        FileFaultKind.UnknownForm => $"The file is no text, DOCX, PDF with text or Akoma Ntoso{(fault.Words.Count > 0 && fault.Words[0].Length > 0 ? $" (it looks like {fault.Words[0]})" : "")}. Give one of these.",
        FileFaultKind.NotUtf8 => $"Line {fault.Words[1]}, byte {fault.Words[0]}: from here the text is not UTF-8. Save it as UTF-8.",
        FileFaultKind.ControlCharacter => $"Line {fault.Words[1]}, byte {fault.Words[0]}: a control character, which no text has. Extract the text first, for instance from the PDF.",
        FileFaultKind.TooLarge => $"The file has {fault.Words[0]} bytes; more than {fault.Words[1]} are not read. Give one resolution alone.",
        _ => ExplainFiles.InEnglish(fault),
    };

    private static string Sentence(ResolutionDoubtKind kind, string[] said) => kind switch
    {
        ResolutionDoubtKind.LanguageNotRead => "the language is not French or English, or not plain. The structure is read by numbers and marks alone; unnumbered paragraphs may be taken for others.",
        ResolutionDoubtKind.OpeningMissing => "no line opens the resolution with the name of the Council. Where the head ends is taken from the first paragraph that is plainly one.",
        ResolutionDoubtKind.OpeningRunsIn => $"the opening words have no line of their own: \"{said[0]}\".",
        ResolutionDoubtKind.NoProvision => "the text has no paragraph of a resolution. Check that it is the right file.",
        ResolutionDoubtKind.NoOperative => "no operative paragraph is plain: no number, and no paragraph that opens with a verb of decision.",
        ResolutionDoubtKind.NumberMissing => said[0] == said[1] ? $"paragraph {said[0]} is missing: {said[2]} comes here." : $"paragraphs {said[0]} to {said[1]} are missing: {said[2]} comes here.",
        ResolutionDoubtKind.NumberNotPrinted => $"a paragraph without a number stands where {said[0]} would: \"{said[1]}\".",
        ResolutionDoubtKind.NumberDoubled => $"paragraph {said[0]} is there twice.",
        ResolutionDoubtKind.NumberOutOfOrder => $"paragraph {said[1]} comes where {said[0]} should.",
        ResolutionDoubtKind.NumberDamaged => $"\"{said[0]}\" is taken for \"{said[1]}.\". Compare with the print.",
        ResolutionDoubtKind.NumberingRestarts => $"the numbers begin again at {said[0]}, and no heading says why.",
        ResolutionDoubtKind.Unnumbered => $"operative paragraphs without a number: {said[0]}; they are counted in order.",
        ResolutionDoubtKind.ItemMissing => $"item {said[0]} comes where number {said[1]} of its list should.",
        ResolutionDoubtKind.ItemDamaged => $"\"{said[0]}\" is taken for item number {said[1]} of its list. Compare with the print.",
        ResolutionDoubtKind.ItemDoubled => $"item {said[0]} is in its list twice.",
        ResolutionDoubtKind.ListBeginsLate => $"a list begins with {said[0]}; what comes before it is missing.",
        ResolutionDoubtKind.TooDeep => $"{said[0]} would stand more than {OpenLists.MaxDepth} lists deep; it is set at that depth.",
        ResolutionDoubtKind.ContinuationUnclear => $"does this go on with the last item, or with the paragraph? It is set with the item: \"{said[0]}\".",
        ResolutionDoubtKind.PartUnclear => $"neither plainly of the preamble nor operative: \"{said[0]}\".",
        ResolutionDoubtKind.HyphenUnclear => $"is the hyphen in \"{said[0]}\" the word's own, or the print's? It is kept.",
        ResolutionDoubtKind.CutOff => $"the last paragraph has no full stop: \"{said[0]}\". Something may be missing.",
        ResolutionDoubtKind.TooManyLines => $"more than {said[0]} lines. Nothing was read; give the text of one resolution.",
    };
}
