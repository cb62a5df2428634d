using System.Diagnostics;
using System.Globalization;
using System.Text;
using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests.Search;

/// <summary>
/// The answer is the same to the last bit, whoever asks: from one thread or many, with every instruction of the processor or few.
/// </summary>
public class SearchEqualityTests
{
    private const string AnswersTo = "CORPUSSDK_TESTS_ANSWERS_TO";

    private static readonly string[] Queries =
    [
        "border", "the border of treaties", "\"the border\"", "\"border the\"~4", "bord* -treaty", "borders~2", "title:nato the",
        "+the +of running", "tag:nato OR rating:3..7",
        "date:2021-02..2021-09 the", "w1* the", "\"of the treaty\"", "-the", "cafe (naive OR 東京都)",
    ];

    [Fact]
    public void Sixty_four_threads_get_the_answers_of_one()
    {
        Notes notes = Made();
        string expected = Answers(Made());
        string[] answers = new string[64];
        using Barrier start = new(answers.Length);
        Thread[] threads = [.. answers.Select((_, i) => new Thread(() =>
        {
            start.SignalAndWait();
            answers[i] = Answers(notes);
        }))];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());
        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }

    [Theory]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void A_processor_that_can_less_gives_the_same_answers(string instructions)
    {
        string file = Path.GetTempFileName();
        try
        {
            ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
            start.Environment[instructions] = "0";
            start.Environment[AnswersTo] = file;
            if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            {
                start.ArgumentList.Add(typeof(SearchEqualityTests).Assembly.Location);
            }

            start.ArgumentList.Add("-method");
            start.ArgumentList.Add($"{typeof(SearchEqualityTests).FullName}.{nameof(Answers_are_written_for_another_process)}");
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, output);
            Assert.Equal(Answers(Made()), File.ReadAllText(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Answers_are_written_for_another_process()
    {
        string? file = Environment.GetEnvironmentVariable(AnswersTo);
        Assert.SkipWhen(file is null, "No other process asks for answers.");
        File.WriteAllText(file, Answers(Made()));
    }

    /// <summary>Six windows, some of them dense, and words that leave their positions out.</summary>
    private static Notes Made()
    {
        Random random = new(17);
        return new(Enumerable
            .Range(0, 1_400)
            .Select(i => SearchCorpus.Article($"n{i:D4}", Words(random.Next(5)), "the " + Words(random.Next(60)) + $" w{i}") with
            {
                Date = new DateOnly(2021, 1, 1).AddDays(i % 300),
                Tags = i % 5 == 0 ? ["nato"] : [],
                Language = i % 11 == 0 ? "de" : null,
                Fields = [new("rating", (i % 10).ToString(CultureInfo.InvariantCulture))],
            }));

        string Words(int count) =>
            string.Join(' ', Enumerable.Range(0, count).Select(_ => SearchCorpus.Words[random.Next(SearchCorpus.Words.Length)]));
    }

    private static string Answers(Notes notes)
    {
        StringBuilder answers = new();
        foreach (string query in Queries)
        {
            SearchResults<Note> found = notes.Search(query);
            answers.Append(CultureInfo.InvariantCulture, $"{query}: {found.Count}\n");
            foreach (SearchHit<Note> hit in found)
            {
                answers.Append(CultureInfo.InvariantCulture, $"{hit.Article.Id} {BitConverter.DoubleToInt64Bits(hit.Score):X}\n");
            }
        }

        return answers.ToString();
    }
}
