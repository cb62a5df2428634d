using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using CorpusSdk.Generator.Caches;
using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Inference;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// An archive of real texts beside the repository as one collection, with the fields that its headers give. A test that asks for
/// one that is missing, or has no <c>tar</c> to unpack it, is skipped and says so.
/// </summary>
internal sealed record SharedCollection(
    IReadOnlyList<ArticleFile> Articles, IReadOnlyList<FieldModel> Fields, IReadOnlyList<FileProblem> Problems,
    IReadOnlyList<FileProblem> LinkProblems)
{
    /// <summary>Every file, whether it is an article or not.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    public static readonly string Folder = Path.GetFullPath(Repository.PathOf("../shared/corpora"));

    public static SharedCollection Read(string name)
    {
        string archive = Path.Combine(Folder, name + ".tar.xz");
        Assert.SkipUnless(File.Exists(archive), $"The archive {archive} is missing.");

        string folder = Directory.CreateTempSubdirectory("corpus-").FullName;
        try
        {
            Unpack(archive, folder);
            string root = Path.Combine(folder, name);
            ParsedFile[] files = [
                .. Directory.GetFiles(root, "*", SearchOption.AllDirectories).AsParallel().Select(path => Parse(root, path))];
            Array.Sort(files, ParsedFile.ByPath);
            return Of(files);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A field as a declaration: <c>DateOnly? Seen</c>; what it was inferred from after it.</summary>
    public string Show(string key)
    {
        FieldModel field = Assert.Single(Fields, field => field.Key == key);
        return $"{FieldTypeName.ShortOf(field.Type)}{(field.IsRequired || field.Type is ListFieldType ? "" : "?")} {field.Name}: {field.Evidence.Fitting} of {field.Evidence.Files}";
    }

    private static SharedCollection Of(ParsedFile[] files)
    {
        var problems = new List<FileProblem>();
        CollectedArticles collection = Assert.Single(Collector.Collect(files, static _ => false, problems));
        foreach (ParsedFile file in files) problems.AddRange(file.Problems.Select(problem => new FileProblem(file.Item.Path, problem)));
        IReadOnlyList<FieldModel> fields = FieldInference.Infer(
            "All", "AllArticle", HeaderKeys.Of(collection.Articles), collection.Articles.Count, problems);
        EquatableArray<FileProblem> links = new LinkCache()
            .Get(new LinkInput(files.ToEquatableArray(), LeavesOutDrafts: false), TestContext.Current.CancellationToken).Problems;
        return new SharedCollection(collection.Articles, fields, problems, links)
        {
            Paths = [.. files.Select(static file => file.Item.Path)]
        };
    }

    private static ParsedFile Parse(string root, string path)
    {
        string relative = Path.GetRelativePath(root, path).Replace('\\', '/');
        // Nobody asks for texts here, and some archives have a hundred megabytes of them.
        return ParsedFile
            .From(
                ArticleItem.From("/repo/all/" + relative, "/repo/", "All", relative.LastIndexOf('/') + 1),
                ArticleParser.Parse(File.ReadAllText(path, Encoding.UTF8)))
            .WithoutBody();
    }

    private static void Unpack(string archive, string folder)
    {
        try
        {
            using Process tar = Process.Start(
                new ProcessStartInfo("tar", ["-xJf", archive, "-C", folder]) { RedirectStandardError = true })!;
            string errors = tar.StandardError.ReadToEnd();
            tar.WaitForExit();
            Assert.SkipUnless(tar.ExitCode == 0, $"tar cannot unpack {archive}: {errors}");
        }
        catch (Win32Exception error)
        {
            Assert.Skip($"There is no tar to unpack {archive}: {error.Message}");
        }
    }
}
