using CorpusSdk.Build.Packing;
using CorpusSdk.Build.Tests.Fixtures;
using CorpusSdk.Parsing.Collecting;
using CsCheck;

namespace CorpusSdk.Build.Tests;

public class DeterminismTests
{
    [Fact]
    public void The_order_of_the_files_decides_about_nothing() => Gen.Select(ArticleGen.Corpus, Gen.Int).Sample(
        (articles, seed) =>
        {
            using var workspace = new Workspace();
            foreach (MadeArticle article in articles) workspace.Add($"{article.Name}.txt", article.Bytes, article.Collection);
            workspace.Run();
            (byte[] Pack, string Index) first = (workspace.Pack, workspace.Index);

            File.Delete(workspace.Paths.Cache);
            workspace.Run([.. workspace.Items.Shuffled(seed)]);

            Assert.Equal(first, (workspace.Pack, workspace.Index), Same);
        },
        iter: 100);

    [Fact]
    public void The_order_decides_about_nothing_when_a_file_is_in_two_collections()
    {
        using var workspace = new Workspace();
        workspace.Add("a.txt", "Title\n\nText.");
        CorpusSdk.Parsing.Collecting.ArticleItem news = workspace.Items[0];
        CorpusSdk.Parsing.Collecting.ArticleItem letters = news with { Collection = "Letters" };

        workspace.Run([news, letters]);
        string index = workspace.Index;
        File.Delete(workspace.Paths.Cache);
        workspace.Run([letters, news]);

        Assert.Equal(index, workspace.Index);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_folder_decides_about_nothing(bool compress) => ArticleGen.Corpus.Sample(
        articles =>
        {
            using var here = new Workspace();
            using var there = new Workspace();
            foreach (MadeArticle article in articles)
            {
                here.Add($"{article.Name}.txt", article.Bytes, article.Collection);
                there.Add($"{article.Name}.txt", article.Bytes, article.Collection);
            }

            here.Run(compress);
            there.Run(compress);

            Assert.Equal(here.Pack, there.Pack);
        },
        iter: 50);

    private static bool Same((byte[] Pack, string Index) left, (byte[] Pack, string Index) right) =>
        left.Pack.AsSpan().SequenceEqual(right.Pack) && left.Index == right.Index;
}
