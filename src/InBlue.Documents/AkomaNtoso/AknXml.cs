using InBlue.Documents.Papers;
using InBlue.Reading.Text;

namespace InBlue.Documents.AkomaNtoso;

/// <summary>An Akoma Ntoso 3.0 document, valid under its schema whatever stood in the values.</summary>
/// <param name="Bytes">UTF-8 without a byte-order mark; the same values give the same bytes.</param>
/// <param name="Replaced">Characters that XML forbids, each with the part in which it stood; the document shows a visible mark instead and lists them in a note.</param>
public sealed record AknXml(ReadOnlyMemory<byte> Bytes, Sequence<ReplacedCharacter> Replaced);

public sealed record ReplacedCharacter(string Where, Unshown Character);

/// <summary>Whose documents they are, as the addresses of AKN4UN have it.</summary>
/// <param name="Jurisdiction">"un".</param>
/// <param name="Actor">"un-sc".</param>
public sealed record AknAuthority(string Jurisdiction, string Actor, Worded Name)
{
    public static AknAuthority SecurityCouncil(Worded name) => new("un", "un-sc", name);
}
