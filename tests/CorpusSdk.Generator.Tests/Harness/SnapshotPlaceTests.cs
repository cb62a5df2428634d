using System.Text;
using CorpusSdk.Testing;

namespace CorpusSdk.Generator.Tests;

/// <summary>The snapshot files of a test, in a folder of its own.</summary>
public sealed class SnapshotPlaceTests : IDisposable
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots-").FullName;

    private SnapshotPlace Place => new(_folder, "Tests.Method");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_first_run_fails_and_leaves_what_it_received()
    {
        SnapshotException error = Assert.Throws<SnapshotException>(() => Place.Compare([new(null, "txt", "text")]));

        Assert.Contains("Tests.Method.verified.txt is missing", error.Message, StringComparison.Ordinal);
        Assert.Equal(["Tests.Method.received.txt"], Files());
    }

    [Fact]
    public void What_was_received_passes_once_it_is_renamed()
    {
        Snapshot[] snapshots = [new(null, "txt", "blanks at the end  \n\n"), new("A.g", "cs", "//HintName: A.g.cs\nclass A;\n"),
            new("B.g", "cs", "ünï — \U0001F600")];

        Accept(snapshots);
        Place.Compare(snapshots);

        Assert.Equal(["Tests.Method#A.g.verified.cs", "Tests.Method#B.g.verified.cs", "Tests.Method.verified.txt"], Files());
    }

    [Fact]
    public void A_file_starts_with_a_byte_order_mark_and_holds_the_text_as_it_is()
    {
        Accept([new(null, "txt", "a\nb ")]);

        Assert.Equal([.. Mark, .. "a\nb "u8], File.ReadAllBytes(Path.Combine(_folder, "Tests.Method.verified.txt")));
    }

    [Fact]
    public void Texts_of_one_name_are_numbered_all_of_them()
    {
        Accept([new("A.g", "cs", "one"), new("A.g", "cs", "two"), new("A.g", "txt", "other")]);

        Assert.Equal(["Tests.Method#A.g.00.verified.cs", "Tests.Method#A.g.01.verified.cs", "Tests.Method#A.g.verified.txt"], Files());
    }

    [Theory]
    [InlineData("a\nc", "differs in line 2")]
    [InlineData("a\nb\n", "differs in line 3")]
    [InlineData("a\nb ", "differs in line 2")]
    [InlineData("a", "differs in line 2")]
    public void A_difference_fails_and_names_the_first_line_of_it(string actual, string expected)
    {
        Accept([new(null, "txt", "a\nb")]);

        SnapshotException error = Assert.Throws<SnapshotException>(() => Place.Compare([new(null, "txt", actual)]));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Equal(["Tests.Method.received.txt", "Tests.Method.verified.txt"], Files());
    }

    [Fact]
    public void A_pass_takes_away_what_an_earlier_run_received()
    {
        Accept([new(null, "txt", "a")]);
        Assert.Throws<SnapshotException>(() => Place.Compare([new(null, "txt", "b")]));

        Place.Compare([new(null, "txt", "a")]);

        Assert.Equal(["Tests.Method.verified.txt"], Files());
    }

    [Fact]
    public void A_file_that_no_text_belongs_to_is_stale()
    {
        Accept([new("A.g", "cs", "a"), new("B.g", "cs", "b")]);

        SnapshotException error = Assert.Throws<SnapshotException>(() => Place.Compare([new("A.g", "cs", "a")]));

        Assert.Contains("Tests.Method#B.g.verified.cs is stale", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_a_test_with_a_longer_name_are_not_stale()
    {
        Write("Tests.Method_with_more.verified.txt", "other");
        Accept([new(null, "txt", "a")]);

        Place.Compare([new(null, "txt", "a")]);
    }

    [Fact]
    public void A_carriage_return_in_a_file_is_an_error_even_if_the_text_has_it_too()
    {
        Write("Tests.Method.verified.txt", "a\r\nb");

        SnapshotException error = Assert.Throws<SnapshotException>(() => Place.Compare([new(null, "txt", "a\r\nb")]));

        Assert.Contains("carriage return", error.Message, StringComparison.Ordinal);
    }

    private void Accept(IReadOnlyList<Snapshot> snapshots)
    {
        Assert.Throws<SnapshotException>(() => Place.Compare(snapshots));
        foreach (string received in Directory.GetFiles(_folder, "*.received.*"))
            File.Move(received, received.Replace(".received.", ".verified.", StringComparison.Ordinal));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text, Encoding.UTF8);

    private IEnumerable<string> Files() =>
        Directory.GetFiles(_folder).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
