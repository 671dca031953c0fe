using System.Globalization;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Clauses;

namespace InBlue.Reading.Duties;

/// <summary>A figure as the text sets it; null where it sets none (a number too great to hold, a part of another figure).</summary>
internal static class MeasureReading
{
    /// <summary>"The six grave violations" names things and sets nothing; only where the Council decides or authorises is a bare number of things a limit.</summary>
    public static Measure? Of(Clauses.Quantity quantity, string text, CommitmentKind kind)
    {
        if (quantity is { Sense: QuantitySense.Exact or QuantitySense.About, Unit: QuantityUnit.Counted } && kind is not (CommitmentKind.Decides or CommitmentKind.Authorises or CommitmentKind.Establishes))
            return null;
        if (quantity is not { Value: { } value and <= ExactNumber.Most } || quantity.Decimals > ExactNumber.MostScale || quantity.Sense is QuantitySense.Included)
            return null;
        var digits = value.ToString(CultureInfo.InvariantCulture).PadLeft(quantity.Decimals + 1, '0');
        var number = ExactNumber.TryParse(quantity.Decimals == 0 ? digits : $"{digits[..^quantity.Decimals]}.{digits[^quantity.Decimals..]}");
        return number is not { } exact ? null : new Measure(quantity.Sense switch
        {
            QuantitySense.Ceiling => MeasureSense.Ceiling,
            QuantitySense.AtLeast => MeasureSense.AtLeast,
            QuantitySense.Quota => MeasureSense.Quota,
            QuantitySense.Exact or QuantitySense.EachOf => MeasureSense.Exactly,
            _ => MeasureSense.Unclear,
        }, exact, quantity.Unit is QuantityUnit.Percent ? "percent" : quantity.Unit is QuantityUnit.Money ? "money" : "", ShortTitle.Of(quantity.Of.Length > 0 ? quantity.Of : quantity.Place.Of(text)));
    }
}
