using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Model;

/// <summary>Some of a collection's articles: one generated file, which changes with its own articles only.</summary>
/// <param name="Collection">The collection's name.</param>
/// <param name="ArticleType">The type of its articles as other code names it.</param>
/// <param name="Number">Which of the collection's shards; null when there is only one.</param>
/// <param name="WithMembers">False when an enum stands for the articles.</param>
/// <param name="WithTexts">False when the corpus does not fit into literals, which leaves out all but titles and ids; a problem says
/// so.</param>
/// <param name="Articles">The articles in ordinal order of their ids.</param>
internal sealed record ShardModel(
    string Collection, string ArticleType, int? Number, bool WithMembers, bool WithTexts, EquatableArray<NamedArticle> Articles);
