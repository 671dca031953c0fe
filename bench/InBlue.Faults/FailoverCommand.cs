using System.Globalization;

namespace InBlue.Faults;

internal static class FailoverCommand
{
    public static async Task<int> RunAsync(bool cutOff, int letters)
    {
        var folder = Path.Combine("/tmp", $"inblue-faults-{Path.GetRandomFileName()}");
        Directory.CreateDirectory(folder);
        try
        {
            var figures = await Failover.RunAsync(folder, cutOff, letters);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"primary {(cutOff ? "cut off" : "killed")}: {figures.Before} letters acknowledged before, {figures.After} after; promoted after {figures.ToThePromotion.TotalSeconds:F2} s, first letter after {figures.ToTheFirstLetter.TotalSeconds:F2} s; none lost, none twice, no gap, bundle verified{(figures.Fenced ? "; the old primary, running again, acknowledged nothing" : "")}"));
            foreach (var told in figures.Told)
                Console.WriteLine($"    told: {told}");
            return 0;
        }
        catch (FaultFoundException e)
        {
            Console.WriteLine($"FOUND: {e.Message}");
            return 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
