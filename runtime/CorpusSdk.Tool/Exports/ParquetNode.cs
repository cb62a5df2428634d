using System.Buffers;
using Parquet;
using Parquet.Schema;

namespace CorpusSdk.Tool.Exports;

/// <summary>
/// A column, list or record of a row group that is being filled: values with the levels of Dremel, of which the definition level says how
/// much of the path to a value is there, and the repetition level at which list it goes on.
/// </summary>
internal abstract class ParquetNode
{
    public abstract Field Field { get; }

    /// <summary>Adds a value, or one that is missing.</summary>
    /// <param name="value">The value as <see cref="ExportType.Read"/> gives it; null for none.</param>
    /// <param name="repetition">The repetition level.</param>
    /// <param name="definition">The definition level of what the value is in.</param>
    public abstract void Add(object? value, int repetition, int definition);

    /// <summary>Notes that something that the value would be in is missing, at a definition level.</summary>
    public abstract void AddMissing(int repetition, int definition);

    /// <summary>Writes all columns and empties them.</summary>
    public abstract void Write(ParquetRowGroupWriter group, CancellationToken cancellation);
}

/// <summary>A column of scalars. Each may be missing.</summary>
internal sealed class ParquetLeaf<T>(DataField column, int repetition, Func<object, T> convert) : ParquetNode
    where T : struct
{
    private readonly ArrayBufferWriter<T> _values = new();
    private readonly ArrayBufferWriter<int> _definitions = new();
    private readonly ArrayBufferWriter<int> _repetitions = new();

    /// <inheritdoc/>
    public override Field Field => column;

    /// <inheritdoc/>
    public override void Add(object? value, int repetition, int definition)
    {
        if (value is null)
        {
            AddMissing(repetition, definition);
            return;
        }

        Append(_values, convert(value));
        AddMissing(repetition, definition + 1);
    }

    /// <inheritdoc/>
    public override void AddMissing(int repetition, int definition)
    {
        Append(_definitions, definition);
        Append(_repetitions, repetition);
    }

    /// <inheritdoc/>
    public override void Write(ParquetRowGroupWriter group, CancellationToken cancellation)
    {
        ReadOnlyMemory<int>? repetitions = repetition > 0 ? _repetitions.WrittenMemory : null;
        Task written = group.WriteAllPartsAsync(
            column, _values.WrittenMemory, _definitions.WrittenMemory, repetitions, cancellation);
        written.GetAwaiter().GetResult();
        _values.Clear();
        _definitions.ResetWrittenCount();
        _repetitions.ResetWrittenCount();
    }

    private static void Append<TItem>(ArrayBufferWriter<TItem> items, TItem item)
    {
        items.GetSpan(1)[0] = item;
        items.Advance(1);
    }
}

/// <summary>A list: a group that may be missing, around one that is repeated.</summary>
internal sealed class ParquetList(string name, ParquetNode item, int repetition) : ParquetNode
{
    private readonly ListField _field = new(name, item.Field);

    /// <inheritdoc/>
    public override Field Field => _field;

    /// <inheritdoc/>
    public override void Add(object? value, int repetition1, int definition)
    {
        if (value is not object?[] items)
        {
            AddMissing(repetition1, definition);
        }
        else if (items.Length == 0)
        {
            AddMissing(repetition1, definition + 1);
        }
        else
        {
            for (int i = 0; i < items.Length; i++)
            {
                item.Add(items[i], i == 0 ? repetition1 : repetition, definition + 2);
            }
        }
    }

    /// <inheritdoc/>
    public override void AddMissing(int repetition1, int definition) => item.AddMissing(repetition1, definition);

    /// <inheritdoc/>
    public override void Write(ParquetRowGroupWriter group, CancellationToken cancellation) => item.Write(group, cancellation);
}

/// <summary>A record: a group that may be missing.</summary>
internal sealed class ParquetRecord(string name, IReadOnlyList<ParquetNode> members) : ParquetNode
{
    private readonly StructField _field = new(name, [.. members.Select(static member => member.Field)]);

    /// <inheritdoc/>
    public override Field Field => _field;

    /// <inheritdoc/>
    public override void Add(object? value, int repetition, int definition)
    {
        if (value is not object?[] values)
        {
            AddMissing(repetition, definition);
            return;
        }

        for (int i = 0; i < members.Count; i++)
        {
            members[i].Add(values[i], repetition, definition + 1);
        }
    }

    /// <inheritdoc/>
    public override void AddMissing(int repetition, int definition)
    {
        foreach (ParquetNode member in members)
        {
            member.AddMissing(repetition, definition);
        }
    }

    /// <inheritdoc/>
    public override void Write(ParquetRowGroupWriter group, CancellationToken cancellation)
    {
        foreach (ParquetNode member in members)
        {
            member.Write(group, cancellation);
        }
    }
}
