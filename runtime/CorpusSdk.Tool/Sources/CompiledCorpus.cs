using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CorpusSdk.Tool.Sources;

/// <summary>The packed corpus in an assembly, found without loading the assembly: none of its code runs.</summary>
internal static class CompiledCorpus
{
    private const string ResourceName = "CorpusSdk.pack";

    /// <summary>Returns where in the file the corpus is; null when it has none.</summary>
    /// <exception cref="SourceException">The file is no .NET assembly.</exception>
    public static (long Position, int Length)? Find(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            using PEReader image = new(file);
            if (!image.HasMetadata) throw new SourceException($"'{path}' is no .NET assembly.");

            MetadataReader metadata = image.GetMetadataReader();
            foreach (ManifestResourceHandle handle in metadata.ManifestResources)
            {
                ManifestResource resource = metadata.GetManifestResource(handle);
                if (!metadata.StringComparer.Equals(resource.Name, ResourceName) || !resource.Implementation.IsNil) continue;

                DirectoryEntry resources = image.PEHeaders.CorHeader!.ResourcesDirectory;
                if (!image.PEHeaders.TryGetDirectoryOffset(resources, out int offset)) break;

                // A resource is its length, and then its bytes.
                BlobReader length = image.GetSectionData(resources.RelativeVirtualAddress + (int)resource.Offset).GetReader();
                return (offset + resource.Offset + sizeof(int), length.ReadInt32());
            }

            return null;
        }
        catch (Exception error) when (error is BadImageFormatException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            throw new SourceException($"'{path}' is no .NET assembly, or a damaged one: {error.Message}", error);
        }
    }
}
