using System.Diagnostics;
using System.Globalization;

namespace CorpusSdk.Benchmarks;

/// <summary>What NLTK took, in a process of its own, in milliseconds; its start and reading the file are not counted.</summary>
/// <param name="Words">Splitting the texts into words.</param>
/// <param name="Concordance">A concordance, with the index that it is made of.</param>
/// <param name="Frequencies">Counting and sorting the words.</param>
/// <param name="Lines">How many lines the concordance has.</param>
internal sealed record NltkRun(double Words, double Concordance, double Frequencies, int Lines)
{
    /// <summary>Whether a Python has NLTK.</summary>
    public static bool IsIn(string python)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(python, ["-c", "import nltk"]) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    public static NltkRun Of(string python, string texts, string word)
    {
        string script = Path.Combine(Repository.Root, "tests", "CorpusSdk.Benchmarks", "Study", "Others", "nltk_study.py");
        string output = ProcessRun.Start(python, Path.GetDirectoryName(texts)!, script, texts, word).Output;
        string[] columns = output.Trim().Split('\n')[^1].Split(' ');
        double[] numbers = [.. columns.Select(static number => double.Parse(number, CultureInfo.InvariantCulture))];
        return new NltkRun(numbers[0], numbers[1], numbers[2], (int)numbers[3]);
    }
}
