using System.Collections;
using System.Reflection;

namespace InBlue.Tests.Live.Forms;

/// <summary>Whether two facts say the same, lists included: those of a record are compared by where they lie otherwise.</summary>
internal static class SameFacts
{
    public static bool Are(object? one, object? other) => (one, other) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        _ when IsPair(one.GetType()) => Members(one, other),
        (string or ValueType and not IEnumerable, _) when one is not IEnumerable or string => one.Equals(other),
        (IEnumerable a, IEnumerable b) => a.Cast<object?>().ToArray() is var left && b.Cast<object?>().ToArray() is var right && left.Length == right.Length && left.Zip(right, Are).All(same => same),
        _ => Members(one, other),
    };

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static bool Members(object one, object other) =>
        one.GetType() == other.GetType() && one.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.Name != "EqualityContract").All(p => Are(p.GetValue(one), p.GetValue(other)));
}
