using System.Collections.Immutable;
using InBlue.Procedure.Mandates;
using InBlue.Web.Mandates;
using InBlue.Web.Published;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace InBlue.Web.Pages.Mandates;

/// <summary>One paragraph of the text in force: its words, its duties with their history, the statements on it.</summary>
[AllowAnonymous] // public
public sealed class ParagraphModel(PublishedRecord record) : MandatePage(record)
{
    [BindProperty(SupportsGet = true)]
    public string Label { get; set; } = "";

    /// <summary>The paragraph, and what stands under it.</summary>
    public ImmutableArray<Provision> Provisions { get; private set; } = [];

    public Provision? Before { get; private set; }

    public Provision? After { get; private set; }

    public ImmutableArray<CommitmentOnFile> Duties { get; private set; } = [];

    public ImmutableArray<MandateEvent.NoDuty> Without { get; private set; } = [];

    public ImmutableArray<MandateEvent.StatementLinked> Statements { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (!Find())
            return NotFound();
        var (text, all) = (Mandate.Texts.Length, Mandate.Text.Provisions);
        var paragraphs = all.Where(p => p.Parent is null).ToList();
        var at = paragraphs.FindIndex(p => p.Label == Label);
        if (at < 0)
            return NotFound();
        (Before, After) = (paragraphs.ElementAtOrDefault(at - 1), paragraphs.ElementAtOrDefault(at + 1));
        var first = all.IndexOf(paragraphs[at]);
        Provisions = [all[first], .. all.Skip(first + 1).TakeWhile(p => p.Parent is not null)];
        var ids = Provisions.Select(p => p.Id).ToHashSet();
        Duties = [.. Mandate.Commitments.Values.Where(c => c.Status is CommitmentStatus.Accepted or CommitmentStatus.Ended && c.Content.Text == text && ids.Contains(c.Content.Provision))];
        Without = [.. Mandate.WithoutDuty.Where(n => n.Text == text && ids.Contains(n.Provision))];
        Statements = [.. Mandate.Statements.Where(s => ids.Contains(s.Provision))];
        return Page();
    }

    public string WordsOf(Provision provision) => Published.Register.WordsOf(Mandate.Texts.Length).OfProvision(provision);

    public string NameOf(MandateEvent.StatementLinked statement) => Published.Council.Find(statement.Member)?.Forms.Names.In(Language) ?? statement.Member.Text;

    /// <summary>As deep as it stands under the paragraph; the page indents so far at most.</summary>
    public int DepthOf(Provision provision)
    {
        var depth = 0;
        for (var at = provision; at.Parent is { } parent && depth < 4 && Provisions.FirstOrDefault(p => p.Id == parent) is { } above; at = above)
            depth++;
        return depth;
    }

    /// <summary>What stands before it for people who know the paragraph already: "28.", "ii)", a dash.</summary>
    public string MarkOf(Provision provision)
    {
        if (provision.Parent is not { } parent || Provisions.FirstOrDefault(p => p.Id == parent) is not { } above || !provision.Label.StartsWith(above.Label, StringComparison.Ordinal))
            return $"{provision.Label}.";
        var mark = provision.Label[above.Label.Length..];
        return mark.StartsWith(',') ? "\u2013" : mark.Trim(); // dashes are counted in labels, and printed alike
    }
}
