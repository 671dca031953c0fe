using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Tests.Reading;

/// <summary>The Security Council of 2020, as far as a reader of documents needs it.</summary>
public static class CouncilOf2020
{
    public static Council Value { get; } = new(
        new CouncilId("security-council"),
        Named("Security Council", "Conseil de sécurité"),
        DateTimeZoneProviders.Tzdb["America/New_York"],
        [Language.Arabic, Language.Chinese, Language.English, Language.French, Language.Russian, Language.Spanish],
        Visibility.Announcement,
        Members,
        [],
        [.. Members.Where(m => m.Id.Text != "IND").Select(m => new Seat(new SeatId(m.Id.Text), [], [new Holding(m.Id, new LocalDate(2020, 1, 1), new LocalDate(2020, 12, 31))]))],
        [new Presidency(new YearMonth(2020, 6), new MemberId("FRA")), new Presidency(new YearMonth(2020, 7), new MemberId("DEU"))],
        [
            Quality("permanent-representative", ["Permanent Representative"], ["Représentant permanent", "Représentante permanente"]),
            Quality("charge-d-affaires", ["Chargé d'affaires"], ["Chargé d'affaires", "Chargée d'affaires"]),
            Quality("special-envoy", ["Special Envoy"], ["Envoyé spécial", "Envoyée spéciale"]),
        ],
        [],
        []);

    private static ImmutableArray<Member> Members =>
    [
        Called("BEL", ["Belgium"], ["Belgique"]),
        Called("CHN", ["China"], ["Chine"]),
        Called("DOM", ["Dominican Republic"], ["République dominicaine"]),
        Called("EST", ["Estonia"], ["Estonie"]),
        Called("FRA", ["France"], ["France"]),
        Called("DEU", ["Germany"], ["Allemagne", "République fédérale d'Allemagne"]),
        Called("IND", ["India"], []), // known, without a seat, and without a French name: in French it is a stranger
        Called("IDN", ["Indonesia"], ["Indonésie"]),
        Called("NER", ["Niger"], ["Niger", "République du Niger"]),
        Called("RUS", ["Russian Federation"], ["Fédération de Russie"]),
        Called("VCT", ["Saint Vincent and the Grenadines"], ["Saint-Vincent-et-les Grenadines"]),
        Called("ZAF", ["South Africa", "Republic of South Africa"], ["Afrique du Sud", "République sud-africaine"]),
        Called("TUN", ["Tunisia"], ["Tunisie"]),
        Called("GBR", ["United Kingdom of Great Britain and Northern Ireland", "United Kingdom"], ["Royaume-Uni de Grande-Bretagne et d'Irlande du Nord", "Royaume-Uni"]),
        Called("USA", ["United States of America", "United States"], ["États-Unis d'Amérique", "États-Unis"]),
        Called("VNM", ["Viet Nam"], ["Viet Nam"]),
    ];

    private static Member Called(string id, string[] english, string[] french) => new(new MemberId(id), FormsOf(english, french));

    private static Capacity Quality(string id, string[] english, string[] french) =>
        new(new CapacityId(id), Authority.MaySign, FormsOf(english, french), "S/2020/253");

    private static Forms FormsOf(string[] english, string[] french) => new(
        french.Length > 0 ? Named(english[0], french[0]) : new Names(ImmutableDictionary<Language, string>.Empty.Add(Language.English, english[0])),
        ImmutableDictionary<Language, ImmutableArray<string>>.Empty
            .Add(Language.English, [.. english.Skip(1)])
            .Add(Language.French, [.. french.Skip(1)]));

    private static Names Named(string english, string french) =>
        new(ImmutableDictionary<Language, string>.Empty.Add(Language.English, english).Add(Language.French, french));
}
