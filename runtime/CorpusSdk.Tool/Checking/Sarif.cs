using System.Text.Json;
using System.Text.Json.Nodes;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Checking;

/// <summary>Problems as SARIF 2.1.0, which code scanners read.</summary>
internal static class Sarif
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static string Of(IReadOnlyCollection<Finding> found)
    {
        HashSet<string> ids = [.. found.Select(static problem => problem.Id)];
        JsonArray rules = [.. ProblemKinds.All.Where(kind => ids.Contains(kind.Id)).Select(static kind => new JsonObject
        {
            ["id"] = kind.Id,
            ["shortDescription"] = new JsonObject { ["text"] = kind.Title },
            ["defaultConfiguration"] = new JsonObject { ["level"] = Level(kind.Severity) },
        })];
        JsonObject driver = new() { ["name"] = "corpus", ["semanticVersion"] = ToolVersion.Current, ["rules"] = rules };
        JsonObject run = new()
        {
            ["tool"] = new JsonObject { ["driver"] = driver },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. found.Select(ResultOf)]),
        };
        JsonObject log = new()
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(run),
        };
        return log.ToJsonString(Indented);
    }

    private static JsonObject ResultOf(Finding found) => new()
    {
        ["ruleId"] = found.Id,
        ["level"] = Level(found.Severity),
        ["message"] = new JsonObject { ["text"] = found.Message },
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = AddressOf(found.Path) },
                ["region"] = new JsonObject
                {
                    ["startLine"] = found.Line,
                    ["startColumn"] = found.Column,
                    ["endLine"] = found.EndLine,
                    ["endColumn"] = found.EndColumn,
                },
            },
        }),
    };

    private static string AddressOf(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Level(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "note",
    };
}
