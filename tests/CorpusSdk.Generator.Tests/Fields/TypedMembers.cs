using System.Collections.Immutable;
using System.Reflection;

namespace CorpusSdk.Generator.Tests;

/// <summary>The typed members of an article type, as C# writes them, and their values.</summary>
internal static class TypedMembers
{
    /// <summary>Articles of collection Notes with one line of front matter each besides their titles.</summary>
    public static CorpusBench Notes(params IEnumerable<string> lines) =>
        CorpusBench.With(lines.Select(static (line, i) => ($"notes/n{i:D4}.md", $"---\ntitle: Note {i}\n{line}\n---\n\nText.\n")));

    /// <summary><c>int Rating</c>, <c>DateOnly? Seen</c>: what the type declares beyond its base class.</summary>
    public static IReadOnlyList<string> Of(LoadedCorpus corpus, string collection = "Notes")
    {
        var nullability = new NullabilityInfoContext();
        return [.. DeclaredBy(TypeOf(corpus, collection))
            .Select(property => $"{NameOf(property.PropertyType, nullability.Create(property).ReadState)} {property.Name}")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>A member's value for each article, in the order of the ids.</summary>
    public static IReadOnlyList<object?> Values(LoadedCorpus corpus, string member, string collection = "Notes") =>
        [.. corpus
            .Collection(collection)
            .Select(article =>
                article.GetType().GetProperty(member, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!.GetValue(
                    article))];

    public static Type TypeOf(LoadedCorpus corpus, string collection) => corpus.Collection(collection)[0].GetType();

    private static PropertyInfo[] DeclaredBy(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static string NameOf(Type type, NullabilityState state)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return NameOf(value, NullabilityState.NotNull) + "?";
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return $"ImmutableArray<{NameOf(type.GetGenericArguments()[0], NullabilityState.NotNull)}>";

        string name = type.Name switch
        {
            "Boolean" => "bool",
            "Int32" => "int",
            "Int64" => "long",
            "Decimal" => "decimal",
            "Double" => "double",
            "String" => "string",
            var other => other,
        };
        return state == NullabilityState.Nullable && !type.IsValueType ? name + "?" : name;
    }
}
