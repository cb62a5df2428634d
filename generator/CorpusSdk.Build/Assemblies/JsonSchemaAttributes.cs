using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CorpusSdk.Parsing.Model;

namespace CorpusSdk.Build.Assemblies;

/// <summary>The schemas in an assembly: attributes that the generator puts there, read without loading it.</summary>
internal static class JsonSchemaAttributes
{
    private const string AttributeType = "AssemblyMetadataAttribute";

    /// <summary>What every attribute's value starts with.</summary>
    private const ushort Prolog = 1;

    public static IReadOnlyList<(string Name, string Json)> Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        using var image = new PEReader(file);
        MetadataReader metadata = image.GetMetadataReader();
        var schemas = new List<(string, string)>();
        foreach (CustomAttributeHandle handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = metadata.GetCustomAttribute(handle);
            if (!IsMetadata(metadata, attribute)) continue;

            BlobReader value = metadata.GetBlobReader(attribute.Value);
            if (value.ReadUInt16() == Prolog
                && value.ReadSerializedString() is { } key
                && key.StartsWith(JsonSchemaKey.Prefix, StringComparison.Ordinal))
            {
                schemas.Add((key.Substring(JsonSchemaKey.Prefix.Length), value.ReadSerializedString() ?? ""));
            }
        }

        return schemas;
    }

    private static bool IsMetadata(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
        && metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)parent).Name, AttributeType);
}
