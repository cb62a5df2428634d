using System.ComponentModel;
using System.Diagnostics;
using CorpusSdk.Generator.Options;

namespace CorpusSdk.Tool.Sources;

/// <summary>The articles of a project, as MSBuild evaluates its file.</summary>
internal static class ProjectItems
{
    /// <summary>Where articles are in a project that says nothing else.</summary>
    private const string UsualRoot = "corpus";

    private const string CorpusRoot = nameof(CorpusRoot);
    private const string Article = nameof(Article);
    private const string Compile = nameof(Compile);

    public static FoundFiles Find(string project, SourceOptions options)
    {
        string file = Path.GetFullPath(project);
        string folder = Path.GetDirectoryName(file)!;
        FoundFiles articles = new(folder);
        Dictionary<string, string> properties = new(StringComparer.Ordinal);
        List<string> sources = [];
        List<string> configs = [.. ProjectSettings.GlobalConfigsAbove(folder)];
        Evaluate(file, folder, new EvaluationReader(
            (name, value) =>
            {
                if (value.Length > 0) properties[name] = value;
            },
            item =>
            {
                if (item.Type == Article) articles.Add(item.FullPath, item.RecursiveDir.Length, item.Collection.Trim());
                else if (item.Type == Compile) sources.Add(item.FullPath);
                else if (File.Exists(item.FullPath)) configs.Add(item.FullPath);
            }));
        ProjectSettings settings = new(properties, sources, [.. configs.Distinct(StringComparer.Ordinal)]);
        if (articles.Count == 0) return WithoutPackage(project, folder, settings, options);

        articles.Project = settings;
        articles.LeaveOutRepeated();
        return articles;
    }

    /// <summary>A project whose packages are not restored does not know yet which of its files are articles.</summary>
    private static FoundFiles WithoutPackage(string project, string folder, ProjectSettings settings, SourceOptions options)
    {
        string root = Path.Combine(folder, settings.Properties.GetValueOrDefault(CorpusRoot, UsualRoot));
        return Directory.Exists(root)
            ? FolderItems.Find(root, options with { Extensions = [.. options.Extensions, .. settings.Extensions] }, folder, settings)
            : throw new SourceException(
                $"'{project}' has no articles. Add a reference to the package CorpusSdk and put articles into its folder '{UsualRoot}', "
                + "or name the folder of the articles.");
    }

    private static void Evaluate(string project, string folder, EvaluationReader reader)
    {
        string properties = string.Join(
            ',', [.. BuildProperties.Properties, BuildProperties.RootNamespace, CorpusRoot, ProjectSettings.CorpusExtensions,
                .. ProjectSettings.OfSeverities]);
        ProcessStartInfo start = new(
            "dotnet", ["msbuild", project, $"-getItem:{Article},{Compile},GlobalAnalyzerConfigFiles", $"-getProperty:{properties}", "-nologo"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            bool isWhole = reader.Read(process.StandardOutput.BaseStream);
            process.WaitForExit();
            if (process.ExitCode != 0) throw new SourceException($"MSBuild cannot read '{project}': {FirstLine(reader.Start + errors.Result)}");

            if (!isWhole) throw NoAnswer(project, "it says something else than JSON.", null);
        }
        catch (Win32Exception error)
        {
            throw NoAnswer(project, error.Message, error);
        }
    }

    private static SourceException NoAnswer(string project, string reason, Exception? cause) =>
        new($"MSBuild, which the .NET SDK has, does not answer for '{project}': {reason}", cause!);

    private static string FirstLine(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "it says nothing.";
}
