using System.Text;
using CorpusSdk.Build.Assemblies;
using CorpusSdk.Build.Files;
using CorpusSdk.Parsing.Problems;
using Microsoft.Build.Framework;

namespace CorpusSdk.Build;

/// <summary>
/// Writes the JSON Schemas that an assembly carries into a folder, one file for each collection. Files that would not change are
/// not written, and no other file is touched.
/// </summary>
public sealed class WriteJsonSchemas : Microsoft.Build.Utilities.Task
{
    /// <summary>Gets or sets the compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>Gets or sets the folder for the schemas.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            // A project whose compilation was left out has no assembly.
            if (!File.Exists(Assembly)) return true;

            foreach ((string name, string json) in JsonSchemaAttributes.Read(
                Assembly))
            {
                AtomicFile.Write(Path.Combine(Folder, name + ".schema.json"), Encoding.UTF8.GetBytes(json));
            }

            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            Log.LogError(
                null, ProblemKinds.SchemasFailed.Id, null, null, 0, 0, 0, 0, ProblemKinds.SchemasFailed.MessageFormat, Folder,
                error.Message.TrimEnd('.'));
            return false;
        }
    }
}
