using System.Globalization;
using System.Text;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>
/// A range of a field's values: of days where both ends are days, months or years, one of them with a hyphen; of numbers where both are;
/// and else of texts in ordinal order. Years alone are both numbers and days. An end that is missing is open, both ends are included.
/// </summary>
internal sealed class FieldRange
{
    private const int YearLength = 4;
    private const int DayLength = 10;

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
        from = string.IsNullOrWhiteSpace(from) ? null : from.Trim();
        to = string.IsNullOrWhiteSpace(to) ? null : to.Trim();
        _from = from is null ? null : TermKey.Normalize(from);
        _to = to is null ? null : TermKey.Normalize(to);
        _lowest = Number(from);
        _highest = Number(to);
        _isOfNumbers = (from is null || _lowest is not null) && (to is null || _highest is not null);
        _isOfDays = (from is null || (HasYear(from) && SearchedField.TryReadDays(from, out _firstDay, out _)))
            && (to is null || (HasYear(to) && SearchedField.TryReadDays(to, out _, out _lastDay)));
    }

    public bool IsUpsideDown =>
        _isOfDays ? _lastDay < _firstDay
        : _isOfNumbers ? _lowest > _highest
        : _from is not null && _to is not null && string.CompareOrdinal(_to, _from) < 0;

    public bool Contains(ReadOnlySpan<byte> value)
    {
        string text = Encoding.UTF8.GetString(value);
        if (_isOfNumbers && Number(text) is { } number)
        {
            return (_lowest is null || number >= _lowest) && (_highest is null || number <= _highest);
        }

        return _isOfDays ? IsWithinDays(text)
            : !_isOfNumbers
                && (_from is null || string.CompareOrdinal(text, _from) >= 0)
                && (_to is null || string.CompareOrdinal(text, _to) <= 0);
    }

    /// <summary>
    /// Takes a day as the index has it, <c>2021 12 22</c>, perhaps with a time after it; a month or a year by its first day.
    /// </summary>
    private bool IsWithinDays(string value)
    {
        bool hasTime = value.Length > DayLength && value[DayLength] is ' ' or 't';
        string day = (hasTime ? value[..DayLength] : value).Replace(' ', '-');
        return HasYear(day) && SearchedField.TryReadDays(day, out int first, out _) && first >= _firstDay && first <= _lastDay;
    }

    private static bool HasYear(string day) => day.Length == YearLength || (day.Length > YearLength && day[YearLength] == '-');

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number
            : null;
}
