namespace CorpusSdk.Build.Files;

/// <summary>By which a file is known to be the same as before.</summary>
/// <param name="Ticks">When its content was changed, as who changed it says: programs may set this time back.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Change">When content or name of the file were changed as the system says, which nobody sets; 0 where it does not
/// say.</param>
internal readonly record struct FileStamp(long Ticks, long Length, long Change)
{
    /// <summary>The coarsest clock of a file system in use, that of FAT.</summary>
    private const long Grain = 2 * TimeSpan.TicksPerSecond;

    /// <summary>A file that is not there has no stamp that a file could have.</summary>
    public static FileStamp Of(string path)
    {
        if (LinuxFileStatus.StampOf(path) is { } stamp) return stamp;

        var info = new FileInfo(path);
        return info.Exists ? new FileStamp(info.LastWriteTimeUtc.Ticks, info.Length, 0) : new FileStamp(-1, -1, 0);
    }

    /// <summary>Whether the file may be changed after a time and have the same stamp as before.</summary>
    public bool IsUnsureAt(DateTime now) => Change == 0 && Ticks > now.Ticks - Grain;
}
