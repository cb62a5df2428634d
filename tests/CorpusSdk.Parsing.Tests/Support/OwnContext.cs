using System.Reflection;
using System.Runtime.Loader;

namespace CorpusSdk.Parsing.Tests;

/// <summary>The parser once more, in a context that notes which assemblies it asks for.</summary>
internal sealed class OwnContext() : AssemblyLoadContext("parser", isCollectible: true)
{
    private readonly List<string> _requested = [];

    public IReadOnlyList<string> Requested => _requested;

    public void Parse(string text)
    {
        Assembly parser = LoadFromAssemblyPath(typeof(ArticleParser).Assembly.Location);
        MethodInfo parse = parser.GetType("CorpusSdk.Parsing.ArticleParser", throwOnError: true)!.GetMethod("Parse")!;
        Assert.NotNull(parse.Invoke(null, [text, true, false]));
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        _requested.Add(assemblyName.Name!);
        return null;
    }
}
