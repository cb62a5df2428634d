using System.Collections.Immutable;
using CorpusSdk.CompilerServices;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk;

/// <summary>A parsed file → the values of an article.</summary>
internal static class ArticleContent
{
    public static ArticleData Of(ArticleFile file, string collection, string contentHash)
    {
        ParsedArticle article = file.Article;
        object?[] members = new object?[article.Members.Count];
        for (int i = 0; i < members.Length; i++)
        {
            members[i] = MemberOf(article.Members[i]);
        }

        return new ArticleData(members)
        {
            Collection = collection,
            Id = file.Id,
            Slug = file.Slug,
            Title = article.Title,
            Path = file.Item.DisplayPath,
            Body = article.Body,
            Tail = article.Tail,
            Fields = FieldsOf(article.Header.Fields),
            ContentHash = contentHash,
        };
    }

    private static object? MemberOf(object? parsed) => parsed switch
    {
        CalendarDate day => Day(day),
        ClockTime time => new TimeOnly(time.Hour, time.Minute, time.Second),
        EquatableArray<string> texts => ImmutableArray.Create(texts.AsSpan()),
        ParsedDateline dateline => DatelineOf(dateline),
        _ => parsed,
    };

    private static Dateline DatelineOf(ParsedDateline dateline) => new()
    {
        Text = dateline.Text,
        Place = dateline.Place,
        Places = [.. dateline.Places],
        Region = dateline.Region,
        Agencies = [.. dateline.Agencies],
        Date = Day(dateline.Date),
    };

    private static DateOnly? Day(CalendarDate? date) => date is { } day ? new DateOnly(day.Year, day.Month, day.Day) : null;

    private static ArticleFields FieldsOf(EquatableArray<HeaderField> fields)
    {
        var values = new KeyValuePair<string, FieldValue>[fields.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = new(fields[i].Key, ValueOf(fields[i].Value));
        }

        return ArticleFields.Create(values);
    }

    private static FieldValue ValueOf(Parsing.Fields.FieldValue value) => value switch
    {
        ScalarValue { IsNull: true } => FieldValue.Nothing,
        ScalarValue { Reading: var reading } scalar => FieldValue.Scalar(scalar.Text, (byte)reading.Kind, reading.Value, reading.Offset),
        ListValue list => FieldValue.CreateList([.. list.Items.Select(ValueOf)]),
        MappingValue mapping => FieldValue.CreateMapping(FieldsOf(mapping.Fields)),
        _ => throw new InvalidOperationException($"{value} is not a value of a header."),
    };
}
