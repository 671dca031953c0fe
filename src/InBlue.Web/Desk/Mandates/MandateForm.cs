using System.Globalization;
using System.Text.RegularExpressions;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Reading.Values;
using InBlue.Secretariat.Mandates;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Web.Desk.Mandates;

/// <summary>A form of the desk for mandates as it was sent: each field once, read in its one form.</summary>
public sealed partial class MandateForm(IFormCollection sent)
{
    public string Act => this["act"] ?? "";

    public PersonId By => new(this["as"] ?? "");

    public int Commitment => Number("commitment");

    public int Occurrence => Number("occurrence");

    public int Instrument => Number("instrument");

    public IFormFile? File => sent.Files is [{ Length: > 0 } one] ? one : null;

    /// <summary>Of the file that was chosen; null where none was.</summary>
    public async Task<byte[]?> BytesAsync(CancellationToken cancel)
    {
        if (File is not { } file)
            return null;
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    /// <summary>Without white space around it; null where the field is missing, empty, or there twice.</summary>
    public string? this[string field] => sent[field] is [{ } text] && text.Trim() is { Length: > 0 } given ? given : null;

    /// <summary>Of a field of several lines, what stands between empty lines.</summary>
    public IEnumerable<string> Blocks(string field) => EmptyLine().Split((this[field] ?? "").ReplaceLineEndings("\n")).Select(b => b.Trim()).Where(b => b.Length > 0);

    /// <summary>0, which numbers nothing, where it is no number.</summary>
    public int Number(string field) => int.TryParse(this[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public LocalDate? Day(string field) => this[field] is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : null;

    public ExactNumber? Value => this["value"] is { } text && !TypedNumber.IsReadTwoWays(text) ? ExactNumber.TryParse(text) : null;

    public T? Code<T>(string field) where T : struct, Enum => this[field] is { } text ? Enum.GetValues<T>().Where(v => MandateCodes.Of(v) == text).Select(v => (T?)v).FirstOrDefault() : null;

    [GeneratedRegex(@"\n\s*\n", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLine();
}
