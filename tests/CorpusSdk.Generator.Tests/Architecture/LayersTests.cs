using System.Collections.Immutable;

namespace CorpusSdk.Generator.Tests;

/// <summary>The folders of each project form layers: code knows its own folder and those below it, never one above.</summary>
public sealed class LayersTests
{
    public static TheoryData<LayerTable> Tables => [.. LayerTable.ReadAll()];

    [Fact]
    public void Every_project_has_its_layers() => Assert.Equal(
        Repository
            .Files("generator", "*.csproj")
            .Concat(Repository.Files("runtime/CorpusSdk", "*.csproj"))
            .Select(static file => file[..file.LastIndexOf('/')])
            .Append("runtime/CorpusSdk.EntityFrameworkCore")
            .Append("runtime/CorpusSdk.Text")
            .Append("runtime/CorpusSdk.Tool")
            .Append("runtime/Shared").Except(["generator/CorpusSdk.CodeFixes"]).Order(StringComparer.Ordinal),
        LayerTable.ReadAll().Select(static table => table.Project).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Tables))]
    public void No_folder_uses_one_above_it(LayerTable table)
    {
        var sources = FolderReferences.Of(table.Project);

        Assert.Equal(
            table.Layers.SelectMany(static layer => layer).Order(StringComparer.Ordinal), sources.Folders.Order(StringComparer.Ordinal));
        Assert.True(table.Layers.Count > 1, "One layer has no arrows.");
        ImmutableArray<FolderReference> references = sources.Find();
        // A project of several layers whose files use nothing of each other would mean that nothing was bound.
        Assert.NotEmpty(references);
        Assert.Equal([], references.Where(reference => table.LevelOf(reference.To) > table.LevelOf(reference.From)));
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        foreach (LayerTable table in LayerTable.ReadAll())
        {
            string name = table.Project[(table.Project.LastIndexOf('/') + 1)..];
            string root = name == "Shared" ? "CorpusSdk.Shared" : name;
            foreach (string file in Repository.Files(table.Project, "*.cs"))
            {
                string text = Repository.ReadText(file);
                string folder = file[table.Project.Length..file.LastIndexOf('/')].Replace('/', '.');
                // What users see has the namespaces that they know.
                bool isPublic = table.Project is "runtime/CorpusSdk" or "runtime/CorpusSdk.EntityFrameworkCore" or "runtime/CorpusSdk.Text"
                    && text.Split('\n').Any(static line => line.StartsWith("public ", StringComparison.Ordinal));
                if (!isPublic) Assert.Contains($"namespace {root}{folder};\n", text, StringComparison.Ordinal);
            }
        }
    }
}
