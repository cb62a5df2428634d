using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Tool.Sources;

/// <summary>The articles of a project, as MSBuild evaluates its file.</summary>
internal static class ProjectItems
{
    /// <summary>Where articles are in a project that says nothing else.</summary>
    private const string UsualRoot = "corpus";

    public static FoundFiles Find(string project, SourceOptions options)
    {
        string file = Path.GetFullPath(project);
        string folder = Path.GetDirectoryName(file)!;
        using JsonDocument evaluated = Evaluate(file, folder);
        JsonElement items = evaluated.RootElement.GetProperty("Items");
        var properties = evaluated.RootElement.GetProperty("Properties").EnumerateObject()
            .Where(static property => property.Value.GetString() is { Length: > 0 })
            .ToDictionary(static property => property.Name, static property => property.Value.GetString()!, StringComparer.Ordinal);
        ProjectSettings settings = new(
            properties, [.. PathsOf("Compile")],
            [.. ProjectSettings.GlobalConfigsAbove(folder)
                .Concat(PathsOf("GlobalAnalyzerConfigFiles").Where(File.Exists))
                .Distinct(StringComparer.Ordinal)]);
        NameConventions conventions = settings.Conventions;
        List<(ArticleItem, string)> articles = [];
        HashSet<(string, string)> seen = [];
        foreach (JsonElement article in items.GetProperty("Article").EnumerateArray())
        {
            string subfolders = Metadata(article, "RecursiveDir");
            var item = ArticleItem.From(
                Metadata(article, "FullPath"), folder, Metadata(article, "Collection").Trim(), subfolders.Length, conventions);
            if (seen.Add((item.Path, item.Collection))) articles.Add((item, subfolders));
        }

        return articles.Count > 0
            ? new FoundFiles(articles, []) { Project = settings }
            : WithoutPackage(project, folder, settings, options);

        IEnumerable<string> PathsOf(string name) =>
            items.GetProperty(name).EnumerateArray().Select(static item => Metadata(item, "FullPath"));
    }

    /// <summary>A project whose packages are not restored does not know yet which of its files are articles.</summary>
    private static FoundFiles WithoutPackage(string project, string folder, ProjectSettings settings, SourceOptions options)
    {
        string root = Path.Combine(folder, settings.Properties.GetValueOrDefault("CorpusRoot", UsualRoot));
        return Directory.Exists(root)
            ? FolderItems.Find(root, options, folder, settings) with { Project = settings }
            : throw new SourceException(
                $"'{project}' has no articles. Add a reference to the package CorpusSdk and put articles into its folder '{UsualRoot}', "
                + "or name the folder of the articles.");
    }

    private static JsonDocument Evaluate(string project, string folder)
    {
        string properties = string.Join(
            ',', [.. BuildProperties.Properties, BuildProperties.RootNamespace, "CorpusRoot", .. ProjectSettings.OfSeverities]);
        ProcessStartInfo start = new(
            "dotnet", ["msbuild", project, "-getItem:Article,Compile,GlobalAnalyzerConfigFiles", $"-getProperty:{properties}", "-nologo"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? JsonDocument.Parse(output)
                : throw new SourceException($"MSBuild cannot read '{project}': {FirstLine(output + errors.Result)}");
        }
        catch (Exception error) when (error is Win32Exception or JsonException)
        {
            throw new SourceException($"MSBuild, which the .NET SDK has, does not answer for '{project}': {error.Message}", error);
        }
    }

    private static string FirstLine(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "it says nothing.";

    private static string Metadata(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? "" : "";
}
