namespace CorpusSdk;

/// <summary>Names the key of headers that a property of an article type reads, where that is not the property's own name.</summary>
/// <param name="key">The key, found ignoring case.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ArticleFieldAttribute(string key) : Attribute
{
    /// <summary>Gets the key.</summary>
    public string Key { get; } = key;
}
