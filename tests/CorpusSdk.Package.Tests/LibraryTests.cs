using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>Corpora as class libraries, which others use without knowing how they are made.</summary>
public class LibraryTests(Feed feed)
{
    private const string Program = """
        System.Console.OutputEncoding = System.Text.Encoding.UTF8;
        System.Console.WriteLine(Wire.Corpus.News.MinistersMeet.Body);
        System.Console.WriteLine(Magazine.Corpus.Essays.OnKerning.Body);
        """;

    private static readonly string[] Libraries = ["Wire/bin/Debug/net10.0/Wire.dll", "Magazine/bin/Debug/net10.0/Magazine.dll"];

    [Fact]
    public void Two_corpora_are_built_at_once_used_by_one_program_and_the_same_each_time()
    {
        Consumer consumer = WriteLibraries("libraries");
        consumer.WriteProject("App/App.csproj", null, "<OutputType>Exe</OutputType>", "<ProjectReference Include=\"../Wire/Wire.csproj;../Magazine/Magazine.csproj\" />");
        consumer.Write("App/Program.cs", Program);
        consumer.Write("All.slnx", """
            <Solution>
              <Project Path="App/App.csproj" />
              <Project Path="Magazine/Magazine.csproj" />
              <Project Path="Wire/Wire.csproj" />
            </Solution>
            """);

        consumer.Build("All.slnx", "-m").AssertSuccess();
        Assert.Equal("They met.\n\nLetters are not bricks.\n\n", consumer.Run("App/App"));
        byte[][] first = [.. Libraries.Select(file => File.ReadAllBytes(consumer.In(file)))];

        foreach (string folder in (string[])["Wire", "Magazine"])
        {
            Directory.Delete(consumer.In($"{folder}/obj"), recursive: true);
            Directory.Delete(consumer.In($"{folder}/bin"), recursive: true);
        }

        consumer.Build("All.slnx", "-m").AssertSuccess();
        Assert.Equal(first, Libraries.Select(file => File.ReadAllBytes(consumer.In(file))));
    }

    [Fact]
    public void A_corpus_that_was_packed_is_used_by_who_references_it_alone()
    {
        Consumer consumer = WriteLibraries("packages");
        string version = $"-p:Version={feed.Version}";
        consumer.Dotnet("pack", "Wire/Wire.csproj", "-o", feed.Packages, version).AssertSuccess();
        consumer.Dotnet("pack", "Magazine/Magazine.csproj", "-o", feed.Packages, version).AssertSuccess();

        var reader = new Consumer(feed, "reader");
        reader.WriteProject("App.csproj", "Wire", "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", $"<PackageReference Include=\"Magazine\" Version=\"{feed.Version}\" />");
        reader.Write("Program.cs", Program);
        reader.Build().AssertSuccess();

        Assert.Equal("They met.\n\nLetters are not bricks.\n\n", reader.Run("App"));
    }

    [Fact]
    public void A_library_for_several_frameworks_has_its_corpus_in_each()
    {
        var consumer = new Consumer(feed, "frameworks");
        consumer.WriteProject("Wire.csproj", "<TargetFramework></TargetFramework><TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting><DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>");
        consumer.Write("corpus/news/ministers-meet.txt", "Ministers Meet\n\nThey met.\n");

        consumer.Build().AssertSuccess();

        Assert.True(File.Exists(consumer.In("obj/Debug/net10.0/corpus.pack")));
        Assert.Equal(File.ReadAllBytes(consumer.In("obj/Debug/net10.0/corpus.pack")), File.ReadAllBytes(consumer.In("obj/Debug/net10.0-windows/corpus.pack")));
        Assert.All((string[])["net10.0", "net10.0-windows"], framework => Assert.True(Holds(consumer.In($"bin/Debug/{framework}/Wire.dll"), "They met."u8)));
    }

    private Consumer WriteLibraries(string folder)
    {
        var consumer = new Consumer(feed, folder);
        consumer.WriteProject("Wire/Wire.csproj");
        consumer.Write("Wire/corpus/news/ministers-meet.txt", "Ministers Meet\n\nThey met.\n");
        consumer.WriteProject("Magazine/Magazine.csproj");
        consumer.Write("Magazine/corpus/essays/on-kerning.txt", "On Kerning\n\nLetters are not bricks.\n");
        return consumer;
    }

    private static bool Holds(string file, ReadOnlySpan<byte> bytes) => File.ReadAllBytes(file).AsSpan().IndexOf(bytes) >= 0;
}
