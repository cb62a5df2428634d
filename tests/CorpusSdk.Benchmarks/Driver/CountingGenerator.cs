using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Benchmarks;

/// <summary>The floor: what any generator costs that looks at all additional files as a whole. It only counts them.</summary>
internal sealed class CountingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Collect().Select(static (files, _) => files.Length),
            static (output, count) => output.AddSource("Count.g.cs", SourceText.From($"// {count}", System.Text.Encoding.UTF8)));
}
