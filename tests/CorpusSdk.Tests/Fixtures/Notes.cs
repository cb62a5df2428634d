using System.Globalization;
using CorpusSdk.CompilerServices;

namespace CorpusSdk.Tests.Fixtures;

/// <summary>A collection over any articles, which records every call of <c>Create</c>.</summary>
internal sealed class Notes : ArticleCollection<Note>
{
    private readonly ArticleData[] _data;

    public Notes(params IEnumerable<ArticleData> data)
        : this("Notes", [.. data.OrderBy(d => d.Id, StringComparer.Ordinal)])
    {
    }

    private Notes(string name, ArticleData[] data)
        : base(name, string.Join('\n', data.Select(d => d.Id))) => _data = data;

    /// <summary>The ids of the articles made so far, in order of making.</summary>
    public List<string> Made { get; } = [];

    public static Notes WithIds(params IEnumerable<string> ids) => new(ids.Select(id => Note(id)));

    public static ArticleData Note(
        string id,
        string? date = null,
        string? time = null,
        string? source = null,
        string body = "",
        string[]? tags = null,
        string[]? authors = null) => new()
        {
            Collection = "Notes",
            Id = id,
            Slug = id,
            Title = "",
            Path = $"notes/{id}.txt",
            Body = body,
            Date = date is null ? null : DateOnly.Parse(date, CultureInfo.InvariantCulture),
            Time = time is null ? null : TimeOnly.Parse(time, CultureInfo.InvariantCulture),
            Source = source,
            Tags = [.. tags ?? []],
            Authors = [.. authors ?? []],
        };

    protected override Note Create(int index)
    {
        // The first search makes articles on several threads.
        lock (Made)
        {
            Made.Add(_data[index].Id);
        }

        return new Note(_data[index]);
    }
}

/// <summary>An article of a collection that a test makes up.</summary>
internal sealed class Note : Article
{
    internal Note(ArticleData data)
        : base(data)
    {
    }
}

internal static class NotesExtensions
{
    /// <summary>The ids of a set's articles in order, with a space between them.</summary>
    public static string Ids<T>(this ArticleSet<T> set)
        where T : Article => string.Join(' ', set.Select(article => article.Id));
}
