using System.Globalization;
using System.Runtime.Loader;
using CorpusSdk.Shared.Packing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace CorpusSdk.Build.Tests.Fixtures;

/// <summary>A real assembly with a packed corpus in it, and the class that opens it as generated code does.</summary>
internal static class CompiledCorpus
{
    private const string Collection = "Test.Notes";

    public static void Compile(string path, byte[] pack, params IEnumerable<string> ids)
    {
        string source = string.Create(CultureInfo.InvariantCulture, $$"""
            using CorpusSdk;
            using CorpusSdk.CompilerServices;

            namespace Test;

            public sealed class Note : Article
            {
                internal Note(IArticleContent content) : base(content) { }
            }

            public sealed class Notes : ArticleCollection<Note>
            {
                public Notes() : base("News", PackedCorpus.Open(typeof(Notes).Assembly), {{Checksum.OfIds(ids)}}UL) { }

                protected override Note Create(int index) => new(Packed(index));
            }
            """);
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path), [CSharpSyntaxTree.ParseText(source)], References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using FileStream file = File.Create(path);
        EmitResult result = compilation.Emit(
            file, manifestResources: [new ResourceDescription(PackedFormat.ResourceName, () => new MemoryStream(pack), isPublic: true)]);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    /// <summary>Loads such an assembly; its articles are <see cref="Article"/>s of this process.</summary>
    public static IReadOnlyList<Article> Load(AssemblyLoadContext context, string path)
    {
        Type type = context.LoadFromAssemblyPath(path).GetType(Collection, throwOnError: true)!;
        return (IReadOnlyList<Article>)Activator.CreateInstance(type)!;
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path =>
                Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Collections.dll"
                    or "CorpusSdk.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
}
