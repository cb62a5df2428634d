using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using CorpusSdk.CompilerServices;
using CorpusSdk.Fields;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk;

/// <summary>A value of an article's header: a scalar, a list, or a mapping of keys to values. Immutable.</summary>
/// <remarks>
/// The typed members of a generated article type read these; use them for keys that have no member. What a scalar can be read
/// as was decided when the corpus was built: dates in any of the written forms come as days, whatever the machine's culture.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(FieldValueConverter))]
public sealed partial class FieldValue
{
    private static readonly string[] TimeFormats = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF"];

    private readonly ValueKind _kind;
    private readonly long _number;
    private readonly int _offset;

    /// <summary>What a scalar is: its text, its items, its fields, or null.</summary>
    private readonly object? _content;

    /// <summary>What was made of the value, and by what: generated members ask again and again.</summary>
    private Conversion? _conversion;

    /// <summary>Makes a value as a pack or the parser has it.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="content">The text of a scalar, the items of a list as an array, the fields of a mapping; null for nothing.</param>
    /// <param name="number">What <see cref="ValueKind"/> says of the kind's number.</param>
    /// <param name="offset">Minutes from UTC.</param>
    internal FieldValue(ValueKind kind, object? content, long number = 0, int offset = 0)
    {
        _kind = kind;
        _content = content;
        _number = number;
        _offset = offset;
    }

    /// <summary>Gets the value of a key without one.</summary>
    public static FieldValue Nothing { get; } = new(ValueKind.Nothing, null);

    /// <summary>Gets the shape of the value.</summary>
    public FieldKind Kind => _kind switch
    {
        ValueKind.Nothing => FieldKind.Nothing,
        ValueKind.List => FieldKind.List,
        ValueKind.Mapping => FieldKind.Mapping,
        _ => FieldKind.Scalar,
    };

    /// <summary>Gets the text of a scalar as written, without quotes; empty for anything else.</summary>
    public string Text => _content as string ?? "";

    /// <summary>Gets what the value is, and of a scalar, what it can be read as.</summary>
    internal ValueKind ValueKind => _kind;

    /// <summary>Gets what <see cref="ValueKind"/> says of the kind's number.</summary>
    internal long Number => _number;

    /// <summary>Gets the minutes from UTC.</summary>
    internal int Offset => _offset;

    /// <summary>Gets the items of a list. A scalar or a mapping counts as a list of itself, nothing as an empty one.</summary>
    public ImmutableArray<FieldValue> Items => Kind switch
    {
        FieldKind.List => ImmutableCollectionsMarshal.AsImmutableArray((FieldValue[]?)_content),
        FieldKind.Nothing => [],
        _ => [this],
    };

    /// <summary>Gets the fields of a mapping; empty for anything else.</summary>
    public ArticleFields Fields => _content as ArticleFields ?? ArticleFields.Empty;

    /// <summary>Creates a scalar.</summary>
    /// <param name="text">Its text.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Create is the method.")]
    public static implicit operator FieldValue(string text) => Create(text);

    /// <summary>Creates a scalar.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FieldValue Create(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(ValueKind.Text, text);
    }

    /// <summary>Creates a scalar that is a day.</summary>
    /// <param name="text">The day as written, such as <c>14-Aug-2001</c>.</param>
    /// <param name="day">The day.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FieldValue Create(string text, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(ValueKind.Date, text, day.DayNumber);
    }

    /// <summary>Creates a scalar that is a day and a time.</summary>
    /// <param name="text">The moment as written.</param>
    /// <param name="moment">The moment.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FieldValue Create(string text, DateTimeOffset moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(ValueKind.ZonedTime, text, moment.Ticks, (int)moment.Offset.TotalMinutes);
    }

    /// <summary>Creates a scalar that is a day and a time without a zone.</summary>
    /// <param name="text">The moment as written.</param>
    /// <param name="moment">The moment; its kind is ignored.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FieldValue Create(string text, DateTime moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(ValueKind.LocalTime, text, moment.Ticks);
    }

    /// <summary>Creates a scalar that is a duration.</summary>
    /// <param name="text">The duration as written.</param>
    /// <param name="duration">The duration.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FieldValue Create(string text, TimeSpan duration)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(ValueKind.Duration, text, duration.Ticks);
    }

    /// <summary>Creates a scalar that is a day in digits, whose order the text does not say.</summary>
    /// <param name="text">The day as written, such as <c>04/05/2020</c>.</param>
    /// <param name="first">The first number, from 1 to 31.</param>
    /// <param name="second">The second number, from 1 to 31.</param>
    /// <param name="year">The year.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FieldValue CreateAmbiguousDate(string text, int first, int second, int year)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(ValueKind.DigitDate, text, new DigitDate(first, second, year).Number);
    }

    /// <summary>
    /// Creates a scalar of what the parser reads, which is compiled into another assembly and has a <see cref="ValueKind"/> of its own.
    /// </summary>
    internal static FieldValue Scalar(string text, byte kind, long number, int offset) => new((ValueKind)kind, text, number, offset);

    /// <summary>Creates a list.</summary>
    /// <param name="items">Its items, in their order.</param>
    /// <returns>The value.</returns>
    public static FieldValue CreateList(params ReadOnlySpan<FieldValue> items) => new(ValueKind.List, items.ToArray());

    /// <summary>Creates a mapping.</summary>
    /// <param name="fields">Its keys and values.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    public static FieldValue CreateMapping(ArticleFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return new(ValueKind.Mapping, fields);
    }

    /// <summary>Reads a scalar as text.</summary>
    /// <returns>The text; null when the value is not a scalar.</returns>
    public string? AsString() => _content as string;

    /// <summary>Reads <c>true</c> and <c>false</c>.</summary>
    /// <returns>The boolean; null if the value is not one.</returns>
    public bool? AsBoolean() => bool.TryParse(AsString(), out bool value) ? value : null;

    /// <summary>Reads a whole number of 32 bits.</summary>
    /// <returns>The number; null if the value is not one.</returns>
    public int? AsInt32() =>
        int.TryParse(AsString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : null;

    /// <summary>Reads a whole number of 64 bits.</summary>
    /// <returns>The number; null if the value is not one.</returns>
    public long? AsInt64() =>
        long.TryParse(AsString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;

    /// <summary>Reads a number exactly, trailing zeros included.</summary>
    /// <returns>The number; null if the value is not one.</returns>
    public decimal? AsDecimal() =>
        decimal.TryParse(AsString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    /// <summary>Reads a number; <c>.inf</c> and <c>.nan</c> are YAML's words for the ones without digits.</summary>
    /// <returns>The number; null if the value is not one.</returns>
    public double? AsDouble() => AsString() switch
    {
        ".inf" or ".Inf" or ".INF" => double.PositiveInfinity,
        "-.inf" or "-.Inf" or "-.INF" => double.NegativeInfinity,
        ".nan" or ".NaN" or ".NAN" => double.NaN,
        var text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null,
    };

    /// <summary>Reads a number of any type.</summary>
    /// <typeparam name="TNumber">The type, such as <see cref="byte"/>.</typeparam>
    /// <returns>The number; null if the value is not one, or too large.</returns>
    public TNumber? AsNumber<TNumber>()
        where TNumber : struct, INumberBase<TNumber> =>
        TNumber.TryParse(AsString(), NumberStyles.Float, CultureInfo.InvariantCulture, out TNumber value) ? value : null;

    /// <summary>Reads a day. Of a day with a time of day, the day as written.</summary>
    /// <param name="order">What the first number of a day in digits is.</param>
    /// <returns>The day; null if the value is not one.</returns>
    public DateOnly? AsDateOnly(DayOrder order = DayOrder.Unknown)
    {
        switch (_kind)
        {
            case ValueKind.Date:
                return DateOnly.FromDayNumber((int)_number);
            case ValueKind.LocalTime or ValueKind.ZonedTime:
                return DateOnly.FromDayNumber((int)(_number / TimeSpan.TicksPerDay));
            case ValueKind.DigitDate:
                var date = DigitDate.From(_number);
                return date.TryRead(order, out int month, out int day) ? new DateOnly(date.Year, month, day) : null;
            default:
                return null;
        }
    }

    /// <summary>Reads a moment. As in YAML, one without a zone is in UTC, and a day alone is its midnight there.</summary>
    /// <returns>The moment; null if the value is not one.</returns>
    public DateTimeOffset? AsDateTimeOffset() => _kind switch
    {
        ValueKind.Date => new DateTimeOffset(_number * TimeSpan.TicksPerDay, TimeSpan.Zero),
        ValueKind.LocalTime => new DateTimeOffset(_number, TimeSpan.Zero),
        ValueKind.ZonedTime => new DateTimeOffset(_number, TimeSpan.FromMinutes(_offset)),
        _ => null,
    };

    /// <summary>Reads a day and a time as written, whatever its zone. A day alone is its midnight.</summary>
    /// <returns>The day and the time; null when the value is none.</returns>
    public DateTime? AsDateTime() => AsDateTimeOffset()?.DateTime;

    /// <summary>Reads a stretch of time, written <c>1:02:03</c> or as in ISO 8601, <c>PT1H2M3S</c>.</summary>
    /// <returns>The duration; null if the value is not one.</returns>
    public TimeSpan? AsTimeSpan() => _kind == ValueKind.Duration ? TimeSpan.FromTicks(_number) : null;

    /// <summary>Reads a time of day, written <c>9:30</c> or <c>09:30:15</c>.</summary>
    /// <returns>The time; null if the value is not one.</returns>
    public TimeOnly? AsTimeOnly() =>
        TimeOnly.TryParseExact(AsString(), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly value)
            ? value
            : null;

    /// <summary>Reads a GUID with hyphens.</summary>
    /// <returns>The GUID; null if the value is not one.</returns>
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
        if (_conversion is { } known && ReferenceEquals(known.Source, articles)) return (T)known.Result;

        if (articles.Find(Text) is not { } article) return null;

        _conversion = new Conversion(articles, article);
        return article;
    }

    /// <summary>Reads an address, absolute or relative.</summary>
    /// <returns>The address; null if the value is not one.</returns>
    public Uri? AsUri() => Uri.TryCreate(AsString(), UriKind.RelativeOrAbsolute, out Uri? value) ? value : null;

    /// <summary>
    /// Reads the name of an enum's member, ignoring case and everything but letters and digits: <c>science-fiction</c> is
    /// <c>ScienceFiction</c>.
    /// </summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <returns>The member; null when the value names none.</returns>
    public TEnum? AsEnum<TEnum>()
        where TEnum : struct, Enum
    {
        foreach ((string name, TEnum value) in EnumMembers<TEnum>.All)
        {
            if (FieldName.Matches(Text, name)) return value;
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
        var converted = new T[items.Length];
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
    /// <returns>The record; null when the value is not a mapping.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="convert"/> is null.</exception>
    public T? AsRecord<T>(Func<ArticleFields, T> convert)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(convert);
        if (Kind != FieldKind.Mapping) return null;

        if (_conversion is not { } known || !ReferenceEquals(known.Source, convert))
        {
            _conversion = known = new Conversion(convert, convert(Fields));
        }

        return (T)known.Result;
    }

    /// <summary>Reads the fields of a mapping by a function that makes a structure of them.</summary>
    /// <typeparam name="T">What the mapping becomes.</typeparam>
    /// <param name="convert">Reads the fields. It is called once, however often the same function is asked.</param>
    /// <returns>The record; null when the value is not a mapping.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="convert"/> is null.</exception>
    public T? AsRecordStruct<T>(Func<ArticleFields, T> convert)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(convert);
        if (Kind != FieldKind.Mapping) return null;

        if (_conversion is not { } known || !ReferenceEquals(known.Source, convert))
        {
            _conversion = known = new Conversion(convert, convert(Fields));
        }

        return (T)known.Result;
    }

    /// <summary>Returns the text of a scalar, and a list or mapping as YAML writes them in one line.</summary>
    /// <returns>A text for display.</returns>
    public override string ToString() => Kind switch
    {
        FieldKind.Scalar => Text,
        FieldKind.List => $"[{string.Join(", ", Items)}]",
        FieldKind.Mapping => Fields.ToString(),
        _ => "",
    };

    private sealed record class Conversion(object Source, object Result);
}
