using System.Globalization;
using System.Text;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>A folder of many articles, whose values come in all combinations, read at run time into the types of this project.</summary>
internal sealed class Library : IDisposable
{
    private static readonly string[] Sources = ["UrduPoint.com", "Harbour News", "harbour news", "TASS", "Ärzteblatt", ""];
    private static readonly string[] Tags = ["nato", "border", "Sea", "sea", "zoë", "it's", "100%", "TASS"];
    private static readonly string[] Authors = ["Ada Lind", "Bo Karl", "Şule Öz", "אדה"];
    private static readonly string[] Words = ["harbour", "Lamp", "night", "böse", "the", "border", "über", "0042", "don't", "文字", "🌊"];
    private static readonly string[] Languages = ["en", "de", "", "tr"];
    private static readonly string[] Genres = ["drama", "war", "comedy", "Sci-Fi"];
    private static readonly string[] Moods = ["happy", "sad", "bored", ""];

    private readonly Random _random;

    public Library(int articles = 120, int seed = 1)
    {
        _random = new Random(seed);
        for (int i = 0; i < articles; i++)
        {
            WriteNews(i);
            WriteFilm(i);
            WriteReview(i);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("corpus-library-").FullName;

    public Corpus.LoadedCorpus Load() => Corpus.Load(Path);

    public void Write(string file, string text)
    {
        string path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Delete(string file) => File.Delete(System.IO.Path.Combine(Path, file));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void WriteNews(int number)
    {
        StringBuilder header = new();
        Add(header, "title", string.Join(' ', Some(Words, 1, 4)) + $" {number % 7}");
        Add(header, "headline", number % 5 == 0 ? string.Join(' ', Some(Words, 1, 3)) : "");
        Add(header, "date", Day(2019, 2023));
        Add(header, "time", number % 3 == 0 ? $"{_random.Next(24):00}:{_random.Next(60):00}" : "");
        Add(header, "source", One(Sources));
        Add(header, "authors", List(Some(Authors, 0, 3)));
        Add(header, "tags", List(Some(Tags, 0, 4)));
        Add(header, "language", One(Languages));
        Add(header, "updated", number % 4 == 0 ? Day(2023, 2024) : "");
        string dateline = (number % 4) switch
        {
            0 => "MOSCOW (UrduPoint News / Sputnik - 22nd December, 2021) ",
            1 => "PARIS, March 3 (Reuters) - ",
            _ => "",
        };
        Write($"news/{number % 3}/{One(Words)}-{number}.md", $"---\n{header}---\n\n{dateline}{Body()}\n");
    }

    private void WriteFilm(int number)
    {
        StringBuilder header = new();
        Add(header, "title", string.Join(' ', Some(Words, 1, 3)) + " " + number);
        Add(header, "minutes", Text(_random.Next(1, 240)));
        Add(header, "budget", Text(_random.NextInt64(0, 10_000_000_000)));
        Add(header, "grade", Text(_random.Next(0, 100) / 10m));
        Add(header, "share", Text(_random.Next(0, 1000) / 8d));
        Add(header, "seen", number % 3 == 0 ? "" : Day(2018, 2022));
        Add(header, "released", $"{Day(2018, 2021)}T{_random.Next(24):00}:00:00{One(["Z", "+02:00", "-11:00"])}");
        Add(header, "running", $"{_random.Next(0, 4)}:{_random.Next(60):00}:00");
        Add(header, "opens", $"{_random.Next(24):00}:{_random.Next(60):00}");
        Add(header, "site", $"https://example.org/{number}");
        Add(header, "colour", number % 2 == 0 ? "true" : "false");
        Add(header, "genres", List(Some(Genres, 0, 3)));
        Add(header, "years", $"[{string.Join(", ", Enumerable.Range(0, _random.Next(0, 3)).Select(_ => _random.Next(1990, 2000)))}]");
        header.Append(CultureInfo.InvariantCulture, $"crew:\n  director: {One(Authors)}\n  writers: {List(Some(Authors, 0, 2))}\n");
        Write($"films/film-{number}.md", $"---\n{header}---\n\n{Body()}\n");
    }

    private void WriteReview(int number)
    {
        StringBuilder header = new();
        Add(header, "title", "Review " + number);
        Add(header, "date", Day(2020, 2022));
        Add(header, "rating", Text(_random.Next(1, 6)));
        Add(header, "stars", number % 2 == 0 ? Text(_random.Next(0, 256)) : "");
        Add(header, "mood", One(Moods));
        Add(header, "film", number % 3 == 0 ? One(["long-night", "short-day"]) : "");
        Add(header, "ticket", number % 4 == 0 ? new Guid(number, 7, 7, [1, 2, 3, 4, 5, 6, 7, 8]).ToString() : "");
        Add(header, "watched", number % 2 == 1 ? $"{Day(2020, 2022)}T{_random.Next(24):00}:30:00" : "");
        Add(header, "notes", number % 5 == 0 ? "[dark, ~]" : "");
        Add(header, "weight", Text(_random.Next(0, 16) / 4f));
        Write($"reviews/r{number}.md", $"---\n{header}---\n\n{Body()}\n");
    }

    private static void Add(StringBuilder header, string key, string value)
    {
        if (value.Length > 0) header.Append(CultureInfo.InvariantCulture, $"{key}: {value}\n");
    }

    private string Body() => string.Join("\n\n", Enumerable.Range(0, _random.Next(1, 4)).Select(_ => string.Join(' ', Some(Words, 3, 12)) + "."));

    private string Day(int first, int last) =>
        new DateOnly(_random.Next(first, last + 1), _random.Next(1, 13), _random.Next(1, 29)).ToString("O", CultureInfo.InvariantCulture);

    private T One<T>(T[] values) => values[_random.Next(values.Length)];

    private string[] Some(string[] values, int least, int most) =>
        [.. Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => One(values)).Distinct()];

    private static string List(string[] values) =>
        values.Length == 0 ? "" : $"[{string.Join(", ", values.Select(static value => $"\"{value}\""))}]";

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
