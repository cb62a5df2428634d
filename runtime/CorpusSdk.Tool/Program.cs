using CorpusSdk.Tool;
using CorpusSdk.Tool.Output;

return await CorpusTool.RunAsync(args, new Terminal(Console.Out, Console.Error, Console.IsOutputRedirected));
