using System.Diagnostics;
using System.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>The generated code is the same where the process has the system's ICU library and where it has none.</summary>
public sealed class GlobalizationTests
{
    private const string CodeTo = "CORPUSSDK_TESTS_CODE_TO";

    /// <summary>
    /// Letters on which the two disagree: ſ, İ and ı, ß and ẞ, letters with marks of their own, and those that are newer than the library.
    /// </summary>
    private static readonly CorpusBench Bench = CorpusBench
        .With("märchen/raben.txt", "Die ſieben Raben\n\nText.\n")
        .And("märchen/cafe.txt", "Cafe\u0301 e\u0301te\u0301\n\nText.\n")
        .And("märchen/café.txt", "Café été\n\nText.\n")
        .And("märchen/i.txt", "istanbul ışık İzmir\n\nText.\n")
        .And("märchen/ß.txt", "ßtraße ẞTRAẞE\n\nText.\n")
        .And("märchen/new.txt", "\u1C8A \u019B \uA7DB \u0264\n\nText.\n")
        .And("märchen/wire.txt", " date 2021-12-22 Ship.example\n\nDIE ſHIP\n\nDie Ship\n\nOSLO (ſIP) -- Text.\n")
        .And("ſtories/a.md", "---\ntitle: A\nſtatus: ſ\n\u019B: a\ntags: [ſ, S, s, ß, ẞ, ı, I, i, İ, é, e\u0301]\n---\nText.\n")
        .And("ſtories/b.md", "---\ntitle: B\nſtatus: t\n\u019B: b\ntags: [ſ, \u019B]\n---\nText.\n")
        .And("new/a.md", Letters("\u019B", "ẞ", "ſ", "𐐀"))
        .And("new/b.md", Letters("\uA7DC", "ß", "S", "𐐨"))
        .And("new/c.md", "---\ntitle: C\nid: \u019B\nabout: \uA7DC\n---\n[a](A\u019B.md)\n")
        .And("new/a\uA7DC.md", "---\ntitle: D\nid: \uA7DC\nabout: \u019B\n---\nText.\n")
        .And("\u019Bs/a.txt", "A\n\nText.\n")
        .And("\uA7DCs/b.txt", "B\n\nText.\n")
        .And("straße/a.txt", "A\n\nText.\n")
        .And("STRAẞE/b.txt", "B\n\nText.\n")
        .WithCode("""
            [CorpusSdk.ArticleType("ſtories")]
            public partial class StoriesArticle : CorpusSdk.Article
            {
                public partial string Status { get; }
            }
            """)
        .WithProperty("CorpusJsonSchemaFolder", "schemas");

    /// <summary>An article whose tags, authors, source and keys are some letters.</summary>
    private static string Letters(params string[] letters) =>
        $"---\ntitle: {letters[0]}\ntags: [{string.Join(", ", letters)}]\nauthors: [{string.Join(", ", letters)}]\nsource: {letters[0]}\n"
            + string.Concat(letters.Select(static letter => $"{letter}x: {letter}\n")) + "---\nText.\n";

    [Fact]
    public void Code_and_problems_are_the_same_without_the_system_s_library()
    {
        string file = Path.GetTempFileName();
        try
        {
            ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
            start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = IsInvariant ? "0" : "1";
            start.Environment[CodeTo] = file;
            if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
                start.ArgumentList.Add(typeof(GlobalizationTests).Assembly.Location);

            start.ArgumentList.Add("-method");
            start.ArgumentList.Add($"{typeof(GlobalizationTests).FullName}.{nameof(Code_is_written_for_another_process)}");
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();

            Assert.True(process.ExitCode == 0, output);
            Assert.Equal($"{!IsInvariant}\n{Code()}", File.ReadAllText(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Code_is_written_for_another_process()
    {
        string? file = Environment.GetEnvironmentVariable(CodeTo);
        Assert.SkipWhen(file is null, "No other process asks for code.");
        File.WriteAllText(file, $"{IsInvariant}\n{Code()}");
    }

    /// <summary>Whether this process goes without the library.</summary>
    private static bool IsInvariant => AppContext.TryGetSwitch("System.Globalization.Invariant", out bool isSet) && isSet
        || Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true";

    private static string Code()
    {
        BenchRun run = Bench.Run();
        var code = new StringBuilder();
        foreach ((string name, string text) in run.Sources.OrderBy(static source => source.Key, StringComparer.Ordinal))
            code.Append(name).Append('\n').Append(text).Append('\n');

        return code.AppendJoin('\n', run.Problems).ToString();
    }
}
