using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>An additional file in memory, with the metadata that the package's targets would give it.</summary>
/// <param name="FullPath">The path as the compiler has it.</param>
/// <param name="Text">The content; null for a file that cannot be read.</param>
/// <param name="Collection">The item's <c>CorpusCollection</c>; null when the item has no such metadata.</param>
/// <param name="SubfolderLength">The item's <c>CorpusSubfolderLength</c>; null when the item has no such metadata.</param>
internal sealed record BenchFile(string FullPath, SourceText? Text, string? Collection, string? SubfolderLength)
{
    /// <summary>Whether the item is the build task's index of the articles.</summary>
    public bool IsIndex { get; init; }

    /// <summary>What happens when the compiler asks for the text.</summary>
    public Action? OnRead { get; init; }

    public static BenchFile Article(string path, SourceText? text)
    {
        string folders = path[..(path.LastIndexOf('/') + 1)];
        return new BenchFile(
            CorpusBench.CorpusRoot + path, text, "", folders.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public AdditionalText ToAdditionalText() => new Additional(this);

    /// <summary>Compared by reference, as the compiler's own additional texts are.</summary>
    internal sealed class Additional(BenchFile file) : AdditionalText
    {
        public BenchFile File { get; } = file;

        public override string Path => File.FullPath;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            File.OnRead?.Invoke();
            return File.Text;
        }
    }
}
