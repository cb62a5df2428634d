namespace CorpusSdk.Build.Tests.Fixtures;

/// <summary>A file's content and its time of change, which tell whether somebody wrote it.</summary>
internal sealed record FileState(string Content, DateTime Changed)
{
    public static FileState Of(string path) => new(Convert.ToHexString(File.ReadAllBytes(path)), File.GetLastWriteTimeUtc(path));

    /// <summary>Puts the file back as it was, or as a copy of now.</summary>
    public void Restore(string path, bool withTime)
    {
        File.WriteAllBytes(path, Convert.FromHexString(Content));
        if (withTime) File.SetLastWriteTimeUtc(path, Changed);
    }
}
