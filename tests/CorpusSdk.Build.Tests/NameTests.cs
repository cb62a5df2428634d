using CorpusSdk.Build.Packing;
using CorpusSdk.Build.Tests.Fixtures;
using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Build.Tests;

/// <summary>What the names of files say is in packs, and another meaning of names makes another pack.</summary>
public sealed class NameTests : IDisposable
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("news/guides/index.md", "Guides\n\nText.\n"), ("news/2021-12-22-a.md", "A\n\nText.\n"), ("news/01-b.md", "B\n\nText.\n"),
        ("news/01-b.de.md", "B\n\nText.\n"), ("news/fr/01-b.md", "B\n\nText.\n"), ("news/2021-13-40.md", "F\n\nText.\n"),
    ];

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Packed_articles_say_what_their_names_say()
    {
        Take(NameConventions.Default);
        _workspace.Run();

        Assert.Equal(
            [
                "01-b  1  01-b-de fr/01-b", "01-b-de  1 de 01-b fr/01-b", "2021-12-22-a 2021-12-22   ", "2021-13-40    ",
                "fr/01-b  1 fr 01-b 01-b-de", "guides    ",
            ],
            Describe("01-b", "01-b-de", "2021-12-22-a", "2021-13-40", "fr/01-b", "guides"));
    }

    [Fact]
    public void Questions_find_what_names_say()
    {
        Take(NameConventions.Default);
        _workspace.Run();
        PackedNotes notes = Notes("01-b", "01-b-de", "2021-12-22-a", "2021-13-40", "fr/01-b", "guides");

        Assert.Equal(["2021-12-22-a"], notes.InYear(2021).Select(static note => note.Id));
        Assert.Equal(1, notes.Made);
        Assert.Equal(["01-b-de"], notes.Search("language:de").Select(static hit => hit.Article.Id));
    }

    [Fact]
    public void Another_meaning_of_names_makes_another_pack()
    {
        Take(NameConventions.Default);
        _workspace.Run();
        byte[] before = _workspace.Pack;

        Take(NameConventions.From("file", "remove", "none"));
        Assert.Equal(6, _workspace.Run().Read + _workspace.Last.Reused);
        Assert.Equal(_workspace.PackedFromScratch(), _workspace.Pack);
        Assert.Equal(
            ["2021-13-40    ", "a 2021-12-22   ", "b  1  ", "b-de  1  ", "fr/b  1  ", "guides/index    "],
            Describe("2021-13-40", "a", "b", "b-de", "fr/b", "guides/index"));

        Take(NameConventions.Default);
        _workspace.Run();
        Assert.Equal(before, _workspace.Pack);
    }

    [Fact]
    public void A_translation_that_comes_leaves_the_others_unread()
    {
        Take(NameConventions.Default);
        _workspace.Run();

        _workspace.Add("news/01-b.es.md", "B\n\nTexto.\n");
        _workspace.Take("news/01-b.es.md", Item("news/01-b.es.md", NameConventions.Default));
        Assert.Equal((1, 6), (_workspace.Run().Read, _workspace.Last.Reused));
        Assert.Equal(_workspace.PackedFromScratch(), _workspace.Pack);
        PackedNotes notes = Notes("01-b", "01-b-de", "01-b-es", "2021-12-22-a", "2021-13-40", "fr/01-b", "guides");
        Assert.Equal(["01-b-de", "01-b-es", "fr/01-b"], notes["01-b"].Translations.Select(static note => note.Id));
    }

    private void Take(NameConventions conventions)
    {
        foreach ((string path, string text) in Files)
        {
            if (!File.Exists(_workspace.In(path))) _workspace.Add(path, text);
            _workspace.Take(path, Item(path, conventions));
        }
    }

    private ArticleItem Item(string path, NameConventions conventions) => ArticleItem.From(
        _workspace.In(path), _workspace.Folder, "News", path.LastIndexOf('/') + 1 - "news/".Length, conventions);

    private string[] Describe(params string[] ids) =>
        [.. Notes(ids).Select(static note => $"{note.Id} {note.Date:yyyy-MM-dd} {note.Order} {note.Language} {string.Join(' ', note.Translations.Select(static other => other.Id))}")];

    private PackedNotes Notes(params string[] ids) => new("News", PackAssembly.Open(_workspace.Pack), ids);
}
