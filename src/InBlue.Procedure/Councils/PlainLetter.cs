namespace InBlue.Procedure.Councils;

/// <summary>
/// A letter without case and accent, for comparing what people write. A table of Latin letters, since the program brings no tables of Unicode along: without them
/// <see cref="string.Normalize()"/> changes nothing. Letters of other scripts lose their case only.
/// </summary>
public static class PlainLetter
{
    private const string Accented = "ÀÁÂÃÄÅĀĂĄàáâãäåāăąÇĆČçćčĎĐďđÈÉÊËĒĖĘĚèéêëēėęěĞğÌÍÎÏĪİìíîïīıŁłÑŃŇñńňÒÓÔÕÖØŌŐòóôõöøōőŘřŚŞŠșśşšȘŢŤțţťȚÙÚÛÜŪŮŰùúûüūůűÝŸýÿŹŻŽźżž";
    private const string Plain = "aaaaaaaaaaaaaaaaaaccccccddddeeeeeeeeeeeeeeeeggiiiiiiiiiiiillnnnnnnoooooooooooooooorrssssssssttttttuuuuuuuuuuuuuuyyyyzzzzzz";

    public static char Of(char c) => c < 0x80 ? char.ToLowerInvariant(c) : Accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : char.ToLowerInvariant(c);
}
