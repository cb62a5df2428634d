using System.Diagnostics;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// The 14,142 pages of ps-docs-14k, 94 MB of Markdown with front matter from MicrosoftDocs/windows-powershell-docs (CC-BY 4.0),
/// if its archive lies beside the repository.
/// </summary>
internal static class RealCorpus
{
    public const string Name = "ps-docs-14k";

    /// <summary>Its front matter is not valid YAML, which fails a build, as it should.</summary>
    private const string InvalidPage = "winserver2025-ps/DnsServer/Set-DnsServerEncryptionProtocol.md";

    public static string DefaultFolder => Path.Combine(Repository.Root, "..", "shared", "corpora");

    public static bool IsIn(string corpora) => File.Exists(ArchiveIn(corpora));

    public static void WriteTo(string folder, string corpora)
    {
        Directory.CreateDirectory(folder);
        using var tar = Process.Start("tar", ["-xJf", ArchiveIn(corpora), "-C", folder, "--strip-components=1"]);
        tar.WaitForExit();
        if (tar.ExitCode != 0) throw new InvalidOperationException("tar could not unpack " + ArchiveIn(corpora));

        File.Delete(Path.Combine(folder, InvalidPage));
    }

    private static string ArchiveIn(string corpora) => Path.Combine(corpora, Name + ".tar.xz");
}
