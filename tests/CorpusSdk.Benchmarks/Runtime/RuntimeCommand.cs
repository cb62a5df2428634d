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
    public static int Run()
    {
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.DontLogOutput))
            .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params, DefaultColumnProviders.Metrics)
            .AddColumn(StatisticColumn.Median, BaselineRatioColumn.RatioMean)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "corpus-bench-artifacts"));
        foreach (Type type in (Type[])[typeof(QueryBenchmarks), typeof(ScanBenchmarks)])
        {
            Summary summary = BenchmarkRunner.Run(type, config);
            MarkdownExporter.GitHub.ExportToLog(summary, ConsoleLogger.Default);
        }

        return 0;
    }
}
