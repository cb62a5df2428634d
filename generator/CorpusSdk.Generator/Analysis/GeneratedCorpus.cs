using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Analysis;

/// <summary>What is generated for a project, as symbols of its compilation.</summary>
internal sealed class GeneratedCorpus
{
    private GeneratedCorpus(INamedTypeSymbol corpus, IReadOnlyDictionary<INamedTypeSymbol, string> inferred) =>
        (Class, InferredTypes) = (corpus, inferred);

    /// <summary>The class that offers the collections.</summary>
    public INamedTypeSymbol Class { get; }

    /// <summary>The article types that nobody declared, with the collections that they are for.</summary>
    public IReadOnlyDictionary<INamedTypeSymbol, string> InferredTypes { get; }

    /// <summary>Null when nothing is generated.</summary>
    public static GeneratedCorpus? In(Compilation compilation, RuntimeTypes types, CorpusOptions options)
    {
        string name = options.Namespace.Length > 0 ? $"{options.Namespace}.{options.ClassName}" : options.ClassName;
        if (compilation.Assembly.GetTypeByMetadataName(name) is not { } corpus) return null;

        var inferred = new Dictionary<INamedTypeSymbol, string>(SymbolEqualityComparer.Default);
        foreach (INamedTypeSymbol collection in corpus.ContainingNamespace.GetTypeMembers())
        {
            if (types.ArticleOf(collection) is not { } article || types.DeclaredCollectionOf(article) is not null) continue;
            if (CollectionNames.OfCollectionType(collection.Name) is { } known) inferred[article] = known;
        }

        return new GeneratedCorpus(corpus, inferred);
    }
}
