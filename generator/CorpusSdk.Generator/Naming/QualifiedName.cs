namespace CorpusSdk.Generator.Naming;

/// <summary>Types with their namespaces, of which the global one has no name.</summary>
internal static class QualifiedName
{
    public static string Of(string space, string type) => space.Length > 0 ? space + "." + type : type;

    /// <summary>The same as code names it that may have other things of that name.</summary>
    public static string Global(string space, string type) => "global::" + Of(space, type);
}
