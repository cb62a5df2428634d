using System.Globalization;

namespace CorpusSdk.Parsing.Headers;

/// <summary>How a header's format writes a key with its value: messages show what to write in the language of the file.</summary>
internal sealed class HeaderSyntax
{
    /// <summary>YAML, and mail headers.</summary>
    public static readonly HeaderSyntax Colon = new("{0}: {1}", "");

    public static readonly HeaderSyntax Toml = new("{0} = {1}", "\"");

    public static readonly HeaderSyntax Json = new("\"{0}\": {1}", "\"");

    private readonly string _field;
    private readonly string _quote;

    private HeaderSyntax(string field, string quote) => (_field, _quote) = (field, quote);

    /// <summary>A key with one text.</summary>
    public string Text(string key, string value) => Field(key, Quoted(value));

    /// <summary>A key with a number, or with true or false.</summary>
    public string Literal(string key, string value) => Field(key, value);

    /// <summary>A key with a list of texts.</summary>
    public string List(string key, params string[] values) => Field(key, $"[{string.Join(", ", values.Select(Quoted))}]");

    private string Field(string key, string value) => string.Format(CultureInfo.InvariantCulture, _field, key, value);

    private string Quoted(string value) => _quote + value + _quote;
}
