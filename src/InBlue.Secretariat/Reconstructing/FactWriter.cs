using System.Diagnostics;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Record.Json;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Secretariat.Reconstructing;

/// <summary>Facts as bodies of entries: docs/record-format.md section 5, in its order.</summary>
public static class FactWriter
{
    private static readonly OffsetDateTimePattern LocalInstant =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<+HH:mm>");

    public static string Write(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Write(OffsetDateTime instant) => LocalInstant.Format(instant);

    public static JsonValue Write(VoteFact fact) => fact switch
    {
        VoteFact.Reconstructed f => JsonValue.ObjectOf(
            ("announced", f.Announced is { } announced ? Write(announced) : null),
            ("call", JsonValue.ObjectOf(
                ("annex", f.Call.Annex),
                ("closes", Write(f.Call.Closes)),
                ("date", Write(f.Call.Date)),
                ("opens", Write(f.Call.Opens)),
                ("zone", f.Call.Zone))),
            ("council", JsonValue.ObjectOf(("bytes", f.Council.Bytes), ("file", f.Council.File.ToString()))),
            ("document", JsonValue.ObjectOf(
                ("date", Write(f.Document.Date)),
                ("language", f.Document.Language == Language.French ? "fr" : "en"),
                ("president", f.Document.President.Text),
                ("signatory", f.Document.Signatory),
                ("symbol", f.Document.Symbol))),
            ("draft", JsonValue.ObjectOf(
                ("end", f.Draft.Span.End),
                ("item", f.Draft.Item),
                ("operative", f.Draft.Operative),
                ("preambular", f.Draft.Preambular),
                ("sponsors", Write(f.Draft.Sponsors)),
                ("start", f.Draft.Span.Start))),
            ("evidence", Write(f.Evidence)),
            ("matter", f.Matter),
            ("notice", f.Notice),
            ("source", JsonValue.ObjectOf(
                ("bytes", f.Source.Bytes),
                ("characters", f.Source.Characters),
                ("file", f.Source.File.ToString()),
                ("name", f.Source.Name))),
            ("stated", JsonValue.ObjectOf(
                ("adopted", f.Stated.Adopted is { } adopted ? Write(adopted) : null),
                ("outcome", Codes.Of(f.Stated.Outcome)),
                ("resolution", f.Stated.Resolution)))),
        VoteFact.Letter f => JsonValue.ObjectOf(
            ("annex", f.Annex),
            ("capacity", f.Capacity.Text),
            ("confirmed", Codes.Of(f.Confirmed)),
            ("date", Write(f.Date)),
            ("draft", f.Draft),
            ("end", f.Span.End),
            ("evidence", Write(f.Evidence)),
            ("member", f.Member.Text),
            ("position", Codes.Of(f.Position)),
            ("reading", f.Ruling is null ? "clear" : "ruled"),
            ("ruling", f.Ruling is null ? null : JsonValue.ObjectOf(("reason", f.Ruling))),
            ("signatory", f.Signatory),
            ("start", f.Span.Start)),
        VoteFact.Statement f => JsonValue.ObjectOf(
            ("annex", f.Annex),
            ("end", f.Span.End),
            ("evidence", Write(f.Evidence)),
            ("member", f.Member.Text),
            ("start", f.Span.Start)),
        VoteFact.Counted f => JsonValue.ObjectOf(
            ("counts", Write(f.Counts)),
            ("findings", JsonValue.ArrayOf(f.Findings.Select(Write))),
            ("notKnown", JsonValue.ArrayOf(["authority", "time"])),
            ("outcome", Codes.Of(f.Outcome)),
            ("reason", Codes.Of(f.Reason))),
        VoteFact.Published f => JsonValue.ObjectOf(
            ("date", Write(f.Date)),
            ("document", f.Document),
            ("last", JsonValue.ObjectOf(("digest", f.LastDigest.ToString()), ("ordinal", f.LastOrdinal)))),
        _ => throw new UnreachableException(fact.GetType().Name),
    };

    private static JsonValue Write(IEnumerable<MemberId> members) => JsonValue.ArrayOf(members.Select(m => (JsonValue)m.Text));

    private static JsonValue Write(IEnumerable<EvidenceFact> evidence) => JsonValue.ArrayOf(evidence.Select(e => (JsonValue)JsonValue.ObjectOf(
        ("end", e.End), ("of", e.Of), ("quote", e.Quote), ("start", e.Start))));

    internal static JsonValue Write(Counts counts) => JsonValue.ObjectOf(
        ("absent", counts.Absent),
        ("abstain", counts.Abstain),
        ("against", counts.Against),
        ("for", counts.For),
        ("notParticipating", counts.NotParticipating));

    internal static JsonValue Write(FindingFact finding) => JsonValue.ObjectOf(
        ("condition", finding.Condition),
        ("figure", finding.Figure),
        ("holds", finding.Holds ? "yes" : "no"),
        ("limit", finding.Limit),
        ("members", Write(finding.Members)));
}
