using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

/// <summary>Reads a letter that came by itself.</summary>
public static class LoneLetterReader
{
    public static LoneLetter Read(SourceText text, Council council, LoneLetterContext context) =>
        new(null, null, null, null, null, [], false, [], [new Doubt(DoubtKind.NotReadWhole, null, null, [])], []);
}
