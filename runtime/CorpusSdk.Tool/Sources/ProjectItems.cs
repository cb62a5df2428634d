using System.Diagnostics;
using System.Text.Json;
using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Tool.Sources;

/// <summary>The articles of a project, as MSBuild evaluates its file.</summary>
internal static class ProjectItems
{
    private const string UniqueIds = "CorpusUniqueIds";

    public static FoundFiles Find(string project, SourceOptions options)
    {
        string file = System.IO.Path.GetFullPath(project);
        using JsonDocument evaluated = Evaluate(file);
        string folder = System.IO.Path.GetDirectoryName(file)!;
        JsonElement articles = evaluated.RootElement.GetProperty("Items").GetProperty("Article");
        List<(ArticleItem, string)> items = [];
        HashSet<(string, string)> seen = [];
        foreach (JsonElement article in articles.EnumerateArray())
        {
            string subfolders = Metadata(article, "RecursiveDir");
            var item = ArticleItem.From(Metadata(article, "FullPath"), folder, Metadata(article, "Collection").Trim(), subfolders.Length);
            if (seen.Add((item.Path, item.Collection))) items.Add((item, subfolders));
        }

        if (items.Count == 0)
        {
            throw new SourceException(
                $"'{project}' has no articles. Add a reference to the package CorpusSdk, restore, and put articles into its folder 'corpus'; "
                + "or name the folder of the articles.");
        }

        string unique = evaluated.RootElement.GetProperty("Properties").GetProperty(UniqueIds).GetString() ?? "";
        return new FoundFiles(items, [], unique.Equals("true", StringComparison.OrdinalIgnoreCase));
    }

    private static JsonDocument Evaluate(string project)
    {
        ProcessStartInfo start = new("dotnet", ["msbuild", project, "-getItem:Article", $"-getProperty:{UniqueIds},CorpusRoot", "-nologo"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = System.IO.Path.GetDirectoryName(project),
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
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or JsonException)
        {
            throw new SourceException($"MSBuild, which the .NET SDK has, does not answer for '{project}': {error.Message}", error);
        }
    }

    private static string FirstLine(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "it says nothing.";

    private static string Metadata(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? "" : "";
}
