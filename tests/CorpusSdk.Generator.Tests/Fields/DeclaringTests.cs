using System.Reflection;
using CorpusSdk.CodeFixes.Declaring;
using CorpusSdk.Generator.Analysis;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Fields;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Tests;

/// <summary>An inferred type, written down as a declared one, has the same members with the same values.</summary>
public sealed class DeclaringTests
{
    [Fact]
    public void The_sample_s_types_stay_what_they_are()
    {
        foreach (string collection in new[] { "News", "Guides", "Letters" }) AssertStays(SampleCorpora.ManyKinds, collection);
    }

    [Fact]
    public void Days_in_digits_stay_what_they_are() =>
        AssertStays(TypedMembers.Notes("seen: 12/20/2016", "seen: 01/02/2016", "times: [1, 2]\nwhen: 2016-12-20 10:00Z"), "Notes");

    [Fact]
    public void Any_type_stays_what_it_is() =>
        FieldNameTests.AnyHeaders.Array[1, 4].Sample(static files => AssertStays(TypedMembers.Notes(files), "Notes"), iter: 60, threads: 1);

    private static void AssertStays(CorpusBench bench, string collection)
    {
        BenchSession session = bench.Start();
        InferredType type = InferredType.Of(
            new AnalyzerOptions(session.Texts, session.Options), collection, TestContext.Current.CancellationToken)!;
        string code = DeclarationWriter.FileOf(type, CorpusOptions.Read(session.Options), enableNullable: false);
        BenchRun declared = bench.WithCode(code, type.Name + ".cs").Run();

        using var before = LoadedCorpus.From(session.Output);
        using LoadedCorpus after = declared.Load();
        Assert.DoesNotContain(type.Name + ".g.cs", declared.Sources.Keys);
        Assert.Equal(TypedMembers.Of(before, collection), TypedMembers.Of(after, collection));

        // With an error in a file there is no build, and so no value that anybody could read.
        if (declared.Diagnostics.Any(static problem => problem.Severity == DiagnosticSeverity.Error)) return;
        Assert.Equal(ValuesOf(before, collection), ValuesOf(after, collection));
    }

    private static List<string> ValuesOf(LoadedCorpus corpus, string collection) =>
        [.. TypedMembers
            .Of(corpus, collection)
            .SelectMany(member => ValuesOf(corpus, collection, member[(member.LastIndexOf(' ') + 1)..]))];

    /// <summary>A member that its file has and that cannot be read is an error of the file, and throws as long as that stays.</summary>
    private static IEnumerable<string> ValuesOf(LoadedCorpus corpus, string collection, string member)
    {
        try
        {
            return TypedMembers.Values(corpus, member, collection).Select(Shown);
        }
        catch (TargetInvocationException error) when (error.InnerException is InvalidOperationException inner)
        {
            return [inner.Message];
        }
    }

    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => text,
        FieldValue => value.ToString()!,
        System.Collections.IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Shown))}]",
        _ => value.ToString()!,
    };
}
