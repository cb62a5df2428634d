using System.Collections;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>
/// An object of JSON, in the order in which it was put together. Its values are texts, truth values, <see cref="JsonNumber"/>s,
/// lists of values, objects and null.
/// </summary>
internal sealed class JsonObject : IEnumerable<KeyValuePair<string, object?>>
{
    private readonly List<KeyValuePair<string, object?>> _members = [];

    public int Count => _members.Count;

    public object? this[string key]
    {
        get => _members.Find(member => member.Key == key).Value;
        set
        {
            int place = _members.FindIndex(member => member.Key == key);
            if (place < 0) Add(key, value);
            else _members[place] = new KeyValuePair<string, object?>(key, value);
        }
    }

    public bool Has(string key) => _members.Exists(member => member.Key == key);

    public void Add(string key, object? value) => _members.Add(new KeyValuePair<string, object?>(key, value));

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A number, as JSON writes it: no type of C# holds all of them.</summary>
internal sealed record JsonNumber(string Text);
