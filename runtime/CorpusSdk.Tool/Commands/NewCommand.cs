using System.CommandLine;
using System.Reflection;
using System.Text.RegularExpressions;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus new</c>: a project, made of a template.</summary>
internal sealed partial class NewCommand : Command
{
    private const string Prefix = "templates/";

    private readonly Terminal _terminal;
    private readonly Argument<string> _name = new("name") { Description = "The project's name, such as Harbour.Notes." };
    private readonly Option<string> _kind = new("--kind")
    {
        Description = "corpus, a class library of articles, or corpus-tests, tests over articles.",
        DefaultValueFactory = static _ => "corpus",
        HelpName = "template",
    };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The folder; by default one with the project's name.", HelpName = "folder" };

    public NewCommand(Terminal terminal)
        : base("new", "Makes a project for a corpus.")
    {
        _terminal = terminal;
        _kind.AcceptOnlyFromAmong("corpus", "corpus-tests");
        Arguments.Add(_name);
        Options.Add(_kind);
        Options.Add(_output);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        string name = parsed.GetValue(_name)!;
        if (!ProjectName().IsMatch(name))
        {
            _terminal.Error.WriteLine($"'{name}' is no name for a project. Write letters, digits, dots, hyphens and underscores, a letter first.");
            return ExitCodes.Usage;
        }

        string folder = parsed.GetValue(_output) ?? name;
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new SourceException($"The folder '{folder}' is not empty. Name another one with --output.");
        }

        string kind = parsed.GetValue(_kind)!;
        var assembly = Assembly.GetExecutingAssembly();
        string sourceName = kind == "corpus" ? "MyCorpus" : "MyTests";
        foreach (string resource in assembly.GetManifestResourceNames().Where(found => found.StartsWith($"{Prefix}{kind}/", StringComparison.Ordinal)))
        {
            string below = resource[$"{Prefix}{kind}/".Length..].Replace(sourceName, name, StringComparison.Ordinal);
            using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!);
            string text = reader.ReadToEnd()
                .Replace("CORPUSSDK_VERSION", ToolVersion.Current.Split('+')[0], StringComparison.Ordinal)
                .Replace("XUNIT_VERSION", XunitVersion, StringComparison.Ordinal)
                .Replace(sourceName, Identifier(name), StringComparison.Ordinal);
            string path = System.IO.Path.Combine(folder, below);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        _terminal.WriteLine($"{folder}: its articles are in {System.IO.Path.Combine(folder, "corpus")}. Build it with 'dotnet build {folder}'.");
        return ExitCodes.Success;
    }

    private static string XunitVersion => typeof(NewCommand).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static data => data.Key == nameof(XunitVersion)).Value!;

    private static string Identifier(string name) => NoLetter().Replace(name, "_");

    [GeneratedRegex(@"^[A-Za-z][\w.\-]*\z")]
    private static partial Regex ProjectName();

    [GeneratedRegex(@"[^\w.]")]
    private static partial Regex NoLetter();
}
