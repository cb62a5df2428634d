using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Tests;

/// <summary>What long work says while it goes on.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void The_line_has_rate_and_time_left() =>
        Assert.Equal(
            "1,500 of 9,000 files, 500 a second, 0:15 left", WorkProgress.LineOf(1500, 9000, TimeSpan.FromSeconds(3), "file"));

    [Fact]
    public void Every_file_is_counted_once()
    {
        using var folder = TextFolder.Small();
        List<(int Done, int Total)> told = [];
        SourceOptions options = new()
        {
            UseCache = false,
            Progress = (done, total) =>
            {
                lock (told) told.Add((done, total));
            },
        };
        using var source = CorpusSource.Open(folder.Path, options);

        Assert.Equal([(1, 3), (2, 3), (3, 3)], told.Order());
    }

    [Fact]
    public void Nothing_is_shown_where_nobody_looks_on()
    {
        using var folder = TextFolder.Small();
        Assert.Equal("", folder.Run("check").Error);
    }
}
