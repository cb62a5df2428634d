using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Collecting;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary><c>Corpus.Load</c>: a folder at run time, in the types of this corpus.</summary>
internal static class CorpusLoadEmitter
{
    private const string Folder = "global::CorpusSdk.ArticleFolder";

    public static string HintName(CorpusOptions options) => GeneratedFileName.Of(options.ClassName + ".Load");

    public static SourceText Emit(SummaryModel summary, CorpusOptions options)
    {
        var writer = SourceWriter.ForFile(options.Namespace);
        string problems = summary.Collections.Any(static collection => collection.Name == "Problems") ? "FileProblems" : "Problems";
        writer.Write($$"""
            partial class {{options.ClassName}}
            {
                /// <summary>Reads a folder of article files as it is now, in the article types of this corpus.</summary>
                /// <param name="folder">The folder, with a subfolder for each collection.</param>
                /// <returns>Its articles, and what is wrong in its files.</returns>
                {{TypeHeader.NoUserCode}}
                public static {{GeneratedNames.LoadedCorpus}} {{GeneratedNames.Load}}(string folder) => new({{Folder}}.Read({{Arguments(options, followLinks: false)}}));

                /// <summary>Reads a folder of article files as it is now, and what links in it lead to.</summary>
                /// <param name="folder">The folder, with a subfolder for each collection.</param>
                /// <param name="followLinks">Whether links may lead out of the folder: only for folders that no stranger can write to.</param>
                /// <returns>Its articles, and what is wrong in its files.</returns>
                {{TypeHeader.NoUserCode}}
                public static {{GeneratedNames.LoadedCorpus}} {{GeneratedNames.Load}}(string folder, bool followLinks) => new({{Folder}}.Read({{Arguments(options, followLinks: true)}}));

                /// <summary>The articles of a folder, read at run time.</summary>
                {{TypeHeader.NoUserCode}}
                public sealed class {{GeneratedNames.LoadedCorpus}}
                {
                    internal {{GeneratedNames.LoadedCorpus}}({{Folder}} folder)
                    {
                        {{Parts.Lines(summary.Collections, WriteAssignment)}}
                        {{problems}} = folder.Problems;
                    }

                    {{Parts.Members(summary.Collections, WriteProperty)}}

                    /// <summary>What is wrong in the files, as a build would report it; an article that lacks what its type requires is left out.</summary>
                    public global::System.Collections.Generic.IReadOnlyList<global::CorpusSdk.ArticleProblem> {{problems}} { get; }
                }
            }
            """);
        return writer.ToSourceText();
    }

    /// <summary>What the project says about its folder holds for others as well; a project that says nothing needs no options.</summary>
    private static string Arguments(CorpusOptions options, bool followLinks)
    {
        NameConventions conventions = options.Conventions;
        if (conventions == NameConventions.Default && options.LeftOut == default) return followLinks ? "folder, followLinks" : "folder";

        var settings = new List<string>();
        if (followLinks) settings.Add("FollowLinks = followLinks");
        if (!conventions.IndexFiles) settings.Add("IndexFiles = false");
        if (conventions.Prefixes != NamePrefixes.Read) settings.Add($"NamePrefixes = global::CorpusSdk.FileNamePrefixes.{conventions.Prefixes}");
        if (conventions.Languages is { } languages) settings.Add($"Languages = [{string.Join(", ", languages.Select(Literal.Of))}]");
        if (options.LeftOut.Readme) settings.Add("ReadmeFiles = false");
        if (options.LeftOut.Underscored) settings.Add("UnderscoreFiles = false");
        return $"folder, new global::CorpusSdk.ArticleFolderOptions {{ {string.Join(", ", settings)} }}";
    }

    private static void WriteAssignment(SourceWriter writer, CollectionSummary collection) =>
        writer.Write($"{collection.Name} = folder.Collection<{collection.ArticleType}>({Literal.Of(collection.Name)}, {collection.ArticleType}.{GeneratedNames.MissingFrom});");

    private static void WriteProperty(SourceWriter writer, CollectionSummary collection) => writer.Write($$"""
        /// <summary>{{(collection.Name == CollectionNames.TopLevel ? "The articles directly in the folder" : $"The articles of {collection.Name}")}}.</summary>
        public global::CorpusSdk.LoadedCollection<{{collection.ArticleType}}> {{collection.Name}} { get; }
        """);
}
