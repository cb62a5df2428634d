using System.CommandLine;
using CorpusSdk.Fields;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Schemas;
using CorpusSdk.Tool.Sources;
using Spectre.Console;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus schema</c>: the types that headers make, with what they were inferred from.</summary>
internal sealed class SchemaCommand : CorpusCommand
{
    private readonly Option<string?> _collection = new("--collection") { Description = "Only the type of a collection.", HelpName = "name" };
    private readonly Option<string> _format = new("--format")
    {
        Description = "text, csharp or json-schema.",
        DefaultValueFactory = static _ => "text",
        HelpName = "name"
    };

    public SchemaCommand(Terminal terminal)
        : base("schema", "Shows the types that a build infers from headers.", terminal)
    {
        _format.AcceptOnlyFromAmong("text", "csharp", "json-schema");
        Options.Add(_collection);
        Options.Add(_format);
    }

    /// <inheritdoc/>
    protected override int Run(CorpusSource source, ParseResult parsed, CancellationToken cancellation)
    {
        var schema = CorpusSchema.Of(source);
        CollectionType[] types = [.. schema.Collections];
        if (parsed.GetValue(_collection) is { } name)
        {
            types = [.. types.Where(type => NameComparison.IgnoringCase.Equals(type.Collection, name))];
            if (types.Length == 0)
            {
                throw new SourceException(
                    $"There is no collection '{name}'. There are {string.Join(", ", schema.Collections.Select(static type => type.Collection))}.");
            }
        }

        if (IsJson(parsed))
        {
            Terminal.WriteJson(types);
            return ExitCodes.Success;
        }

        foreach (CollectionType type in types)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (parsed.GetValue(_format))
            {
                case "csharp":
                    Terminal.WriteLine(schema.CSharpOf(type.Collection));
                    break;
                case "json-schema":
                    Terminal.WriteLine(schema.JsonSchemaOf(type.Collection).TrimEnd());
                    break;
                default:
                    Write(type);
                    break;
            }
        }

        return ExitCodes.Success;
    }

    private void Write(CollectionType type)
    {
        Terminal.Screen.MarkupLine($"[bold]{Markup.Escape(type.Type)}[/], {Texts.Counted(type.Articles, "article")} of {Markup.Escape(type.Collection)}");
        if (type.Fields.Count == 0)
        {
            Terminal.WriteLine("  No key that all articles have, and none of its own.\n");
            return;
        }

        Table table = Terminal.Table("Property", "Type", "Key", ">Of all");
        foreach (SchemaField field in type.Fields)
        {
            string odd = field.Present == field.Fitting ? "" : $", {Texts.Number(field.Present - field.Fitting)} of another type";
            table.AddRow(
                "  " + Markup.Escape(field.Name), Markup.Escape(field.Type), Markup.Escape(field.Key),
                $"{Texts.Number(field.Fitting)}/{Texts.Number(type.Articles)}{odd}");
        }

        Terminal.Screen.Write(table);
        Terminal.WriteLine();
    }
}
