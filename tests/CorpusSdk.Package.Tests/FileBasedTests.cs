using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>A program of one file without a project, and the articles beside it.</summary>
public class FileBasedTests(Feed feed)
{
    [Fact]
    public void A_program_without_a_project_has_the_articles_of_the_folder_beside_it()
    {
        var consumer = new Consumer(feed, "file-based");
        consumer.Write("app.cs", $"""
            #:package CorpusSdk@{feed.Version}
            #:property CorpusNamespace=Notes

            Console.Write(Notes.Corpus.Diary.TheFirstDay.Body);
            """);
        consumer.Write("corpus/diary/the-first-day.txt", "The First Day\n\nRain.\n");

        Assert.Equal("Rain.\n", consumer.Dotnet("run", "app.cs").AssertSuccess().Output);

        consumer.Edit("corpus/diary/the-first-day.txt", text => text.Replace("Rain.", "Snow.", StringComparison.Ordinal));
        Assert.Equal("Snow.\n", consumer.Dotnet("run", "app.cs").AssertSuccess().Output);
    }
}
