using System.Reflection;
using System.Runtime.Loader;
using CorpusSdk.Generator.Building;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace CorpusSdk.Generator.Tests;

/// <summary>A compiled corpus that runs, beside the runtime that the tests themselves use.</summary>
internal sealed class LoadedCorpus : IDisposable
{
    private readonly AssemblyLoadContext _context = new("corpus", isCollectible: true);

    private LoadedCorpus(Stream assembly) => Assembly = _context.LoadFromStream(assembly);

    public Assembly Assembly { get; }

    /// <summary>Every article of the corpus.</summary>
    public ArticleUnion Articles => (ArticleUnion)CorpusClass.GetProperty("Articles")!.GetValue(null)!;

    private Type CorpusClass => Assembly.GetTypes().Single(static type => type.Name == "Corpus");

    public static LoadedCorpus From(Compilation compilation)
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        EmitResult result = compilation.Emit(
            image, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        Diagnostic[] faults = [.. result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        Assert.True(result.Success && faults.Length == 0, string.Join<Diagnostic>('\n', faults));
        image.Position = 0;
        return new LoadedCorpus(image);
    }

    /// <summary>A collection's articles.</summary>
    public IReadOnlyList<Article> Collection(string name) => (IReadOnlyList<Article>)Instance(name);

    /// <summary>A collection with its own type.</summary>
    public object Instance(string name) => CorpusClass.GetProperty(name)!.GetValue(null)!;

    /// <summary>The names that a collection offers for its articles.</summary>
    public IReadOnlyList<string> MemberNames(string collection) =>
        [.. Instance(collection).GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(static property => typeof(Article).IsAssignableFrom(property.PropertyType) && property.GetIndexParameters().Length == 0)
            .Select(static property => property.Name).Order(StringComparer.Ordinal)];

    /// <summary>An article by its member's name.</summary>
    public Article Member(string collection, string name) =>
        (Article)Instance(collection)
            .GetType()
            .GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!.GetValue(Instance(collection))!;

    /// <summary>Calls <c>Probe.Run()</c> of the project's own code.</summary>
    public object? RunProbe() =>
        Assembly
            .GetTypes()
            .Single(static type => type.Name == "Probe")
            .GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!.Invoke(null, null);

    public void Dispose() => _context.Unload();
}
