using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>What an edit made the pipeline do: the steps with a new outcome, and the files that came out otherwise.</summary>
internal sealed record Rerun(string Steps, string Files)
{
    /// <summary>Compares a session with the one before its edit.</summary>
    public static Rerun Between(BenchSession before, BenchSession after)
    {
        Pipeline.AssertNothingThrown(after.Result);
        Pipeline.AssertHoldsNoCompilerTypes(after.Result);
        return new Rerun(
            string.Join(" ", TrackingNames.All.Select(step => Describe(after.Result, step)).Where(static text => text.Length > 0)),
            string.Join(" ", FilesOf(before.Sources, after.Sources)));
    }

    /// <summary>The step's name with how many of its outcomes are new, when there are several; nothing when none is.</summary>
    private static string Describe(GeneratorRunResult result, string step)
    {
        // A step that has nothing to give is not tracked.
        if (!result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)) return "";

        IncrementalStepRunReason[] reasons = [.. runs.SelectMany(static run => run.Outputs).Select(static output => output.Reason)];
        int changed = reasons.Count(static reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        return changed == 0 ? "" : step is TrackingNames.Shards or TrackingNames.Collections ? $"{step}×{changed}" : step;
    }

    private static IEnumerable<string> FilesOf(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after)
    {
        foreach (string hint in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            if (!after.TryGetValue(hint, out string? text)) yield return "-" + hint;
            else if (!before.TryGetValue(hint, out string? old)) yield return "+" + hint;
            else if (old != text) yield return hint;
        }
    }
}
