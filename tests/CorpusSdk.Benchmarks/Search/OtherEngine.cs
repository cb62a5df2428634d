using System.Globalization;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// An engine of another platform, in a process of its own: it gets a file with a text a line, one with a query a line (kind, tab, words)
/// and a number of rounds, and prints the milliseconds that its index took and, of searches for words, p50 and p99.
/// </summary>
/// <param name="Name">Its name in tables.</param>
/// <param name="Command">The program and its arguments before the files; null when something is missing.</param>
/// <param name="HowToGet">What to install, and which option says where it is.</param>
internal sealed record OtherEngine(string Name, string[]? Command, string HowToGet)
{
    private static string Sources => Path.Combine(Repository.Root, "tests", "CorpusSdk.Benchmarks", "Search", "Others");

    /// <param name="jars">The folder of Lucene's jars.</param>
    /// <param name="nodeModules">The folder <c>node_modules</c> that has MiniSearch.</param>
    public static IEnumerable<OtherEngine> All(string jars, string nodeModules)
    {
        string? core = Directory.Exists(jars)
            ? Directory.GetFiles(jars, "lucene*core*.jar").Order(StringComparer.Ordinal).FirstOrDefault()
            : null;
        bool hasMiniSearch = Directory.Exists(Path.Combine(nodeModules, "minisearch"));
        yield return new OtherEngine(
            "Lucene on the JVM", core is null ? null : ["java", "-cp", core, Path.Combine(Sources, "LuceneSearch.java")],
            "apt-get install openjdk-17-jdk-headless liblucene8-java, or --jars FOLDER");
        yield return new OtherEngine(
            "MiniSearch", hasMiniSearch ? ["env", "NODE_PATH=" + nodeModules, "node", Path.Combine(Sources, "minisearch.cjs")] : null,
            "npm install --global minisearch, or --node-modules FOLDER");
    }

    /// <summary>Runs it: milliseconds for the index, p50 and p99.</summary>
    public double[] Run(SearchCorpus corpus, int rounds)
    {
        string texts = corpus.FolderOf("lines.txt");
        string queries = corpus.FolderOf("queries.txt");
        File.WriteAllLines(texts, corpus.Texts.Bodies.Select(body => body.ReplaceLineEndings(" ")));
        File.WriteAllLines(queries, corpus.Queries.Words.Select(query => $"{query.Kind}\t{string.Join(' ', query.Words)}"));
        string[] arguments = [
            .. Command![1..], texts, queries, rounds.ToString(CultureInfo.InvariantCulture), corpus.FolderOf(Name)];
        string output = ProcessRun.Start(Command[0], corpus.Folder, arguments).Output;
        return [
            .. output.Trim().Split('\n')[^1].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
    }
}
