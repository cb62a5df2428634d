namespace CorpusSdk.Build.Files;

/// <summary>By which a file is known to be the same as before: its time of change and its length.</summary>
internal readonly record struct FileStamp(long Ticks, long Length)
{
    /// <summary>A file that is not there has no stamp that a file could have.</summary>
    public static FileStamp Of(string path)
    {
        var info = new FileInfo(path);
        return info.Exists ? new FileStamp(info.LastWriteTimeUtc.Ticks, info.Length) : new FileStamp(-1, -1);
    }
}
