using CorpusSdk.Build.Files;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Entries;

/// <summary>The fields of an article as bytes, in the order in which the runtime reads them.</summary>
internal static class FieldsWriter
{
    public static void Write(LittleEndianWriter fields, ArticleFile file, string contentHash)
    {
        ParsedArticle article = file.Article;
        fields.Int32((int)FieldsOf(article));
        fields.Bytes(ContentHash.Bytes(contentHash));
        fields.Text(file.Slug);
        fields.Text(article.Title);
        fields.Text(file.Item.DisplayPath);
        for (int i = 0; i < StandardMembers.Count; i++)
            if (StandardMembers.IsPacked((StandardMember)i) && article.Members[(StandardMember)i] is { } value) Write(fields, value);
        if (article.Tail is { } tail) fields.Text(tail);
        if (article.Header.Fields.Count > 0) HeaderWriter.Write(fields, article.Header.Fields);
    }

    /// <summary>The day number as <c>DateOnly</c> counts it, plus one; 0 for none.</summary>
    public static int DayOf(CalendarDate? date) => date is { } day ? (int)(day.ToDateTime().Ticks / TimeSpan.TicksPerDay) + 1 : 0;

    private static void Write(LittleEndianWriter fields, object member)
    {
        switch (member)
        {
            case string text:
                fields.Text(text);
                break;
            case ClockTime time:
                fields.Int32((((time.Hour * 60) + time.Minute) * 60) + time.Second);
                break;
            case int number:
                fields.Int32(number);
                break;
            case EquatableArray<string> texts:
                fields.Texts(texts);
                break;
            case ParsedDateline dateline:
                WriteDateline(fields, dateline);
                break;
        }
    }

    private static void WriteDateline(LittleEndianWriter fields, ParsedDateline dateline)
    {
        fields.Text(dateline.Text);
        fields.Text(dateline.Place);
        fields.Texts(dateline.Places);
        fields.Texts(dateline.Agencies);
        if (dateline.Region is { } region) fields.Text(region);
        if (dateline.Date is not null) fields.Int32(DayOf(dateline.Date));
    }

    private static PackedFields FieldsOf(ParsedArticle article)
    {
        PackedFields has = (article.Tail is null ? 0 : PackedFields.Tail)
            | (article.Header.Fields.Count == 0 ? 0 : PackedFields.Header)
            | (article.Dateline?.Region is null ? 0 : PackedFields.DatelineRegion)
            | (article.Dateline?.Date is null ? 0 : PackedFields.DatelineDate);
        for (int i = 0; i < StandardMembers.Count; i++)
        {
            if (StandardMembers.IsPacked((StandardMember)i) && article.Members[(StandardMember)i] is not null)
                has |= (PackedFields)(1 << i);
        }

        return has;
    }
}
