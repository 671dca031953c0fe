using System.Reflection;
using InBlue.Procedure.Councils;

namespace InBlue.Tests.Procedure;

public sealed class ThePureCore
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Assembly Core = typeof(Council).Assembly;

    private static readonly Type[] Unfit = [typeof(float), typeof(double), typeof(decimal), typeof(Half), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeProvider)];

    [Fact]
    public void Has_no_rounded_number_and_no_clock_time_in_any_signature() =>
        Core.GetTypes().SelectMany(Signatures).Where(s => Parts(s.Type).Any(Unfit.Contains)).Select(s => s.Where).ShouldBeEmpty();

    [Fact]
    public void The_test_would_find_one() =>
        Signatures(typeof(Rounded)).Where(s => Parts(s.Type).Any(Unfit.Contains)).Select(s => s.Where).Count().ShouldBeGreaterThanOrEqualTo(3);

    [Fact]
    public void Refers_to_the_base_library_and_Noda_Time_alone() =>
        Core.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => name != "NodaTime" && name != "netstandard" && !name.StartsWith("System.", StringComparison.Ordinal))
            .ShouldBeEmpty();

    private static IEnumerable<(string Where, Type Type)> Signatures(Type type) =>
    [
        .. type.GetFields(Everything).Select(f => ($"{type}.{f.Name}", f.FieldType)),
        .. type.GetProperties(Everything).Select(p => ($"{type}.{p.Name}", p.PropertyType)),
        .. type.GetMethods(Everything).Select(m => ($"{type}.{m.Name}", m.ReturnType)),
        .. type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything))
            .SelectMany(m => m.GetParameters().Select(p => ($"{type}.{m.Name}({p.Name})", p.ParameterType))),
    ];

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];

    private sealed record Rounded(List<double?> Shares);
}
