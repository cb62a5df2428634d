using CorpusSdk.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests;

public sealed class GeneratorSnapshotsTests
{
    private static readonly DiagnosticDescriptor Warning = new(
        "X1", "A title", "It says {0}", "Category", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    private static readonly DiagnosticDescriptor Error = new(
        "X2", "Another", "No", "Category", DiagnosticSeverity.Error, isEnabledByDefault: false);

    [Fact]
    public void A_source_is_named_after_its_hint_without_folders_and_last_extension()
    {
        Snapshot snapshot = GeneratorSnapshots.Of("folder/Corpus.g.cs", "class Corpus;\n");

        Assert.Equal(new Snapshot("Corpus.g", "cs", "//HintName: folder/Corpus.g.cs\nclass Corpus;\n"), snapshot);
    }

    [Fact]
    public void Diagnostics_are_written_as_verify_writes_them()
    {
        var place = Location.Create(
            "corpus/a.txt", new TextSpan(1, 2), new LinePositionSpan(new LinePosition(0, 1), new LinePosition(0, 3)));

        string text = DiagnosticsText.Of([Diagnostic.Create(Warning, place, "so"), Diagnostic.Create(Error, Location.None)]);

        Assert.Equal(
            """
            {
              Diagnostics: [
                {
                  Location: corpus\a.txt: (0,1)-(0,3),
                  Message: It says so,
                  Severity: Warning,
                  WarningLevel: 1,
                  Descriptor: {
                    Id: X1,
                    Title: A title,
                    MessageFormat: It says {0},
                    Category: Category,
                    DefaultSeverity: Warning,
                    IsEnabledByDefault: true
                  }
                },
                {
                  Location: : (0,0)-(0,0),
                  Message: No,
                  Severity: Error,
                  Descriptor: {
                    Id: X2,
                    Title: Another,
                    MessageFormat: No,
                    Category: Category,
                    DefaultSeverity: Error
                  }
                }
              ]
            }
            """,
            text);
    }
}
