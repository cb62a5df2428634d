using System.Globalization;
using System.Text;

namespace CorpusSdk.Search;

/// <summary>
/// A range of a field's values: of numbers where both ends are, of days where both are, and else of texts in ordinal order. An end that is
/// missing is open, both ends are included.
/// </summary>
internal sealed class FieldRange
{
    private readonly string? _from;
    private readonly string? _to;
    private readonly double? _lowest;
    private readonly double? _highest;
    private readonly bool _isOfNumbers;
    private readonly int _firstDay = 1;
    private readonly int _lastDay = int.MaxValue;
    private readonly bool _isOfDays;

    public FieldRange(string? from, string? to)
    {
        _from = Given(from);
        _to = Given(to);
        _lowest = Number(_from);
        _highest = Number(_to);
        _isOfDays = (_from is null || (IsDay(_from) && SearchedField.TryReadDays(_from, out _firstDay, out _)))
            && (_to is null || (IsDay(_to) && SearchedField.TryReadDays(_to, out _, out _lastDay)));
        _isOfNumbers = !_isOfDays && (_from is null || _lowest is not null) && (_to is null || _highest is not null);
    }

    public bool IsUpsideDown =>
        _isOfDays ? _lastDay < _firstDay
        : _isOfNumbers ? _lowest > _highest
        : _from is not null && _to is not null && string.CompareOrdinal(_to, _from) < 0;

    public bool Contains(ReadOnlySpan<byte> value)
    {
        string text = Encoding.UTF8.GetString(value);
        if (_isOfDays)
        {
            return SearchedField.TryReadDays(text.Replace(' ', '-'), out int first, out _) && first >= _firstDay && first <= _lastDay;
        }

        if (_isOfNumbers)
        {
            return Number(text) is { } number && (_lowest is null || number >= _lowest) && (_highest is null || number <= _highest);
        }

        return (_from is null || string.CompareOrdinal(text, _from) >= 0) && (_to is null || string.CompareOrdinal(text, _to) <= 0);
    }

    private static string? Given(string? end) => string.IsNullOrWhiteSpace(end) ? null : CorpusSdk.Shared.Search.TermKey.Normalize(end);

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;

    /// <summary>A year alone is a number.</summary>
    private static bool IsDay(string text) => text.Contains('-', StringComparison.Ordinal);
}
