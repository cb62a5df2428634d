using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>An edit reruns what depends on it and nothing else.</summary>
public sealed class EditTests
{
    private const string Path = "news/n100.txt";

    private static readonly Lazy<BenchSession> Session = new(static () => LargeCorpus.Bench.Start());

    private static readonly Rerun Nothing = new("", "");

    private static BenchSession Before => Session.Value;

    private static string Shard => LargeCorpus.ShardOf(Before, Path);

    [Fact]
    public void The_corpus_has_several_shards() =>
        Assert.Equal(
            LargeCorpus.Shards, Before.Sources.Keys.Count(
                static hint => hint.StartsWith("NewsCollection.Articles", StringComparison.Ordinal)));

    [Fact]
    public void A_body_changes_its_own_shard()
    {
        BenchSession after = Before.Edit(Path, static text => text + "Then something did.\n");

        Assert.Equal(new Rerun("Files ParsedFiles Corpus Shards×1", Shard), Rerun.Between(Before, after));
        Assert.Equal([Shard], ChangedOutputs(after));
    }

    [Fact]
    public void Nothing_but_white_space_in_front_of_the_title_changes_the_article_s_hash_alone()
    {
        BenchSession after = Before.Edit(Path, static text => text.Replace("example\n\n", "example\n\n\n", StringComparison.Ordinal));

        Assert.Equal(Shard, Rerun.Between(Before, after).Files);
    }

    [Fact]
    public void A_title_changes_its_own_shard_and_the_names_of_the_collection()
    {
        BenchSession after = Before.Edit(
            Path, static text => text.Replace("Report Number 100", "Something Else", StringComparison.Ordinal));

        Assert.Equal(
            new Rerun("Files ParsedFiles Corpus Collections×1 Shards×1", $"{Shard} NewsCollection.g.cs"), Rerun.Between(Before, after));
    }

    [Fact]
    public void A_title_that_another_article_has_reports_both()
    {
        BenchSession after = Before.Edit(
            Path, static text => text.Replace("Report Number 100", "Report Number 101", StringComparison.Ordinal));

        var rerun = Rerun.Between(Before, after);
        Assert.StartsWith("Files ParsedFiles Corpus Collections×1 Shards×", rerun.Steps, StringComparison.Ordinal);
        Assert.EndsWith(" FileProblems", rerun.Steps, StringComparison.Ordinal);
        Assert.Contains(Shard, rerun.Files, StringComparison.Ordinal);
        Assert.Contains(LargeCorpus.ShardOf(Before, "news/n101.txt"), rerun.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_changes_the_facets_as_well()
    {
        BenchSession after = Before.Edit(Path, static text => text.Replace("Wire0.example", "Wire1.example", StringComparison.Ordinal));

        Assert.Equal(
            new Rerun("Files ParsedFiles Corpus Summary Collections×1 Shards×1", $"ArticlesCollection.g.cs {Shard} NewsCollection.g.cs"),
            Rerun.Between(Before, after));
    }

    [Fact]
    public void An_added_article_changes_one_shard_and_what_counts_articles()
    {
        BenchSession after = Before.Add("news/zz.txt", " date 2021-05-05 Wire0.example\n\nAdded\n\nText.\n");

        string shard = LargeCorpus.ShardOf(after, "news/zz.txt");
        Assert.Equal(
            new Rerun(
                "Files ParsedFiles Corpus Summary Collections×1 Shards×1",
                $"ArticlesCollection.g.cs Corpus.g.cs {shard} NewsCollection.g.cs"),
            Rerun.Between(Before, after));
    }

    [Fact]
    public void A_removed_article_changes_one_shard_and_what_counts_articles()
    {
        BenchSession after = Before.Remove(Path);

        Assert.Equal(
            new Rerun(
                "Files ParsedFiles Corpus Summary Collections×1 Shards×1",
                $"ArticlesCollection.g.cs Corpus.g.cs {Shard} NewsCollection.g.cs"),
            Rerun.Between(Before, after));
    }

    [Fact]
    public void A_renamed_file_changes_its_old_and_its_new_shard()
    {
        BenchSession after = Before.Rename(Path, "news/renamed.txt");

        string[] shards = [.. new[] { Shard, LargeCorpus.ShardOf(after, "news/renamed.txt") }.Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(
            new Rerun($"Files ParsedFiles Corpus Collections×1 Shards×{shards.Length}", $"{string.Join(' ', shards)} NewsCollection.g.cs"),
            Rerun.Between(Before, after));
    }

    [Fact]
    public void A_new_collection_changes_only_what_names_collections()
    {
        BenchSession after = Before.Add("essays/first.txt", "First\n\nText.\n");

        Assert.Equal(
            "ArticlesCollection.g.cs Corpus.g.cs +EssaysArticle.g.cs +EssaysCollection.Articles.g.cs +EssaysCollection.g.cs",
            Rerun.Between(Before, after).Files);
    }

    [Fact]
    public void A_broken_file_is_reported_and_taken_out()
    {
        BenchSession after = Before.Edit(Path, static _ => "");

        Assert.Equal("Files ParsedFiles Corpus Summary Collections×1 Shards×1 FileProblems", Rerun.Between(Before, after).Steps);
        Assert.Equal("CORPUS001", Assert.Single(after.Result.Diagnostics).Id);
    }

    [Fact]
    public void The_visibility_changes_every_file_with_a_visibility_and_parses_nothing()
    {
        BenchSession after = Before.Set("CorpusVisibility", "internal");

        Assert.Equal(
            new Rerun(
                "Options", "ArticlesCollection.g.cs Corpus.g.cs LettersArticle.g.cs LettersCollection.g.cs NewsArticle.g.cs NewsCollection.g.cs"),
            Rerun.Between(Before, after));
    }

    [Fact]
    public void The_namespace_changes_every_file_and_parses_nothing()
    {
        BenchSession after = Before.Set("CorpusNamespace", "Other");

        var rerun = Rerun.Between(Before, after);
        Assert.Equal("Options", rerun.Steps);
        Assert.Equal(Before.Sources.Keys.Order(StringComparer.Ordinal), rerun.Files.Split(' '));
    }

    [Fact]
    public void A_property_that_is_not_the_corpus_s_changes_nothing() =>
        Assert.Equal(Nothing, Rerun.Between(Before, Before.Set("Nullable", "enable")));

    [Fact]
    public void A_file_that_is_no_article_changes_nothing_but_the_files()
    {
        BenchSession after = Before.EditUnrelated("stylecop.json", "{ }");

        Assert.Equal(new Rerun("Files", ""), Rerun.Between(Before, after));
    }

    [Fact]
    public void An_edit_of_code_changes_nothing()
    {
        BenchSession after = Before.EditCode();

        Assert.Equal(Nothing, Rerun.Between(Before, after));
        Pipeline.AssertEverythingCached(after.Result);
    }

    [Fact]
    public void An_edit_that_is_taken_back_gives_the_first_result()
    {
        BenchSession after = Before.Edit(Path, static text => text + "x").Edit(Path, static text => text[..^1]);

        Assert.Equal("", Rerun.Between(Before, after).Files);
    }

    /// <summary>The outputs that the compiler takes for new: those it has to parse and bind again.</summary>
    private static IEnumerable<string> ChangedOutputs(BenchSession session) =>
        session.Result.TrackedOutputSteps.Values.SelectMany(static runs => runs).SelectMany(static run => run.Outputs)
            .Where(static output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New)
            .SelectMany(static output => HintNamesOf(output.Value));

    private static IEnumerable<string> HintNamesOf(object output)
    {
        // (IEnumerable<GeneratedSourceText>, IEnumerable<Diagnostic>), of which the first type is the compiler's own.
        object sources = ((System.Runtime.CompilerServices.ITuple)output)[0]!;
        foreach (object source in (System.Collections.IEnumerable)sources)
        {
            yield return (string)source
                .GetType()
                .GetProperty(
                    "HintName", System.Reflection.BindingFlags.Instance
                        | System.Reflection.BindingFlags.Public
                        | System.Reflection.BindingFlags.NonPublic)!.GetValue(source)!;
        }
    }
}
