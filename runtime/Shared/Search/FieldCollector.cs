namespace CorpusSdk.Shared.Search;

/// <summary>An article → what of it is indexed, for the values of headers that the runtime has and for those of the parser.</summary>
/// <typeparam name="TValue">The values of headers.</typeparam>
internal abstract class FieldCollector<TValue>
{
    private readonly List<KeyValuePair<string, string>> _values = [];

    /// <summary>Gets the fields so far by name, each with one of its values, until the next article.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Values => _values;

    /// <summary>Starts with the fields that are members of every article.</summary>
    public void Start(string? source, string? language, IEnumerable<string> authors, IEnumerable<string> tags)
    {
        _values.Clear();
        Add(FieldNames.Source, source);
        Add(FieldNames.Language, language);
        foreach (string author in authors)
        {
            Add(FieldNames.Author, author);
        }

        foreach (string tag in tags)
        {
            Add(FieldNames.Tag, tag);
        }
    }

    /// <summary>Adds a key of the header.</summary>
    public void Add(string key, TValue value)
    {
        // What the article has as a member is there already, as it was read.
        if (FieldNames.IsStandard(key)) return;

        foreach (TValue item in ItemsOf(value))
        {
            Add(key, TextOf(item));
            foreach (KeyValuePair<string, TValue> inner in FieldsOf(item))
            {
                Add($"{key}.{inner.Key}", inner.Value);
            }
        }
    }

    /// <summary>Completes the fields, which are valid until the next article.</summary>
    public DocumentFields Complete(string title, string? headline, ReadOnlyMemory<char> body, string path, string? language) =>
        new(title, headline, body, BodyReader.IsMarkdown(path), DocumentFields.IsEnglish(language), _values);

    /// <summary>Returns the items of a list; a scalar or a mapping itself, and nothing of nothing.</summary>
    protected abstract IEnumerable<TValue> ItemsOf(TValue value);

    /// <summary>Returns the text of a scalar; null for anything else.</summary>
    protected abstract string? TextOf(TValue value);

    /// <summary>Returns the fields of a mapping; none of anything else.</summary>
    protected abstract IEnumerable<KeyValuePair<string, TValue>> FieldsOf(TValue value);

    private void Add(string field, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) _values.Add(new(field, value!));
    }
}
