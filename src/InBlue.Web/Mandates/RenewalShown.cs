using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Comparing;
using InBlue.Secretariat.Mandates;
using InBlue.Web.Words;

namespace InBlue.Web.Mandates;

/// <summary>What a comparison says of one duty, in words.</summary>
/// <param name="Number">Null where it is on no file yet.</param>
/// <param name="Tongue">The language of its title; null where an instrument gave it.</param>
/// <param name="Decided">Null where nothing is decided by this page.</param>
public sealed record DutyShown(int? Number, string Title, string? Tongue, string? Address, string Proposed, string? Decided);

/// <summary>A provision in both texts, with its duties.</summary>
/// <param name="Label">In the text where it stands, in the older one where it stands in both.</param>
/// <param name="Name">"Paragraph 5"; of a recital the label itself.</param>
public sealed record PairShown(ProvisionPair Pair, string Id, string Label, string Name, string? Now, ImmutableArray<DutyShown> Duties);

/// <summary>Two texts of a mandate side by side, with what becomes of each duty.</summary>
/// <param name="Others">Duties that stand in neither text.</param>
public sealed record RenewalShown(Language Language, MandateText Before, MandateText After, ImmutableArray<PairShown> Pairs, ImmutableArray<DutyShown> Others)
{
    public RenewalWords Says => new(Language);

    public string TongueBefore => LanguageTag.Of(Before.Language);

    public string TongueAfter => LanguageTag.Of(After.Language);

    /// <summary>Of a renewal that is recorded, by the number of its text.</summary>
    public static RenewalShown Of(ReadableRegister register, int text, Language language, Func<CommitmentOnFile, string?> address)
    {
        var (mandate, words, proposed) = (register.File.Mandate, new RenewalWords(language), register.RenewalBy(text));
        var (before, after) = (mandate.Texts[text - 2], mandate.Texts[text - 1]);
        var old = proposed.Carries.Select(c => (c.Pair, Duty: Duty(mandate.Find(c.Commitment)!, c))).ToArray();
        var added = Renewals.AddedBy(mandate, text).Select(c => (c.History[0].Content.Provision, Duty: new DutyShown(c.Number, c.History[0].Content.Title, LanguageTag.Of(after.Language), address(c), words.NewDuty,
            Documents.Mandates.MandateWords.Status(c.Status, language) + (c.Because is { } because ? words.Because(because) : ""))));
        return Make(language, before, after, proposed.Pairs, old, added);

        DutyShown Duty(CommitmentOnFile on, ProposedCarry carry)
        {
            var (content, decided) = (on.TermBefore(text)!.Content, on.DecidedAt(text));
            var place = decided is MandateEvent.CarriedOver { Content: var now } ? MandateLabels.Of(mandate, now) : "";
            return new DutyShown(on.Number, content.Title, content.Text is { } of ? LanguageTag.Of(mandate.Texts[of - 1].Language) : null, address(on), words.Proposal(carry), words.Outcome(decided, place));
        }
    }

    /// <summary>Of a text that could renew the mandate: nothing is recorded of it.</summary>
    public static RenewalShown Of(Mandate mandate, MandateText after, ProposedRenewal proposed, Language language)
    {
        var words = new RenewalWords(language);
        var old = proposed.Carries.Select(c => (c.Pair, new DutyShown(c.Commitment, mandate.Find(c.Commitment)!.Content.Title,
            mandate.Find(c.Commitment)!.Content.Text is { } of ? LanguageTag.Of(mandate.Texts[of - 1].Language) : null, null, words.Proposal(c), null)));
        var added = proposed.Added.Commitments.Select(c => (c.Provision, new DutyShown(null, c.Title, LanguageTag.Of(after.Language), null, words.NewDuty, null)));
        return Make(language, mandate.Text, after, proposed.Pairs, old, added);
    }

    private static RenewalShown Make(Language language, MandateText before, MandateText after, IEnumerable<ProvisionPair> pairs, IEnumerable<(ProvisionPair? Pair, DutyShown Duty)> old, IEnumerable<(string Provision, DutyShown Duty)> added)
    {
        var (carried, fresh) = (old.ToLookup(o => o.Pair, o => o.Duty, (IEqualityComparer<ProvisionPair?>)ReferenceEqualityComparer.Instance), added.ToLookup(a => a.Provision, a => a.Duty));
        var (was, now) = (Labels(before), Labels(after));
        return new RenewalShown(language, before, after,
        [
            .. pairs.Select((pair, i) =>
            {
                var (old, label) = (pair.Before is { } b ? LabelOf(b, was) : null, pair.After is { } a ? LabelOf(a, now) : null);
                var isParagraph = was.ContainsKey(pair.Before?.EId ?? "") || now.ContainsKey(pair.After?.EId ?? "");
                return new PairShown(pair, $"pair-{i + 1}", old ?? label!, isParagraph ? new RenewalWords(language).Paragraph(old ?? label!) : old ?? label!, label == old || old is null ? null : label, [.. carried[pair], .. pair.After is { } place ? fresh[place.EId] : []]);
            }),
        ], [.. carried[null]]);

        string LabelOf(Reading.Resolutions.Provision provision, Dictionary<string, string> labels) =>
            labels.TryGetValue(provision.EId, out var label) ? label : new RenewalWords(language).Recital(RecitalOf(provision));
    }

    private static Dictionary<string, string> Labels(MandateText text) => text.Provisions.ToDictionary(p => p.Id, p => p.Label);

    /// <summary>The recital itself, or the one under which an item stands, by its place in the preamble.</summary>
    private static int RecitalOf(Reading.Resolutions.Provision provision)
    {
        var at = provision;
        while (at.Parent is { } above)
            at = above;
        return int.TryParse(at.EId.AsSpan(at.EId.LastIndexOf('_') + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 1;
    }
}
