using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Facts;

/// <summary>A field whose values articles are found by: a member that every article has, or a key of headers, ignoring case.</summary>
internal sealed class FactField
{
    public static readonly FactField Source = new((int)StandardMember.Source, "");
    public static readonly FactField Author = new((int)StandardMember.Authors, "");
    public static readonly FactField Tag = new((int)StandardMember.Tags, "");
    public static readonly FactField Language = new((int)StandardMember.Language, "");

    private FactField(int member, string key)
    {
        Member = member;
        Key = key;
    }

    /// <summary>Gets the number of the <see cref="StandardMember"/>; <see cref="FactFormat.Entry.OfKey"/> for a key.</summary>
    public int Member { get; }

    public string Key { get; }

    /// <summary>Gets what explanations call the index of the values.</summary>
    public string Index => Member switch
    {
        (int)StandardMember.Source => "index of sources",
        (int)StandardMember.Language => "index of languages",
        (int)StandardMember.Authors => "index of authors",
        (int)StandardMember.Tags => "index of tags",
        _ => $"index of '{Key}'",
    };

    public static FactField OfKey(string key) => new(FactFormat.Entry.OfKey, key);

    /// <summary>Adds the values that an article has.</summary>
    public void AddValues(Article article, int ordinal, FieldValuesWriter values)
    {
        switch (Member)
        {
            case (int)StandardMember.Source:
                Add(article.Source);
                break;
            case (int)StandardMember.Language:
                Add(article.Language);
                break;
            case (int)StandardMember.Authors:
                AddAll(article.Authors.AsSpan());
                break;
            case (int)StandardMember.Tags:
                AddAll(article.Tags.AsSpan());
                break;
            default:
                AddAll(article.Fields.List(Key, static item => item.Text).AsSpan());
                break;
        }

        void Add(string? value)
        {
            if (value is not null) values.Add(value, ordinal);
        }

        void AddAll(ReadOnlySpan<string> texts)
        {
            foreach (string text in texts)
            {
                values.Add(text, ordinal);
            }
        }
    }
}
