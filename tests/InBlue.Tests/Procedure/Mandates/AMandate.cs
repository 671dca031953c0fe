using System.Collections.Immutable;
using System.Text;
using InBlue.Procedure;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record;
using InBlue.Tests.Live;
using InBlue.Tests.Scenarios;
using NodaTime;
using Interval = InBlue.Procedure.Mandates.Interval;

namespace InBlue.Tests.Procedure.Mandates;

using MandateDecision = Decision<MandateEvent, MandateRefusal>;

/// <summary>A small mandate, written for the tests: its texts, who acts, and what is made of it.</summary>
internal static class AMandate
{
    public const string First = """
        Acting under Chapter VII,
        1. Extends the mandate of the mission until 30 June 2021;
        2. Requests the Secretary-General to report every three months;
        3. Requests the Secretary-General to tell it of progress in the first of these reports;
        4. Authorises up to 13,289 soldiers;
        5. Asks for a plan by 31 March 2021;
        6. Expects news in April 2021;
        7. Expects the measures to be taken before the mandate ends;
        8. Remains seized of the matter.

        """;

    public const string Second = """
        1. Extends the mandate of the mission until 30 June 2022;
        2. Requests the Secretary-General to report every six months;
        3. Remains seized of the matter.

        """;

    public static readonly LocalDate Adopted = new(2020, 6, 29), Renewed = new(2021, 6, 29), End = new(2021, 6, 30);

    public static readonly MandateText Text = TextOf(First, "2531 (2020)", Adopted), Renewal = TextOf(Second, "2584 (2021)", Renewed);

    public static readonly StoredFile Council = FileOf(OfficeOn.CouncilFileBytes);

    public static readonly Acting One = ActingAs(Play.OfficerOne, Role.Officer), Two = ActingAs(Play.OfficerTwo, Role.Officer), Envoy = ActingAs(Play.Delegate(new MemberId("FRA")), Role.Delegate, "FRA");

    public static readonly Trigger Quarterly = new Trigger.Every(new Interval(3, IntervalUnit.Months), SeriesStart.Adoption);

    /// <summary>Numbers 1 to 7, as their paragraphs; paragraph 8 creates no duty.</summary>
    public static readonly Proposals Proposals = new(
    [
        Content(1, CommitmentKind.Extends, new Trigger.Until(End)),
        Content(2, CommitmentKind.Requests, Quarterly),
        Content(3, CommitmentKind.Requests, new Trigger.With(2, WhichOccurrence.First)),
        Content(4, CommitmentKind.Authorises, new Trigger.Throughout()) with { Measures = [new Measure(MeasureSense.Ceiling, ExactNumber.Of(13_289), "", "soldiers")] },
        Content(5, CommitmentKind.Requests, new Trigger.By(new LocalDate(2021, 3, 31))),
        Content(6, CommitmentKind.Intends, new Trigger.In(new YearMonth(2021, 4))),
        Content(7, CommitmentKind.Urges, new Trigger.AtMandateEnd()),
    ], [("para_8", "It orders nothing.")]);

    public static readonly Proposals OfTheRenewal = new([Content(1, CommitmentKind.Extends, new Trigger.Until(new LocalDate(2022, 6, 30)), Renewal, 2)], [("para_3", "It orders nothing.")]);

    /// <summary>Every proposal accepted by officer one.</summary>
    public static readonly Mandate Accepted = Make([.. Opened(), .. Enumerable.Range(1, 7).Select(n => (Func<Mandate?, MandateDecision>)(m => RegisterDecisions.Accept(m, One, n, m!.Find(n)!.Content)))]);

    /// <summary>With one instrument.</summary>
    public static readonly Mandate Followed = Then(Accepted, m => FollowingDecisions.RecordInstrument(m, One, InstrumentKind.ExchangeOfLetters, "S/2021/1", new LocalDate(2021, 1, 4), "The report is put off."));

    public static readonly Mandate AtRenewal = Then(Followed, m => RenewalDecisions.Renew(m, One, Renewal, OfTheRenewal));

    public static IEnumerable<Func<Mandate?, MandateDecision>> Opened() => [m => RegisterDecisions.Open(m, One, new MandateId("mission"), "The mission", Council, Text, Proposals)];

    public static Acting ActingAs(PersonId id, Role role, string? member = null, int year = 2022) =>
        new(OfficeOn.SecurityCouncil, OfficeOn.PersonOf(id, role, member), Instant.FromUtc(year, 1, 3, 15, 0));

    public static Commitment Content(int paragraph, CommitmentKind kind, Trigger trigger, MandateText? text = null, int number = 1)
    {
        var (source, place) = (number == 1 ? First : Second, (text ?? Text).Find($"para_{paragraph}")!);
        return new Commitment(number, place.Id, [new Quotation(place.Start, place.End, source[place.Start..place.End])], source[(place.Start + 3)..place.End], kind, [new Addressee("secretary-general", "the Secretary-General")], null, trigger);
    }

    /// <summary>What an instrument adds: it quotes words that are not in the record.</summary>
    public static Commitment ByInstrument(Trigger trigger) =>
        new(null, "", [new Quotation(0, 4, "also")], "A section more", CommitmentKind.Requests, [new Addressee("secretary-general", "the Secretary-General")], null, trigger);

    public static Mandate Make(IEnumerable<Func<Mandate?, MandateDecision>> wishes) => wishes.Aggregate((Mandate?)null, (m, wish) => Then(m, wish))!;

    public static Mandate Then(Mandate? mandate, Func<Mandate?, MandateDecision> wish) => Facts(wish(mandate)).Aggregate(mandate, (m, f) => Mandate.Evolve(m, f))!;

    public static ImmutableArray<MandateEvent> Facts(MandateDecision decision) => decision.ShouldBeOfType<MandateDecision.Recorded>(decision.ToString()).Events;

    public static LocalDate[] Dates(Mandate mandate, int commitment) => [.. Occurrences.DatesOf(mandate, mandate.Find(commitment)!).Select(d => d.Day)];

    public static StoredFile FileOf(ReadOnlySpan<byte> bytes) => new(Digest.Of(bytes).ToString(), bytes.Length);

    private static MandateText TextOf(string source, string resolution, LocalDate adopted)
    {
        var provisions = ImmutableArray.CreateBuilder<Provision>();
        for (var n = 1; source.IndexOf($"{n}. ", StringComparison.Ordinal) is >= 0 and var at; n++)
            provisions.Add(new Provision($"para_{n}", null, $"{n}", null, at, source.IndexOf('\n', at)));
        var basis = source.StartsWith("Acting", StringComparison.Ordinal) ? new Quotation(0, 24, source[..24]) : null;
        return new MandateText(resolution, "S/2020/625", adopted, Language.English, FileOf(Encoding.UTF8.GetBytes(source)), 0, source.Length, new AdoptedBy("S/2020/600", 1), basis, provisions.ToImmutable());
    }
}
