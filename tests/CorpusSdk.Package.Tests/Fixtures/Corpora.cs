namespace CorpusSdk.Package.Tests.Fixtures;

/// <summary>Two corpora as class libraries, and programs in the languages of .NET that use both.</summary>
internal static class Corpora
{
    public const string Printed = "They met.\n2021 UrduPoint.com\nLetters are not bricks.\n";

    private const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisLevel>latest-all</AnalysisLevel>";

    public static readonly string[] Programs = ["Cs/Cs.csproj", "Vb/Vb.vbproj", "Fs/Fs.fsproj"];

    public static void WriteLibraries(Consumer consumer)
    {
        // Who asks for documentation is told what has none: no generated member is among it.
        consumer.WriteProject("Wire/Wire.csproj", $"{Strict}<GenerateDocumentationFile>true</GenerateDocumentationFile>");
        consumer.Write("Wire/corpus/news/ministers-meet.txt", " date 2021-12-22 UrduPoint.com\n\nMinisters Meet\n\nThey met.\n");
        // Who does not ask for it may have types without.
        consumer.WriteProject("Magazine/Magazine.csproj", Strict);
        consumer.Write("Magazine/Shelf.cs", "namespace Magazine;\n\npublic static class Shelf\n{\n    public const int Number = 7;\n}\n");
        consumer.Write("Magazine/corpus/essays/on-kerning.txt", "On Kerning\n\nLetters are not bricks.\n");
    }

    /// <summary>
    /// Writes programs that reference the two corpora and not CorpusSdk. Each has a folder with the name of articles, whose
    /// files would be errors if they were read.
    /// </summary>
    public static void WritePrograms(Consumer consumer, string references)
    {
        const string Properties = "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";
        foreach (string program in Programs)
        {
            string sources = program.EndsWith(".fsproj", StringComparison.Ordinal) ? "<Compile Include=\"Program.fs\" />" : "";
            consumer.WriteProject(program, null, Properties, references + sources);
            consumer.Write($"{Path.GetDirectoryName(program)}/corpus/notes/empty.txt", "");
        }

        consumer.Write("Cs/Program.cs", """
            Wire.NewsArticle story = Wire.Corpus.News.MinistersMeet;
            Console.Write(story.Body);
            foreach (var line in from n in Wire.Corpus.News where n.Date.Year > 2000 select $"{n.Date.Year} {n.Source}") Console.WriteLine(line);
            Console.Write(Magazine.Corpus.Essays.OnKerning.Body);
            """);
        consumer.Write("Vb/Program.vb", """
            Module Program
                Sub Main()
                    Dim story As Wire.NewsArticle = Wire.Corpus.News.MinistersMeet
                    Console.Write(story.Body)
                    For Each line In From n In Wire.Corpus.News Where n.Date.Year > 2000 Select $"{n.Date.Year} {n.Source}"
                        Console.WriteLine(line)
                    Next
                    Console.Write(Magazine.Corpus.Essays.OnKerning.Body)
                End Sub
            End Module
            """);
        consumer.Write("Fs/Program.fs", """
            let story : Wire.NewsArticle = Wire.Corpus.News.MinistersMeet
            printf "%s" story.Body
            for line in query { for n in Wire.Corpus.News do where (n.Date.Year > 2000); select $"{n.Date.Year} {n.Source}" } do
                printfn "%s" line
            printf "%s" Magazine.Corpus.Essays.OnKerning.Body
            """);
    }
}
