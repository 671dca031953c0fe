using System.Text;
using System.Text.Json.Nodes;
using static InBlue.Tests.Verifying.Live.GoodVotes;

namespace InBlue.Tests.Verifying.Live;

/// <summary>
/// Council files with something wrong in their bytes or in a member, each in three votes: as it is, with one certificate too few for the file's own number, and with one that the file's
/// number makes enough. How many officers certify is asked for before the file has its own check, so a verifier could say more or less than the other.
/// </summary>
internal static class DamagedCouncilFiles
{
    private static readonly (string Name, Func<string, byte[]> Of)[] Damages =
    [
        ("nothing", Utf8),
        ("a byte-order mark", t => Utf8("\uFEFF" + t)),
        ("cut off in the middle", t => Utf8(t[..(t.Length / 2)])),
        ("something behind it", t => Utf8(t + "x")),
        ("a comma too many", t => Utf8("{\"$schema\":\"x\",," + t[1..])),
        ("a comment", t => Utf8("/* x */" + t)),
        ("no UTF-8", t => [.. Utf8(t), 0xFF]),
        ("a member twice", t => Utf8("{\"id\":\"security-council\"," + t[1..])),
        ("null", t => Utf8("{\"weights\":null," + t[1..])),
        ("null where nobody looks", t => Utf8("{\"notice\":null," + t[1..])),
        ("true", t => Utf8("{\"notice\":true," + t[1..])),
        ("a member that it does not know", t => Utf8("{\"notice\":\"x\"," + t[1..])),
        ("a fraction where nobody looks", t => Utf8("{\"notice\":1.5," + t[1..])),
        ("an exponent where nobody looks", t => Utf8("{\"notice\":1e3," + t[1..])),
        ("an integer beyond 2^53 where nobody looks", t => Utf8("{\"notice\":9007199254740993," + t[1..])),
        ("half of a character", t => Utf8("{\"notice\":\"\\ud800\"," + t[1..])),
        ("half of a character in a name", t => Utf8("{\"\\ud800\":\"x\"," + t[1..])),
        ("a control character", t => Utf8("{\"notice\":\"\u0001\"," + t[1..])),
        ("an escaped control character", t => Utf8("{\"notice\":\"\\u0001\"," + t[1..])),
        ("nested 65 deep", t => Utf8($"{{\"notice\":{new string('[', 64)}{new string(']', 64)},{t[1..]}")),
        ("nested 64 deep", t => Utf8($"{{\"notice\":{new string('[', 63)}{new string(']', 63)},{t[1..]}")),
        ("more than a mebibyte", t => Utf8(t + new string(' ', 1 << 20))),
        ("a list", t => Utf8($"[{t}]")),
        ("another council", t => Utf8(t.Replace("\"id\":\"security-council\"", "\"id\":\"another-council\"", StringComparison.Ordinal))),
        ("the number as text", t => Utf8(t.Replace("\"confirmations\":1", "\"confirmations\":\"1\"", StringComparison.Ordinal))),
        ("another spelling of a number", t => Utf8(t.Replace("\"confirmations\":1", "\"confirmations\":1.0", StringComparison.Ordinal))),
        ("its own number in another spelling", t => Utf8(t.Replace("\"officersToCertify\":", "\"officersToCertify\":0e0,\"x\":", StringComparison.Ordinal))),
        ("its own number twice", t => Utf8(t.Replace("\"officersToCertify\":", "\"officersToCertify\":1,\"officersToCertify\":", StringComparison.Ordinal))),
        ("ten officers", t => Utf8(t.Replace("\"officersToCertify\":", "\"officersToCertify\":10,\"x\":", StringComparison.Ordinal))),
    ];

    public static IEnumerable<Change> All =>
        from damage in Damages
        from officers in (int[])[1, 2, 3]
        from left in (int[])[1, 2]
        select new Change($"{damage.Name}, {officers} to certify, {left} did", Plain, f =>
        {
            f.ChangeCouncil(c => c["writtenProcedure"]!["officersToCertify"] = officers);
            f.Put(f.Opened["council"]!, damage.Of(f.TextOf(f.Opened["council"]!)));
            if (left == 1)
                f.Remove("certificate.signed");
        });

    /// <summary>Sound by docs/record-format.md section 7, and refused by docs/councils.md: there a verifier may go either way, with that one code.</summary>
    public static bool MayBeRefused(string name) =>
        name.Contains("where nobody looks", StringComparison.Ordinal) || name.Contains("does not know", StringComparison.Ordinal)
        || name.StartsWith("an escaped control", StringComparison.Ordinal) || name.StartsWith("nested 64", StringComparison.Ordinal);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
