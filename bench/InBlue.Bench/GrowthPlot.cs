using System.Globalization;
using System.Text;

namespace InBlue.Bench;

/// <summary>Three small panels of the same points, letters on a logarithmic axis.</summary>
internal static class GrowthPlot
{
    private const int Width = 250, Height = 150, Left = 60, Top = 40, Apart = 330;

    private static readonly (string Title, Func<GrowthPoint, double> Of)[] Panels =
        [("letters appended a second", p => p.LettersASecond), ("bytes a letter", p => p.BytesALetter), ("ms to load and fold one vote", p => p.LoadAVote)];

    private static readonly (string Store, string Colour, string Dashes)[] Lines = [("SQLite", "#1f4e9c", "none"), ("PostgreSQL", "#b3541e", "5 3")];

    public static string Of(IReadOnlyList<GrowthPoint> points)
    {
        var svg = new StringBuilder();
        void Add(FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Add($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Panels.Length * Apart + 20} {Height + 100}" font-family="sans-serif" font-size="12" role="img" aria-label="A record as it grows">""");
        Add($"""<rect width="100%" height="100%" fill="#fff"/>""");
        var (least, most) = (Math.Log10(points.Min(p => p.Letters)), Math.Log10(points.Max(p => p.Letters)));
        for (var panel = 0; panel < Panels.Length; panel++)
        {
            var (title, of) = Panels[panel];
            var (left, top) = (Left + panel * Apart, points.Max(of) * 1.1);
            double X(GrowthPoint p) => left + (most > least ? (Math.Log10(p.Letters) - least) / (most - least) * Width : 0);
            double Y(GrowthPoint p) => Top + Height - of(p) / top * Height;
            Add($"""<text x="{left}" y="{Top - 15}" font-weight="bold">{title}</text>""");
            Add($"""<path d="M{left} {Top}V{Top + Height}H{left + Width}" fill="none" stroke="#444"/>""");
            foreach (var tick in (double[])[0, 0.5, 1])
                Add($"""<text x="{left - 6}" y="{Top + Height - tick / 1.1 * Height + 4:F0}" text-anchor="end">{Number(top / 1.1 * tick)}</text>""");
            foreach (var p in points.DistinctBy(p => p.Letters).Where((p, i) => i == 0 || p.Letters >= 10 * points[0].Letters).DistinctBy(p => (int)Math.Log10(p.Letters)))
                Add($"""<text x="{X(p):F0}" y="{Top + Height + 18}" text-anchor="middle">{p.Letters:N0}</text>""");
            foreach (var (store, colour, dashes) in Lines)
            {
                var mine = points.Where(p => p.Store == store).ToArray();
                Add($"""<polyline points="{string.Join(' ', mine.Select(p => FormattableString.Invariant($"{X(p):F1},{Y(p):F1}")))}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dashes}"/>""");
                foreach (var p in mine)
                    Add($"""<circle cx="{X(p):F1}" cy="{Y(p):F1}" r="3" fill="{colour}"/>""");
            }
        }
        for (var line = 0; line < Lines.Length; line++)
        {
            var (x, y) = (Left + line * 130, Top + Height + 45);
            Add($"""<path d="M{x} {y - 4}h24" stroke="{Lines[line].Colour}" stroke-width="2" stroke-dasharray="{Lines[line].Dashes}"/><text x="{x + 30}" y="{y}">{Lines[line].Store}</text>""");
        }
        return svg.Append("</svg>\n").ToString();
    }

    private static string Number(double value) => value.ToString(value >= 100 ? "N0" : "#,0.##", CultureInfo.InvariantCulture);
}
