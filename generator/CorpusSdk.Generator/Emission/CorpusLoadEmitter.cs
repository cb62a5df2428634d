using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary><c>Corpus.Load</c>: a folder at run time, in the types of this corpus.</summary>
internal static class CorpusLoadEmitter
{
    private const string Folder = "global::CorpusSdk.ArticleFolder";

    public static string HintName(CorpusOptions options) => options.ClassName + ".Load.g.cs";

    public static SourceText Emit(SummaryModel summary, CorpusOptions options)
    {
        SourceWriter writer = SourceWriter.ForFile(options.Namespace);
        writer.Line($"partial class {options.ClassName}");
        using (writer.OpenBlock())
        {
            writer.Line("/// <summary>Reads a folder of article files as it is now, in the article types of this corpus.</summary>");
            writer.Line("/// <param name=\"folder\">The folder, with a subfolder for each collection.</param>");
            writer.Line("/// <returns>Its articles, and what is wrong in its files.</returns>");
            writer.Line($"public static {GeneratedNames.LoadedCorpus} {GeneratedNames.Load}(string folder) => new({Folder}.Read(folder));");
            writer.Line();
            WriteType(writer, summary);
        }

        return writer.ToSourceText();
    }

    private static void WriteType(SourceWriter writer, SummaryModel summary)
    {
        string problems = summary.Collections.Any(static collection => collection.Name == "Problems") ? "FileProblems" : "Problems";
        writer.Line("/// <summary>The articles of a folder, read at run time.</summary>");
        writer.Line($"public sealed class {GeneratedNames.LoadedCorpus}");
        using (writer.OpenBlock())
        {
            writer.Line($"internal {GeneratedNames.LoadedCorpus}({Folder} folder)");
            using (writer.OpenBlock())
            {
                foreach (CollectionSummary collection in summary.Collections)
                    writer.Line($"{collection.Name} = folder.Collection<{collection.ArticleType}>({Literal.Of(collection.Name)}, {collection.ArticleType}.{GeneratedNames.MissingFrom});");
                writer.Line($"{problems} = folder.Problems;");
            }

            foreach (CollectionSummary collection in summary.Collections)
            {
                writer.Line();
                writer.Line($"/// <summary>{(collection.Name == CollectionNames.TopLevel ? "The articles directly in the folder" : $"The articles of {collection.Name}")}.</summary>");
                writer.Line($"public global::CorpusSdk.LoadedCollection<{collection.ArticleType}> {collection.Name} {{ get; }}");
            }

            writer.Line();
            writer.Line("/// <summary>What is wrong in the files, as a build would report it; an article that lacks what its type requires is left out.</summary>");
            writer.Line($"public global::System.Collections.Generic.IReadOnlyList<global::CorpusSdk.ArticleProblem> {problems} {{ get; }}");
        }
    }
}
