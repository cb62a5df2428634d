namespace CorpusSdk.Tool.Checking;

/// <summary>Paths as the current folder sees them, with <c>/</c>, where they lie below it.</summary>
internal static class DisplayPath
{
    public static string Of(string path)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? path.Replace('\\', '/') : relative;
    }
}
