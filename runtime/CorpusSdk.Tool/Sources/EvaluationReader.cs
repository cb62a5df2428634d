using System.Text;
using System.Text.Json;

namespace CorpusSdk.Tool.Sources;

/// <summary>
/// Reads what MSBuild says of a project, piece by piece as it comes: of an item it says some fifteen things, which is a kilobyte for each
/// article.
/// </summary>
/// <param name="property">Takes the name and value of a property.</param>
/// <param name="item">Takes an item.</param>
internal sealed class EvaluationReader(Action<string, string> property, Action<EvaluatedItem> item)
{
    /// <summary>How deep names of properties and of items are.</summary>
    private const int InSection = 2;

    /// <summary>How deep the metadata of items are.</summary>
    private const int InItem = 4;

    private byte[] _buffer = new byte[1 << 16];
    private int _filled;
    private string _name = "";
    private string? _metadata;
    private EvaluatedItem _item;

    /// <summary>Gets what it begins with: where it is no JSON, the message of an error.</summary>
    public string Start { get; private set; } = "";

    /// <summary>Reads to the end.</summary>
    /// <returns>Whether it was JSON, and whole.</returns>
    public bool Read(Stream stream)
    {
        try
        {
            JsonReaderState state = default;
            bool isLast;
            do
            {
                if (_filled == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
                int count = stream.Read(_buffer, _filled, _buffer.Length - _filled);
                isLast = count == 0;
                _filled += count;
                if (Start.Length == 0) Start = Encoding.UTF8.GetString(_buffer, 0, _filled);

                Utf8JsonReader reader = new(_buffer.AsSpan(0, _filled), isLast, state);
                while (reader.Read())
                {
                    Take(ref reader);
                }

                state = reader.CurrentState;
                int read = (int)reader.BytesConsumed;
                _buffer.AsSpan(read, _filled - read).CopyTo(_buffer);
                _filled -= read;
            }
            while (!isLast);

            return true;
        }
        catch (JsonException)
        {
            // Nobody else reads it, and who writes it would wait.
            stream.CopyTo(Stream.Null);
            return false;
        }
    }

    private void Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType, reader.CurrentDepth)
        {
            case (JsonTokenType.PropertyName, InSection):
                _name = reader.GetString()!;
                break;
            case (JsonTokenType.String, InSection):
                property(_name, reader.GetString()!);
                break;
            case (JsonTokenType.StartObject, InItem - 1):
                _item = new EvaluatedItem(_name, "", "", "");
                break;
            case (JsonTokenType.PropertyName, InItem):
                _metadata = reader.ValueTextEquals(nameof(EvaluatedItem.FullPath)) ? nameof(EvaluatedItem.FullPath)
                    : reader.ValueTextEquals(nameof(EvaluatedItem.RecursiveDir)) ? nameof(EvaluatedItem.RecursiveDir)
                    : reader.ValueTextEquals(nameof(EvaluatedItem.Collection)) ? nameof(EvaluatedItem.Collection)
                    : null;
                break;
            case (JsonTokenType.String, InItem) when _metadata is not null:
                string value = reader.GetString()!;
                _item = _metadata switch
                {
                    nameof(EvaluatedItem.FullPath) => _item with { FullPath = value },
                    nameof(EvaluatedItem.RecursiveDir) => _item with { RecursiveDir = value },
                    _ => _item with { Collection = value },
                };
                break;
            case (JsonTokenType.EndObject, InItem - 1):
                item(_item);
                break;
        }
    }
}

/// <summary>An item of a project.</summary>
/// <param name="Type">What it is, such as <c>Compile</c>.</param>
/// <param name="FullPath">The file.</param>
/// <param name="RecursiveDir">What of its path a wildcard matched.</param>
/// <param name="Collection">The collection that it names; empty for none.</param>
internal readonly record struct EvaluatedItem(string Type, string FullPath, string RecursiveDir, string Collection);
