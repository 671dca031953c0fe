using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Time;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using Microsoft.AspNetCore.Http;
using NodaTime.Text;

namespace InBlue.Web.Desk;

/// <summary>A form of the desk as it was sent: each field once, read in its one form.</summary>
public sealed class DeskForm(IFormCollection sent)
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    public string Act => this["act"] ?? "";

    public PersonId By => new(this["as"] ?? "");

    public int Letter => int.TryParse(this["letter"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Null where the field is missing, empty, or there twice.</summary>
    public string? this[string field] => sent[field] is [{ Length: > 0 } text] ? text : null;

    public StatedEnd? End(string field) => this[field] is { } text && Minutes.Parse(text) is { Success: true, Value: var local } ? new StatedEnd(local, null) : null;

    public MemberId? Member(Council council) => this["member"] is { } id && council.Find(new MemberId(id)) is { Id: var found } ? found : null;

    public CapacityId? Capacity(Council council) => this["capacity"] is { } id && council.Find(new CapacityId(id)) is { Id: var found } ? found : null;

    public Position? Position => PositionOf(this["position"]);

    public WhyHeld? Why => this["why"] is { } text && Enum.GetValues<WhyHeld>().Where(w => LiveCodes.Of(w) == text).Select(w => (WhyHeld?)w).FirstOrDefault() is { } why ? why : null;

    public static Position? PositionOf(string? text) => text switch
    {
        "for" => Procedure.Voting.Position.For,
        "against" => Procedure.Voting.Position.Against,
        "abstain" => Procedure.Voting.Position.Abstain,
        "not-participating" => Procedure.Voting.Position.NotParticipating,
        _ => null,
    };
}
