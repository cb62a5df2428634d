using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>A member for each article of a shard, with its hover text, and the article's data.</summary>
internal static class ArticlesEmitter
{
    public static string HintName(ShardModel shard) =>
        $"{CollectionNames.CollectionType(shard.Collection)}.Articles{(shard.Number is { } number ? number.ToString("D2", System.Globalization.CultureInfo.InvariantCulture) : "")}.g.cs";

    public static SourceText Emit(ShardModel shard, CorpusOptions options)
    {
        SourceWriter writer = SourceWriter.ForFile(options.Namespace);
        string collection = CollectionNames.CollectionType(shard.Collection);
        if (shard.Collection == CollectionNames.TopLevel)
        {
            // The articles below the corpus root are members of the set of all articles, and their data is their collection's.
            WritePart(writer, GeneratedNames.AllArticles, shard, AllArticlesEmitter.TopLevelField, withData: false);
            if (!options.IsPacked)
            {
                writer.Line();
                WritePart(writer, collection, shard with { WithMembers = false }, "this", withData: true);
            }
        }
        else
        {
            WritePart(writer, collection, shard, "this", withData: !options.IsPacked);
        }

        return writer.ToSourceText();
    }

    private static void WritePart(SourceWriter writer, string type, ShardModel shard, string instance, bool withData)
    {
        writer.Line($"partial class {type}");
        using (writer.OpenBlock())
        {
            if (shard.WithMembers) WriteMembers(writer, shard, instance);
            if (shard.WithMembers && withData) writer.Line();
            if (withData) WriteData(writer, shard);
        }
    }

    private static void WriteMembers(SourceWriter writer, ShardModel shard, string instance)
    {
        bool first = true;
        foreach (NamedArticle article in shard.Articles)
        {
            writer.Separate(ref first);
            HoverText.WriteArticle(writer, article);
            writer.Line($"public {shard.ArticleType} {article.Name} => {instance}[{Literal.Of(article.File.Id)}];");
        }
    }

    private static void WriteData(SourceWriter writer, ShardModel shard)
    {
        writer.Line("private static partial class Data");
        using (writer.OpenBlock())
        {
            bool first = true;
            foreach (NamedArticle article in shard.Articles)
            {
                writer.Separate(ref first);
                writer.Line($"public static global::CorpusSdk.ArticleData {article.Name}() => new()");
                using (writer.OpenBlock("};")) WriteValues(writer, shard, article);
            }
        }
    }

    private static void WriteValues(SourceWriter writer, ShardModel shard, NamedArticle named)
    {
        ParsedArticle article = named.File.Article;
        writer.Line($"Collection = {Literal.Of(shard.Collection)},");
        writer.Line($"Id = {Literal.Of(named.File.Id)},");
        writer.Line($"Slug = {Literal.Of(named.File.Slug)},");
        writer.Line($"Title = {Literal.Of(article.Title)},");
        WriteText(writer, "Headline", article.Headline);
        if (article.Date is { } date) writer.Line($"Date = {DateOnly(date)},");
        if (article.Time is { } time) writer.Line($"Time = new global::System.TimeOnly({time.Hour}, {time.Minute}, {time.Second}),");
        WriteText(writer, "Source", article.Source);
        if (article.Dateline is { } dateline) WriteDateline(writer, dateline);
        WriteList(writer, "Authors", article.Authors);
        WriteList(writer, "Tags", article.Tags);
        WriteText(writer, "Language", article.Language);
        writer.Line($"Path = {Literal.Of(named.File.Item.DisplayPath)},");
        writer.Line($"ContentHash = \"{named.File.ContentHash}\",");
        if (article.Header.Fields.Count > 0) FieldsEmitter.Write(writer, article.Header.Fields);
        writer.TextLine("Body = ", shard.WithBodies ? article.Body : "", ",");
        if (article.Tail is { } tail) writer.TextLine("Tail = ", tail, ",");
    }

    private static void WriteDateline(SourceWriter writer, ParsedDateline dateline)
    {
        writer.Line("Dateline = new global::CorpusSdk.Dateline");
        using (writer.OpenBlock("},"))
        {
            writer.Line($"Text = {Literal.Of(dateline.Text)},");
            writer.Line($"Place = {Literal.Of(dateline.Place)},");
            WriteList(writer, "Places", dateline.Places);
            WriteText(writer, "Region", dateline.Region);
            WriteList(writer, "Agencies", dateline.Agencies);
            if (dateline.Date is { } date) writer.Line($"Date = {DateOnly(date)},");
        }
    }

    private static void WriteText(SourceWriter writer, string name, string? value)
    {
        if (value is not null) writer.Line($"{name} = {Literal.Of(value)},");
    }

    private static void WriteList(SourceWriter writer, string name, EquatableArray<string> values)
    {
        if (values.Count > 0) writer.Line($"{name} = [{string.Join(", ", values.Select(Literal.Of))}],");
    }

    private static string DateOnly(CalendarDate date) => $"new global::System.DateOnly({date.Year}, {date.Month}, {date.Day})";
}
