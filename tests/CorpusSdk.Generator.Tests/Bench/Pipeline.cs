using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>What holds for every run of the generator, whatever its input.</summary>
internal static class Pipeline
{
    public static void AssertNothingThrown(GeneratorRunResult result) => Assert.Null(result.Exception);

    /// <summary>No step and no output has anything new, and none was left out of the tracking.</summary>
    public static void AssertEverythingCached(GeneratorRunResult result)
    {
        foreach (string step in TrackingNames.All.Where(result.TrackedSteps.ContainsKey))
            Assert.All(result.TrackedSteps[step].SelectMany(static run => run.Outputs), output => AssertCached(step, output.Reason));
        foreach ((string step, ImmutableArray<IncrementalGeneratorRunStep> runs) in result.TrackedOutputSteps)
            Assert.All(runs.SelectMany(static run => run.Outputs), output => AssertCached(step, output.Reason));
    }

    /// <summary>
    /// Everything that a step keeps for the next run is plain data: a compiler type in it would keep a whole compilation
    /// alive, or never equal its successor. The files themselves, the pipeline's input, are the one exception.
    /// </summary>
    public static void AssertHoldsNoCompilerTypes(GeneratorRunResult result)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (string step in TrackingNames.All.Where(step => step != TrackingNames.Files && result.TrackedSteps.ContainsKey(step)))
            foreach ((object value, _) in result.TrackedSteps[step].SelectMany(static run => run.Outputs)) Visit(value, step, seen);
    }

    private static void AssertCached(string step, IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step} ran again: {reason}");

    private static void Visit(object? node, string path, HashSet<object> seen)
    {
        if (node is null or string || node.GetType().IsPrimitive || node.GetType().IsEnum || !seen.Add(node)) return;

        Assert.False(
            node is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or AdditionalText or SourceText or Diagnostic,
            $"{path} holds a {node.GetType()}");

        if (node is IEnumerable items)
            foreach (object? item in items) Visit(item, path + "[]", seen);
        foreach (FieldInfo field in FieldsOf(node.GetType())) Visit(field.GetValue(node), path + "." + field.Name, seen);
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (Type? current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            foreach (FieldInfo field in current.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
