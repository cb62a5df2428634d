namespace CorpusSdk;

/// <summary>
/// Declares the type of a collection's articles, in place of the one that is inferred from its files. Goes on a partial class
/// derived from <see cref="Article"/>; its partial properties are the fields, and every file is checked against them.
/// </summary>
/// <param name="collection">The name of the collection, such as <c>Reviews</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ArticleTypeAttribute(string collection) : Attribute
{
    /// <summary>Gets the name of the collection.</summary>
    public string Collection { get; } = collection;

    /// <summary>Gets or sets what becomes of keys that no property stands for; a warning unless said otherwise.</summary>
    public UnknownFields Unknown { get; set; } = UnknownFields.Warning;
}
