using CorpusSdk.Benchmarks;

return args switch
{
    ["driver", ..] => DriverCommand.Run(Option("--articles", "10000,50000")),
    ["editor", ..] => await EditorCommand.RunAsync(Option("--articles", "10000")),
    ["build", ..] => BuildCommand.Run(Option("--corpora", RealCorpus.DefaultFolder), Number("--rounds", 5), Number("--pages", 0)),
    ["runtime", ..] => RuntimeCommand.Run<QueryBenchmarks>(),
    ["facets", ..] => FacetsCommand.Run(Option("--articles", "1000,10000,50000")),
    ["search", ..] =>
        SearchCommand.Run(
            Option("--corpora", RealCorpus.DefaultFolder),
            Option("--only", $"{RealCorpus.Posts},{RealCorpus.Name},1000,10000,50000"),
            Number("--rounds", 7),
            OtherEngine.All(Option("--jars", "/usr/share/java"), Option("--node-modules", "/usr/lib/node_modules"))),
    ["text", ..] => TextCommand.Run(Number("--rounds", 5), Option("--python", "python3")),
    ["scan", ..] => RuntimeCommand.Run<ScanBenchmarks>(),
    ["start", ..] => StartCommand.Run(Option("--articles", "100,10000,50000")),
    ["growth", ..] =>
        GrowthCommand.Run(
            Option("--articles", "100,1000,10000,50000"), Number("--characters", SyntheticCorpus.UsualLength), Number("--rounds", 3)),
    ["export", ..] => ExportCommand.Run(Option("--corpora", RealCorpus.DefaultFolder), Number("--rounds", 5)),
    ["stream", ..] => StreamCommand.Run(
        Option("--articles", "100000,1000000"), Number("--characters", SyntheticCorpus.UsualLength), Option("--only", "")),
    ["sentences", ..] => SentenceBenchmarks.Run(Option("--corpora", RealCorpus.DefaultFolder), Number("--rounds", 7)),
    ["hostile", ..] => HostileCommand.Run(Option("--only", ""), Number("--scale", 1)),
    _ => Usage(),
};

string Option(string name, string otherwise) =>
    Array.IndexOf(args, name) is >= 0 and int at && at + 1 < args.Length ? args[at + 1] : otherwise;

int Number(string name, int otherwise) => int.TryParse(Option(name, ""), out int number) ? number : otherwise;

static int Usage()
{
    Console.Error.WriteLine("Say what to measure: driver, editor, build, start, growth, runtime, facets, search, sentences, text, scan, export, stream or hostile. docs/performance.md says what each of them does.");
    return 1;
}
