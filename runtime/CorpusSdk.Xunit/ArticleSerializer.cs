using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Xunit.Sdk;

namespace CorpusSdk.Xunit;

/// <summary>
/// Writes an article as its id, by which a test explorer names the test of one article, and finds it again. The package
/// registers it with every test assembly.
/// </summary>
public sealed class ArticleSerializer : IXunitSerializer
{
    private static readonly MethodInfo FindMethod = typeof(ArticleSelector).GetMethod(nameof(ArticleSelector.Find))!;

    /// <inheritdoc/>
    public object Deserialize(Type type, string serializedValue)
    {
        ArgumentNullException.ThrowIfNull(type);
        return FindMethod.MakeGenericMethod(type).Invoke(null, [serializedValue])
            ?? throw new InvalidOperationException($"{type.Name} has no article '{serializedValue}' any more. Discover the tests again.");
    }

    /// <inheritdoc/>
    public bool IsSerializable(Type type, object? value, [NotNullWhen(false)] out string? failureReason)
    {
        ArgumentNullException.ThrowIfNull(type);
        bool isKnown = value is Article article && HasType(article.GetType()) && Deserializes(article);
        failureReason = isKnown ? null : $"{value} belongs to no collection.";
        return isKnown;
    }

    /// <inheritdoc/>
    public string Serialize(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ((Article)value).Id;
    }

    private static bool Deserializes(Article article) =>
        ReferenceEquals(FindMethod.MakeGenericMethod(article.GetType()).Invoke(null, [article.Id]), article);

    private static bool HasType(Type type) =>
        Array.Exists(
            type.GetInterfaces(),
            face =>
                face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IArticleType<>) && face.GetGenericArguments()[0] == type);
}
