using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Assemblies;

/// <summary>The pack that an assembly was compiled with, read without loading the assembly.</summary>
internal static class CompiledPack
{
    /// <summary>The stamp of the pack; null when there is no such assembly, or none with a pack.</summary>
    public static ulong? StampOf(string assembly)
    {
        try
        {
            using FileStream file = File.OpenRead(assembly);
            using var image = new PEReader(file);
            MetadataReader metadata = image.GetMetadataReader();
            foreach (ManifestResourceHandle handle in metadata.ManifestResources)
            {
                ManifestResource resource = metadata.GetManifestResource(handle);
                if (!metadata.StringComparer.Equals(resource.Name, PackedFormat.ResourceName) || !resource.Implementation.IsNil) continue;

                // A resource is its length, and then its bytes.
                BlobReader bytes = image
                    .GetSectionData(image.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress + (int)resource.Offset)
                    .GetReader();
                bytes.Offset = sizeof(int) + PackedFormat.Header.Checksum;
                return bytes.ReadUInt64();
            }

            return null;
        }
        catch (Exception error)
            when (error is IOException or UnauthorizedAccessException or BadImageFormatException or InvalidOperationException
                or ArgumentOutOfRangeException)
        {
            // What cannot be read is compiled anew, or is for others to complain about.
            return null;
        }
    }
}
