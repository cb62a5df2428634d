using System.Globalization;

namespace CorpusSdk.Benchmarks;

/// <summary>One run of a program of <see cref="StartPrograms"/>.</summary>
/// <param name="Title">Milliseconds from <c>Main</c> until the title was there.</param>
/// <param name="Body">Until the body was there.</param>
/// <param name="Bytes">What was allocated on the way.</param>
/// <param name="Process">The whole process.</param>
internal sealed record StartRun(double Title, double Body, double Bytes, ProcessRun Process)
{
    public static StartRun Of(ConsumerProject project)
    {
        ProcessRun run = project.RunProgram();
        double[] numbers = [
            .. run.Output.Split(' ', StringSplitOptions.TrimEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        return new StartRun(numbers[0], numbers[1], numbers[2], run);
    }
}
