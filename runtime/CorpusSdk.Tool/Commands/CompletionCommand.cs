using System.CommandLine;
using CorpusSdk.Tool.Output;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>corpus completion</c>: what makes a shell complete this tool's commands, options and values.</summary>
internal sealed class CompletionCommand : Command
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _corpus_complete() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(corpus "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _corpus_complete corpus
            """,
        ["zsh"] = """
            _corpus_complete() {
              local -a found
              found=("${(@f)$(corpus "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
              compadd -a found
              _files
            }
            compdef _corpus_complete corpus
            """,
        ["fish"] = """
            complete -c corpus -a '(corpus "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName corpus -ScriptBlock {
              param($word, $line, $position)
              corpus "[suggest:$position]" "$line" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    private readonly Argument<string> _shell = new("shell") { Description = "bash, zsh, fish or pwsh." };

    public CompletionCommand(Terminal terminal)
        : base("completion", "Prints what completes commands in a shell: eval \"$(corpus completion bash)\".")
    {
        _shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        Arguments.Add(_shell);
        SetAction(parsed => terminal.WriteLine(Scripts[parsed.GetValue(_shell)!]));
    }
}
