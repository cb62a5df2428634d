using System.Globalization;

namespace CorpusSdk.Benchmarks;

/// <summary>One run of the program of <see cref="FacetPrograms"/>.</summary>
/// <param name="First">Milliseconds that the first question took, with everything that is opened for it.</param>
/// <param name="Again">The least that it took later on.</param>
/// <param name="Bytes">What the first question allocated.</param>
/// <param name="Compiled">How many methods were compiled for it: those of the program, and what no machine code was packed of.</param>
internal sealed record FacetRun(double First, double Again, double Bytes, double Compiled)
{
    public static FacetRun Of(ConsumerProject project, FacetQuestion question, string how)
    {
        string[] printed = project.RunProgram(question.Name, how).Output.Split(' ', StringSplitOptions.TrimEntries);
        double[] numbers = [.. printed.Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        return new FacetRun(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
