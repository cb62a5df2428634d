using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Editor;

/// <summary>Articles as a project has them: additional files, and the options that the package's targets write for them.</summary>
internal static class ArticleFiles
{
    public const string ProjectFolder = "/project/";

    /// <param name="project">The project that gets the files.</param>
    /// <param name="articles">Paths below the corpus root, and texts.</param>
    /// <param name="properties">Properties of the project.</param>
    public static Project AddTo(
        Project project, IEnumerable<(string Path, string Text)> articles, IEnumerable<(string Name, string Value)> properties)
    {
        var options = new StringBuilder("is_global = true\n");
        options.Append(CultureInfo.InvariantCulture, $"build_property.ProjectDir = {ProjectFolder}\n");
        foreach ((
            string name, string value) in properties)
        {
            options.Append(CultureInfo.InvariantCulture, $"build_property.{name} = {value}\n");
        }

        List<DocumentInfo> files = [];
        foreach ((string path, string text) in articles)
        {
            string full = $"{ProjectFolder}corpus/{path}";
            options.Append(
                CultureInfo.InvariantCulture,
                $"\n[{full}]\nbuild_metadata.AdditionalFiles.CorpusSubfolderLength = {path.LastIndexOf('/') + 1}\n");
            files.Add(Document(project.Id, full, text));
        }

        return project.Solution
            .AddAdditionalDocuments([.. files])
            .AddAnalyzerConfigDocuments([Document(project.Id, ProjectFolder + "project.globalconfig", options.ToString())])
            .GetProject(project.Id)!;
    }

    private static DocumentInfo Document(ProjectId project, string path, string text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project), Path.GetFileName(path), filePath: path,
        loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text, Encoding.UTF8), VersionStamp.Default, path)));
}
