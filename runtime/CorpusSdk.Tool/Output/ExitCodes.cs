namespace CorpusSdk.Tool.Output;

/// <summary>What commands end with.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The command ran, and found what it looks for: errors in files, differences, damage.</summary>
    public const int Found = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>What was named cannot be read, or what was asked for not be written.</summary>
    public const int Failed = 3;

    /// <summary>Ctrl+C.</summary>
    public const int Cancelled = 130;
}
