using System.Reflection;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>The types that a model's values can hold, found through its fields.</summary>
internal static class ObjectGraph
{
    /// <summary>Every type within reach, the model's own among them.</summary>
    public static IEnumerable<Type> Types(Type model)
    {
        var seen = new HashSet<Type>();
        Visit(model, seen, []);
        return seen;
    }

    /// <summary>The members whose type does not compare by value, as <c>Model.Member: Type</c>.</summary>
    public static IEnumerable<string> ReferenceTypes(Type model)
    {
        var found = new List<string>();
        Visit(model, [], found);
        return found;
    }

    /// <summary>What types hold that compare it by their own equality, however they hold it.</summary>
    private static readonly Dictionary<Type, Type[]> Contents = new()
    {
        [typeof(MemberValues)] = [typeof(string), typeof(CalendarDate), typeof(ClockTime), typeof(ParsedDateline)],
        [typeof(LinkSource)] = [typeof(BodyLink)],
    };

    private static void Visit(Type type, HashSet<Type> seen, List<string> found)
    {
        if (!seen.Add(type) || IsLeaf(type)) return;
        if (Contents.TryGetValue(type, out Type[]? contents))
        {
            foreach (Type content in contents) Visit(content, seen, found);
            return;
        }

        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)) Visit(parent, seen, found);
        foreach (FieldInfo field in type.GetFields(
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        {
            Type content = ContentOf(field.FieldType);
            if (IsLeaf(content) || IsModel(content) || Contents.ContainsKey(content)) Visit(content, seen, found);
            else found.Add($"{type.Name}.{NameOf(field)}: {content.Name}");
        }
    }

    private static Type ContentOf(Type type)
    {
        while (true)
        {
            if (Nullable.GetUnderlyingType(type) is { } value) type = value;
            else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
                type = type.GetGenericArguments()[0];
            else return type;
        }
    }

    private static bool IsLeaf(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string);

    /// <summary>A record, or a record struct: the compiler writes its comparison, field by field.</summary>
    private static bool IsModel(Type type) =>
        typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)
        && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic) is not null;

    private static string NameOf(FieldInfo field) => field.Name.TrimStart('<').Split('>')[0];
}
