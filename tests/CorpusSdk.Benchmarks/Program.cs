using CorpusSdk.Benchmarks;

return args switch
{
    ["driver", ..] => DriverCommand.Run(Option("--articles", "10000,50000")),
    ["build", ..] => BuildCommand.Run(Option("--corpora", RealCorpus.DefaultFolder), Number("--rounds", 5)),
    _ => Usage(),
};

string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and int at && at + 1 < args.Length ? args[at + 1] : otherwise;

int Number(string name, int otherwise) => int.TryParse(Option(name, ""), out int number) ? number : otherwise;

static int Usage()
{
    Console.Error.WriteLine("Say what to measure: driver or build. docs/performance.md says what they do.");
    return 1;
}
