using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace CorpusSdk.Benchmarks;

/// <summary>Queries in a running program, measured by BenchmarkDotNet in this process.</summary>
internal static class RuntimeCommand
{
    public static int Run<TBenchmarks>()
    {
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.DontLogOutput))
            .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params, DefaultColumnProviders.Metrics)
            .AddColumn(StatisticColumn.Median, BaselineRatioColumn.RatioMean)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "corpus-bench-artifacts"));
        Summary summary = BenchmarkRunner.Run<TBenchmarks>(config);
        MarkdownExporter.GitHub.ExportToLog(summary, ConsoleLogger.Default);
        return 0;
    }
}
