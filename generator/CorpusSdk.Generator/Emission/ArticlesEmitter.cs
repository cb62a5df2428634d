using System.Globalization;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>A member for each article of a shard, with its hover text, and the article's data.</summary>
internal static class ArticlesEmitter
{
    private static readonly WrittenMembers<NamedArticle> WrittenProperties = new();

    private static readonly WrittenMembers<NamedArticle> WrittenData = new();

    public static string HintName(ShardModel shard) =>
        GeneratedFileName.Of(
            $"{CollectionNames.CollectionType(shard.Collection)}.Articles{shard.Number?.ToString("D2", CultureInfo.InvariantCulture)}");

    public static SourceText Emit(ShardModel shard, CorpusOptions options)
    {
        var writer = SourceWriter.ForFile(options.Namespace);
        string collection = CollectionNames.CollectionType(shard.Collection);
        Part? data = options.IsPacked ? null : Data(shard);
        if (shard.Collection == CollectionNames.TopLevel)
        {
            // The articles below the corpus root are members of the set of all articles, and their data is their collection's.
            writer.Write($$"""
                partial class {{GeneratedNames.AllArticles}}
                {
                    {{Members(shard, AllArticlesEmitter.TopLevelField)}}
                }

                {{(data is null ? null : (Part)(rest => WriteClass(rest, collection, members: null, data)))}}
                """);
        }
        else
        {
            WriteClass(writer, collection, Members(shard, "this"), data);
        }

        return writer.ToSourceText();
    }

    private static void WriteClass(SourceWriter writer, string type, Part? members, Part? data) => writer.Write($$"""
        partial class {{type}}
        {
            {{members}}

            {{data}}
        }
        """);

    private static Part? Members(ShardModel shard, string instance) => shard.WithMembers
        ? WrittenProperties.Of(shard.Articles, (writer, article) =>
        {
            HoverText.WriteArticle(writer, article);
            writer.Write($"public {shard.ArticleType} {article.Name} => {instance}[{Literal.Of(article.File.Id)}];");
        })
        : null;

    private static Part Data(ShardModel shard)
    {
        // Articles whose texts do not fit now may be written with them later.
        Part members = shard.WithTexts ? WrittenData.Of(shard.Articles, Write) : Parts.Members(shard.Articles, Write);
        return writer => writer.Write($$"""
            private static partial class Data
            {
                {{members}}
            }
            """);

        void Write(SourceWriter writer, NamedArticle article) => WriteData(writer, shard, article);
    }

    private static void WriteData(SourceWriter writer, ShardModel shard, NamedArticle named)
    {
        ParsedArticle article = named.File.Article;
        writer.Write($$"""
            public static global::CorpusSdk.CompilerServices.ArticleData {{GeneratedNames.DataMethod(named.Name)}}() => new()
            {
                Collection = {{Literal.Of(shard.Collection)}},
                Id = {{Literal.Of(named.File.Id)}},
                Slug = {{Literal.Of(named.File.Slug)}},
                Title = {{Literal.Of(article.Title)}},
                {{(shard.WithTexts ? Members(article.Members) : null)}}
                Path = {{Literal.Of(named.File.Item.DisplayPath)}},
                ContentHash = "{{named.File.ContentHash}}",
                {{(shard.WithTexts ? FieldsEmitter.Fields(article.Header.Fields) : null)}}
                Body = {{Literal.Lines(shard.WithTexts ? article.Body : "")}},
                {{(shard.WithTexts ? Tail(article.Tail) : null)}}
            };
            """);
    }

    private static Part Members(MemberValues values) => writer =>
    {
        foreach (MemberInfo member in MemberTable.All)
            if (values[member.Member] is { } value) WriteMember(writer, member.Name, value);
    };

    private static void WriteMember(SourceWriter writer, string name, object value)
    {
        switch (value)
        {
            case CalendarDate day:
                writer.Write(Day(name, day));
                break;
            case ClockTime time:
                writer.Write($"{name} = new global::System.TimeOnly({time.Hour}, {time.Minute}, {time.Second}),");
                break;
            case EquatableArray<string> texts:
                writer.Write(List(name, texts));
                break;
            case ParsedDateline dateline:
                WriteDateline(writer, dateline);
                break;
            case bool:
                writer.Write($"{name} = true,");
                break;
            case int number:
                writer.Write($"{name} = {number.ToString(CultureInfo.InvariantCulture)},");
                break;
            default:
                writer.Write(Text(name, (string)value));
                break;
        }
    }

    private static void WriteDateline(SourceWriter writer, ParsedDateline dateline) => writer.Write($$"""
        Dateline = new global::CorpusSdk.Dateline
        {
            Text = {{Literal.Of(dateline.Text)}},
            Place = {{Literal.Of(dateline.Place)}},
            {{List("Places", dateline.Places)}}
            {{Text("Region", dateline.Region)}}
            {{List("Agencies", dateline.Agencies)}}
            {{Day("Date", dateline.Date)}}
        },
        """);

    private static Part? Tail(string? tail) => tail is null ? null : writer => writer.Write($"Tail = {Literal.Lines(tail)},");

    private static string Text(string name, string? value) => value is null ? "" : $"{name} = {Literal.Of(value)},";

    private static string List(string name, EquatableArray<string> values) =>
        values.Count == 0 ? "" : $"{name} = [{string.Join(", ", values.Select(Literal.Of))}],";

    private static string Day(string name, CalendarDate? date) =>
        date is { } day ? $"{name} = new global::System.DateOnly({day.Year}, {day.Month}, {day.Day})," : "";
}
