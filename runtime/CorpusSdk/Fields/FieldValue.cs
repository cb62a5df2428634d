using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using CorpusSdk.Fields;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk;

/// <summary>A value of an article's header: a scalar, a list, or a mapping of keys to values. Immutable.</summary>
/// <remarks>
/// The typed members of a generated article type read these; use them for keys that have no member. What a scalar can be read
/// as was decided when the corpus was built: dates in any of the written forms come as days, whatever the machine's culture.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FieldValue
{
    private static readonly string[] TimeFormats = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF"];

    private readonly ScalarForm _form;
    private readonly long _number;
    private readonly int _offset;

    /// <summary>What a scalar is: its text, its items, its fields, or null.</summary>
    private readonly object? _content;

    /// <summary>What was made of the value, and by what: generated members ask again and again.</summary>
    private Conversion? _conversion;

    internal FieldValue(FieldKind kind, object? content, ScalarForm form = ScalarForm.Text, long number = 0, int offset = 0)
    {
        Kind = kind;
        _content = content;
        _form = form;
        _number = number;
        _offset = offset;
    }

    /// <summary>Gets the value of a key without one.</summary>
    public static FieldValue Nothing { get; } = new(FieldKind.Nothing, null);

    /// <summary>Gets the shape of the value.</summary>
    public FieldKind Kind { get; }

    /// <summary>Gets the text of a scalar as written, without quotes; empty for anything else.</summary>
    public string Text => _content as string ?? "";

    /// <summary>Gets the items of a list. A scalar or a mapping counts as a list of itself, nothing as an empty one.</summary>
    public ImmutableArray<FieldValue> Items => Kind switch
    {
        FieldKind.List => ImmutableCollectionsMarshal.AsImmutableArray((FieldValue[]?)_content),
        FieldKind.Nothing => [],
        _ => [this],
    };

    /// <summary>Gets the fields of a mapping; empty for anything else.</summary>
    public ArticleFields Fields => _content as ArticleFields ?? ArticleFields.Empty;

    /// <summary>Makes a scalar.</summary>
    /// <param name="text">Its text.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the method.")]
    public static implicit operator FieldValue(string text) => Of(text);

    /// <summary>Makes a scalar.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FieldValue Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(FieldKind.Scalar, text);
    }

    /// <summary>Makes a scalar that is a day.</summary>
    /// <param name="text">The day as written, such as <c>14-Aug-2001</c>.</param>
    /// <param name="day">The day.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FieldValue Of(string text, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(FieldKind.Scalar, text, ScalarForm.Date, day.DayNumber);
    }

    /// <summary>Makes a scalar that is a day and a time.</summary>
    /// <param name="text">The moment as written.</param>
    /// <param name="moment">The moment.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FieldValue Of(string text, DateTimeOffset moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(FieldKind.Scalar, text, ScalarForm.ZonedTime, moment.Ticks, (int)moment.Offset.TotalMinutes);
    }

    /// <summary>Makes a scalar that is a day and a time without a zone.</summary>
    /// <param name="text">The moment as written.</param>
    /// <param name="moment">The moment; its kind is of no account.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FieldValue OfLocal(string text, DateTime moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(FieldKind.Scalar, text, ScalarForm.LocalTime, moment.Ticks);
    }

    /// <summary>Makes a scalar that is a stretch of time.</summary>
    /// <param name="text">The duration as written.</param>
    /// <param name="duration">The duration.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FieldValue Of(string text, TimeSpan duration)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(FieldKind.Scalar, text, ScalarForm.Duration, duration.Ticks);
    }

    /// <summary>Makes a scalar that is a day in digits, whose order the text does not say.</summary>
    /// <param name="text">The day as written, such as <c>04/05/2020</c>.</param>
    /// <param name="first">The first number, from 1 to 31.</param>
    /// <param name="second">The second number, from 1 to 31.</param>
    /// <param name="year">The year.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FieldValue Of(string text, int first, int second, int year)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(FieldKind.Scalar, text, ScalarForm.DigitDate, (((year * 100L) + first) * 100) + second);
    }

    /// <summary>Makes a list.</summary>
    /// <param name="items">Its items, in their order.</param>
    /// <returns>The value.</returns>
    public static FieldValue List(params ReadOnlySpan<FieldValue> items) => new(FieldKind.List, items.ToArray());

    /// <summary>Makes a mapping.</summary>
    /// <param name="fields">Its keys and values.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    public static FieldValue Mapping(ArticleFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return new(FieldKind.Mapping, fields);
    }

    /// <summary>Reads a scalar as text.</summary>
    /// <returns>The text; null when the value is no scalar.</returns>
    public string? AsString() => _content as string;

    /// <summary>Reads <c>true</c> and <c>false</c>.</summary>
    /// <returns>The boolean; null when the value is none.</returns>
    public bool? AsBoolean() => bool.TryParse(AsString(), out bool value) ? value : null;

    /// <summary>Reads a whole number of 32 bits.</summary>
    /// <returns>The number; null when the value is none.</returns>
    public int? AsInt32() => int.TryParse(AsString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : null;

    /// <summary>Reads a whole number of 64 bits.</summary>
    /// <returns>The number; null when the value is none.</returns>
    public long? AsInt64() => long.TryParse(AsString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;

    /// <summary>Reads a number exactly, trailing zeros included.</summary>
    /// <returns>The number; null when the value is none.</returns>
    public decimal? AsDecimal() => decimal.TryParse(AsString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    /// <summary>Reads a number; <c>.inf</c> and <c>.nan</c> are YAML's words for the ones without digits.</summary>
    /// <returns>The number; null when the value is none.</returns>
    public double? AsDouble() => AsString() switch
    {
        ".inf" or ".Inf" or ".INF" => double.PositiveInfinity,
        "-.inf" or "-.Inf" or "-.INF" => double.NegativeInfinity,
        ".nan" or ".NaN" or ".NAN" => double.NaN,
        var text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null,
    };

    /// <summary>Reads a number of any type.</summary>
    /// <typeparam name="TNumber">The type, such as <see cref="byte"/>.</typeparam>
    /// <returns>The number; null when the value is none, or too large.</returns>
    public TNumber? AsNumber<TNumber>()
        where TNumber : struct, INumberBase<TNumber> =>
        TNumber.TryParse(AsString(), NumberStyles.Float, CultureInfo.InvariantCulture, out TNumber value) ? value : null;

    /// <summary>Reads a day. Of a day with a time of day, the day as written.</summary>
    /// <param name="order">What the first number of a day in digits is.</param>
    /// <returns>The day; null when the value is none.</returns>
    public DateOnly? AsDateOnly(DayOrder order = DayOrder.Unknown)
    {
        switch (_form)
        {
            case ScalarForm.Date:
                return DateOnly.FromDayNumber((int)_number);
            case ScalarForm.LocalTime or ScalarForm.ZonedTime:
                return DateOnly.FromDayNumber((int)(_number / TimeSpan.TicksPerDay));
            case ScalarForm.DigitDate when order != DayOrder.Unknown:
                int year = (int)(_number / 10000);
                (int day, int month) = ((int)(_number / 100 % 100), (int)(_number % 100));
                if (order == DayOrder.MonthDayYear)
                {
                    (day, month) = (month, day);
                }

                return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
            default:
                return null;
        }
    }

    /// <summary>Reads a moment. As in YAML, one without a zone is in UTC, and a day alone is its midnight there.</summary>
    /// <returns>The moment; null when the value is none.</returns>
    public DateTimeOffset? AsDateTimeOffset() => _form switch
    {
        ScalarForm.Date => new DateTimeOffset(_number * TimeSpan.TicksPerDay, TimeSpan.Zero),
        ScalarForm.LocalTime => new DateTimeOffset(_number, TimeSpan.Zero),
        ScalarForm.ZonedTime => new DateTimeOffset(_number, TimeSpan.FromMinutes(_offset)),
        _ => null,
    };

    /// <summary>Reads a stretch of time, written <c>1:02:03</c> or as in ISO 8601, <c>PT1H2M3S</c>.</summary>
    /// <returns>The duration; null when the value is none.</returns>
    public TimeSpan? AsTimeSpan() => _form == ScalarForm.Duration ? TimeSpan.FromTicks(_number) : null;

    /// <summary>Reads a time of day, written <c>9:30</c> or <c>09:30:15</c>.</summary>
    /// <returns>The time; null when the value is none.</returns>
    public TimeOnly? AsTimeOnly() =>
        TimeOnly.TryParseExact(AsString(), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly value) ? value : null;

    /// <summary>Reads a GUID with hyphens.</summary>
    /// <returns>The GUID; null when the value is none.</returns>
    public Guid? AsGuid() => Guid.TryParseExact(AsString(), "D", out Guid value) ? value : null;

    /// <summary>Reads the id of an article as that article.</summary>
    /// <typeparam name="T">The type of the articles.</typeparam>
    /// <param name="articles">The collection that it belongs to, or all articles where it is a key of theirs.</param>
    /// <returns>The article; null when there is none with this id. Looked up once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public T? AsArticle<T>(IArticleLookup<T> articles)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (_conversion is { } known && ReferenceEquals(known.Source, articles))
        {
            return (T)known.Result;
        }

        if (articles.Find(Text) is not { } article)
        {
            return null;
        }

        _conversion = new Conversion(articles, article);
        return article;
    }

    /// <summary>Reads an address, absolute or relative.</summary>
    /// <returns>The address; null when the value is none.</returns>
    public Uri? AsUri() => Uri.TryCreate(AsString(), UriKind.RelativeOrAbsolute, out Uri? value) ? value : null;

    /// <summary>Reads the name of an enum's member, ignoring case and everything but letters and digits: <c>science-fiction</c> is <c>ScienceFiction</c>.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <returns>The member; null when the value names none.</returns>
    public TEnum? AsEnum<TEnum>()
        where TEnum : struct, Enum
    {
        foreach ((string name, TEnum value) in EnumMembers<TEnum>.All)
        {
            if (FieldName.Matches(Text, name))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Reads the items of a list, each by a function; a scalar or a mapping is a list of itself.</summary>
    /// <typeparam name="T">What an item becomes.</typeparam>
    /// <param name="convert">Reads an item. The same function, asked again, gives the same array.</param>
    /// <returns>The items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="convert"/> is null.</exception>
    public ImmutableArray<T> AsList<T>(Func<FieldValue, T> convert)
    {
        ArgumentNullException.ThrowIfNull(convert);
        if (_conversion is { } known && ReferenceEquals(known.Source, convert))
        {
            return ImmutableCollectionsMarshal.AsImmutableArray((T[])known.Result);
        }

        ImmutableArray<FieldValue> items = Items;
        T[] converted = new T[items.Length];
        for (int i = 0; i < converted.Length; i++)
        {
            converted[i] = convert(items[i]);
        }

        // Racing readers may convert twice; what they get holds the same.
        _conversion = new Conversion(convert, converted);
        return ImmutableCollectionsMarshal.AsImmutableArray(converted);
    }

    /// <summary>Reads the fields of a mapping by a function.</summary>
    /// <typeparam name="T">What the mapping becomes.</typeparam>
    /// <param name="convert">Reads the fields. The same function, asked again, gives the same object.</param>
    /// <returns>The record; null when the value is no mapping.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="convert"/> is null.</exception>
    public T? AsRecord<T>(Func<ArticleFields, T> convert)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(convert);
        if (Kind != FieldKind.Mapping)
        {
            return null;
        }

        if (_conversion is not { } known || !ReferenceEquals(known.Source, convert))
        {
            _conversion = known = new Conversion(convert, convert(Fields));
        }

        return (T)known.Result;
    }

    /// <summary>Returns the text of a scalar, and a list or mapping as YAML writes them in one line.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => Kind switch
    {
        FieldKind.Scalar => Text,
        FieldKind.List => $"[{string.Join(", ", Items)}]",
        FieldKind.Mapping => Fields.ToString(),
        _ => "",
    };

    private sealed record class Conversion(object Source, object Result);
}
