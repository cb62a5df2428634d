using System.Diagnostics;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// Real texts, of each archive that lies beside the repository: the 14,142 pages of ps-docs-14k, 94 MB of Markdown with front matter from
/// MicrosoftDocs/windows-powershell-docs (CC-BY 4.0), and the 1,809 posts of home-digitalgov, 9 MB of plain text (CC0).
/// </summary>
internal static class RealCorpus
{
    public const string Name = "ps-docs-14k";

    public const string Posts = "home-digitalgov";

    /// <summary>Its front matter is not valid YAML, which fails a build, as it should.</summary>
    private const string InvalidPage = "winserver2025-ps/DnsServer/Set-DnsServerEncryptionProtocol.md";

    public static string DefaultFolder => Path.Combine(Repository.Root, "..", "shared", "corpora");

    public static bool IsIn(string corpora, string name = Name) => File.Exists(ArchiveIn(corpora, name));

    public static void WriteTo(string folder, string corpora, string name = Name)
    {
        Directory.CreateDirectory(folder);
        using var tar = Process.Start("tar", ["-xJf", ArchiveIn(corpora, name), "-C", folder, "--strip-components=1", name]);
        tar.WaitForExit();
        if (tar.ExitCode != 0) throw new InvalidOperationException("tar could not unpack " + ArchiveIn(corpora, name));

        if (name == Name) File.Delete(Path.Combine(folder, InvalidPage));
    }

    private static string ArchiveIn(string corpora, string name) => Path.Combine(corpora, name + ".tar.xz");
}
