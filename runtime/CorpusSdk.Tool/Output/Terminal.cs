using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace CorpusSdk.Tool.Output;

/// <summary>Where a command writes: tables and colours for people, JSON for programs.</summary>
internal sealed class Terminal
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Output of a program, and no part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public Terminal(TextWriter output, TextWriter error, bool isRedirected)
    {
        Output = output;
        Error = error;
        IsRedirected = isRedirected;
        Screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = InteractionSupport.No,
        });
        // What goes into a file or another program is not cut to the width of a window that there is none of.
        if (isRedirected) Screen.Profile.Width = WidthOfFiles;
    }

    private const int WidthOfFiles = 1000;

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>Gets a value indicating whether the output goes into a file or another program.</summary>
    public bool IsRedirected { get; }

    public IAnsiConsole Screen { get; }

    /// <summary>Makes a table as all commands have it.</summary>
    public static Table Table(params ReadOnlySpan<string> columns)
    {
        Table table = new Table().Border(TableBorder.None).HideRowSeparators();
        foreach (string column in columns)
        {
            // A column of numbers says so by a '>' before its name.
            bool isNumber = column.StartsWith('>');
            TableColumn added = new($"[bold]{Markup.Escape(column.TrimStart('>'))}[/]") { NoWrap = true };
            table.AddColumn(isNumber ? added.RightAligned() : added);
        }

        return table;
    }

    public void WriteJson<T>(T value)
    {
        // Not as a text first: a list can be longer than memory.
        using (TextWriterStream stream = new(Output))
        {
            JsonSerializer.Serialize(stream, value, Json);
        }

        Output.Write('\n');
    }

    public void WriteLine(string text = "") => Output.Write(text + "\n");
}
