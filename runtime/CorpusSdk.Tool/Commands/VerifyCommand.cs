using System.CommandLine;
using CorpusSdk.Collections;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus verify</c>: whether every byte of a compiled corpus is as it was packed.</summary>
internal sealed class VerifyCommand : CorpusCommand
{
    public VerifyCommand(Terminal terminal)
        : base("verify", "Checks every article of a compiled corpus against its checksums.", terminal)
    {
    }

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation)
    {
        List<string> damaged = [];
        foreach (UntypedCollection collection in source.Articles.Collections)
        {
            for (int i = 0; i < collection.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (FaultOf(collection, i) is { } fault) damaged.Add(fault);
            }

            try
            {
                if (collection.Count > 0) _ = collection.Search("\"a b\"").Count + collection.Tagged("a").Count + collection.Latest(1).Count;
            }
            catch (InvalidDataException error)
            {
                damaged.Add($"The indexes of {collection.Name}: {error.Message}");
            }
        }

        bool isWhole = damaged.Count == 0 && source.Articles.Fingerprint == source.Articles.PackedFingerprint;
        if (damaged.Count == 0 && !isWhole) damaged.Add("The fingerprint is not that of the articles.");
        if (IsJson(parsed))
        {
            Terminal.WriteJson(new
            {
                IsWhole = isWhole,
                Articles = source.Articles.Count,
                Fingerprint = source.Articles.PackedFingerprint,
                Damaged = damaged,
            });
        }
        else
        {
            foreach (string fault in damaged) Terminal.WriteLine(fault);
            Terminal.WriteLine(
                $"{Texts.Counted(source.Articles.Count, "article")}, {(isWhole ? "all as they were packed" : $"{damaged.Count} damaged")}: "
                + $"fingerprint {source.Articles.PackedFingerprint}");
        }

        return isWhole ? ExitCodes.Success : ExitCodes.Found;
    }

    private static string? FaultOf(UntypedCollection collection, int index)
    {
        try
        {
            UntypedArticle article = collection[index];
            _ = article.Body.Length + article.Fields.Count;
            return null;
        }
        catch (InvalidDataException error)
        {
            return $"{collection.Name}, article {index + 1}: {error.Message}";
        }
    }
}
