using System.Collections.Immutable;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>Queries that ask memory and databases alike. Each gives the ids of articles, in order where it says one.</summary>
internal static class Queries
{
    private static readonly DateOnly Day = new(2021, 6, 15);
    private static readonly DateTimeOffset Moment = new(2020, 1, 1, 3, 0, 0, TimeSpan.FromHours(3));
    private static readonly DateTime Watched = new(2021, 5, 1, 12, 0, 0, DateTimeKind.Utc);
    private static readonly string[] Wanted = ["TASS", "Harbour News"];
    private static readonly ImmutableArray<string> Seas = ["sea", "Sea"];
    private static readonly string Sea = Seas[0];

    public static readonly (string Name, Func<IQueryable<NewsArticle>, IQueryable<string>> Query)[] News =
    [
        ("year and source", news => from n in news where n.Date.Year == 2021 && n.Source == "UrduPoint.com" orderby n.Id select n.Id),
        ("no source", news => news.Where(n => n.Source == null).Select(n => n.Id)),
        ("another source", news => news.Where(n => n.Source != "TASS").Select(n => n.Id)),
        ("one of sources", news => news.Where(n => Wanted.Contains(n.Source)).Select(n => n.Id)),
        ("before a day", news => news.Where(n => n.Date < Day).Select(n => n.Id)),
        ("between days", news => news.Where(n => n.Date >= Day && n.Date <= Day.AddDays(90)).Select(n => n.Id)),
        ("month", news => news.Where(n => n.Date.Month == 2 && n.Date.Day > 10).Select(n => n.Id)),
        ("updated in a year", news => news.Where(n => n.Updated != null && n.Updated.Value.Year == 2023).Select(n => n.Id)),
        ("never updated", news => news.Where(n => n.Updated == null).Select(n => n.Id)),
        ("time", news => news.Where(n => n.Time < new TimeOnly(12, 0)).Select(n => n.Id)),
        ("latest ten", news => news.OrderByDescending(n => n.Date).ThenBy(n => n.Id).Take(10).Select(n => n.Id)),
        ("second page", news => news.OrderBy(n => n.Title).ThenBy(n => n.Id).Skip(10).Take(10).Select(n => n.Id)),
        ("by what may be missing", news => news.OrderBy(n => n.Source).ThenByDescending(n => n.Updated).ThenBy(n => n.Id).Select(n => n.Id)),
        ("by what may be missing, backwards", news => news.OrderByDescending(n => n.Headline).ThenBy(n => n.Id).Take(30).Select(n => n.Id)),
        ("title begins", news => news.Where(n => n.Title.StartsWith("the")).Select(n => n.Id)),
        ("title ends", news => news.Where(n => n.Title.EndsWith(" 3")).Select(n => n.Id)),
        ("body contains", news => news.Where(n => n.Body.Contains("don't")).Select(n => n.Id)),
        ("body contains a sign of LIKE", news => news.Where(n => n.Body.Contains("_%")).Select(n => n.Id)),
        ("body contains other letters", news => news.Where(n => n.Body.Contains("文字") || n.Body.Contains("über")).Select(n => n.Id)),
        ("tag", news => news.Where(n => n.Tags.Contains("nato")).Select(n => n.Id)),
        ("tag of a variable", news => news.Where(n => n.Tags.Contains(Wanted[0]) || n.Tags.Contains(Sea)).Select(n => n.Id)),
        ("tag that is the source", news => news.Where(n => n.Tags.Contains(n.Source!) || n.Authors.Contains(n.Source!)).Select(n => n.Id)),
        ("tag in its case", news => news.Where(n => n.Tags.Contains("Sea") && !n.Tags.Contains("sea")).Select(n => n.Id)),
        ("any tag", news => news.Where(n => n.Tags.Any(t => t == "it's" || t == "100%")).Select(n => n.Id)),
        ("any tag of some", news => news.Where(n => n.Tags.Any(t => Seas.Contains(t))).Select(n => n.Id)),
        ("no tags", news => news.Where(n => n.Tags.IsEmpty).Select(n => n.Id)),
        ("how many tags", news => news.Where(n => n.Tags.Length > 2).Select(n => n.Id)),
        ("all tags", news => news.Where(n => n.Tags.All(t => t != "nato")).Select(n => n.Id)),
        ("tags that begin", news => news.Where(n => n.Tags.Count(t => t.StartsWith("bo")) == 1).Select(n => n.Id)),
        ("first author", news => news.Where(n => n.Authors.Length > 0 && n.Authors[0] == "Bo Karl").Select(n => n.Id)),
        ("by an author", news => news.Where(n => n.Authors.Contains("Şule Öz") && n.Language == "tr").Select(n => n.Id)),
        ("place", news => news.Where(n => n.Dateline != null && n.Dateline.Place == "MOSCOW").Select(n => n.Id)),
        ("no dateline", news => news.Where(n => n.Dateline == null).Select(n => n.Id)),
        ("day of the dateline", news => news.Where(n => n.Dateline != null && n.Dateline.Date < n.Date).Select(n => n.Id)),
        ("long", news => news.Where(n => n.WordCount > 20).OrderByDescending(n => n.WordCount).ThenBy(n => n.Id).Select(n => n.Id)),
        ("folder", news => news.Where(n => n.Id.StartsWith("2/") && n.Collection == "News").Select(n => n.Id)),
        ("path and hash", news => news.Where(n => n.Path.Contains("-1") && n.ContentHash.CompareTo("8") > 0).Select(n => n.Id)),
        ("sources that repeat", news => news.GroupBy(n => n.Source).Where(g => g.Count() > 3).Select(g => g.Key ?? "none")),
        ("years", news => news.GroupBy(n => n.Date.Year).Select(g => g.Key + ":" + g.Count())),
        ("distinct languages", news => news.Select(n => n.Language ?? "?").Distinct()),
        ("of every article", Any),
    ];

    public static readonly (string Name, Func<IQueryable<FilmsArticle>, IQueryable<string>> Query)[] Films =
    [
        ("whole numbers", films => films.Where(f => f.Minutes > 90 && f.Budget < 5_000_000_000).Select(f => f.Id)),
        ("decimals", films => films.Where(f => f.Grade >= 7.5m).OrderBy(f => f.Grade).ThenBy(f => f.Id).Select(f => f.Id)),
        ("doubles", films => films.Where(f => f.Share > 60.5 || f.Colour).Select(f => f.Id)),
        ("days that may be missing", films => films.Where(f => f.Seen != null && f.Seen.Value.Year == 2020).Select(f => f.Id)),
        ("moments", films => films.Where(f => f.Released < Moment).Select(f => f.Id)),
        ("order of moments", films => films.OrderByDescending(f => f.Released).ThenBy(f => f.Id).Take(20).Select(f => f.Id)),
        ("durations", films => films.Where(f => f.Running > TimeSpan.FromMinutes(100)).Select(f => f.Id)),
        ("hours", films => films.Where(f => f.Opens >= new TimeOnly(20, 0)).Select(f => f.Id)),
        ("addresses", films => films.Where(f => f.Site == new Uri("https://example.org/7")).Select(f => f.Id)),
        ("lists", films => films.Where(f => f.Genres.Contains("Sci-Fi") || f.Genres.Length == 0).Select(f => f.Id)),
        ("lists of numbers", films => films.Where(f => f.Years.Any(y => y > 1997)).Select(f => f.Id)),
    ];

    public static readonly (string Name, Func<IQueryable<Review>, IQueryable<string>> Query)[] Reviews =
    [
        ("enum", reviews => reviews.Where(r => r.Mood == Mood.Sad || r.Mood == null).Select(r => r.Id)),
        ("lists with nothing in them", reviews => reviews.Where(r => r.Notes.Contains("dark") && r.Notes.Length == 2).Select(r => r.Id)),
        ("bytes", reviews => reviews.Where(r => r.Stars > 100 && r.Rating < 4).Select(r => r.Id)),
        ("reference", reviews => reviews.Where(r => r.Film != null && r.Film.Id == "long-night").Select(r => r.Id)),
        ("guids", reviews => reviews.Where(r => r.Ticket == new Guid(8, 7, 7, new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 })).Select(r => r.Id)),
        ("local times", reviews => reviews.Where(r => r.Watched < Watched).Select(r => r.Id)),
        ("floats", reviews => reviews.Where(r => r.Weight <= 1.25f).OrderBy(r => r.Weight).ThenBy(r => r.Id).Select(r => r.Id)),
    ];

    /// <summary>A query that is written for any article type.</summary>
    private static IQueryable<string> Any<T>(IQueryable<T> articles)
        where T : Article =>
        articles.Where(a => a.Date > Day && a.Source != null && a.Title != "").OrderBy(a => a.Date).ThenBy(a => a.Id).Select(a => a.Id);
}
