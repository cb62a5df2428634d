using System.Globalization;

namespace CorpusSdk.Benchmarks;

/// <summary>What Linux tells of processes: the largest one's peak memory below a process, and the time of ended children.</summary>
internal static class ProcessTree
{
    private const string Root = "/proc";
    private const double TicksPerSecond = 100;

    public static bool IsKnown => Directory.Exists(Root + "/self");

    /// <summary>In seconds: user and system time of all children that have ended, and theirs.</summary>
    public static double SecondsOfEndedChildren()
    {
        if (!IsKnown) return 0;

        string[] fields = StatOf("self");
        return (Number(fields[13]) + Number(fields[14])) / TicksPerSecond;
    }

    /// <summary>The largest peak in bytes among a process and all below it.</summary>
    public static long PeakBelow(int process)
    {
        if (!IsKnown) return 0;

        var parents = new Dictionary<int, int>();
        foreach (string folder in Directory.EnumerateDirectories(Root))
        {
            if (!int.TryParse(Path.GetFileName(folder), out int id)) continue;
            string[] fields = StatOf(Path.GetFileName(folder));
            if (fields.Length > 1) parents[id] = (int)Number(fields[1]);
        }

        return parents.Keys.Where(id => IsBelow(id, process, parents)).Select(PeakOf).DefaultIfEmpty().Max();
    }

    private static bool IsBelow(int id, int ancestor, Dictionary<int, int> parents)
    {
        while (id != ancestor)
            if (!parents.TryGetValue(id, out id)) return false;
        return true;
    }

    private static long PeakOf(int id)
    {
        string? line = Lines($"{Root}/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? 0 : Number(line["VmHWM:".Length..].Replace("kB", "", StringComparison.Ordinal)) * 1024;
    }

    /// <summary>The fields after the name, which may hold spaces: the first one is the state.</summary>
    private static string[] StatOf(string process)
    {
        string line = Lines($"{Root}/{process}/stat").FirstOrDefault() ?? "";
        return line[(line.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>No line for a process that has ended by now.</summary>
    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static long Number(string text) => long.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture);
}
