using System.Numerics;

namespace CorpusSdk;

/// <content>Values that are known to be of a type, as those of required members are: the build has checked them.</content>
public sealed partial class FieldValue
{
    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <returns>The boolean.</returns>
    /// <exception cref="InvalidOperationException">The value is none.</exception>
    public bool GetBoolean() => AsBoolean() ?? throw IsNo("boolean");

    /// <summary>Reads a whole number of 32 bits.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The value is none.</exception>
    public int GetInt32() => AsInt32() ?? throw IsNo("whole number of 32 bits");

    /// <summary>Reads a whole number of 64 bits.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The value is none.</exception>
    public long GetInt64() => AsInt64() ?? throw IsNo("whole number of 64 bits");

    /// <summary>Reads a number exactly, trailing zeros included.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The value is none.</exception>
    public decimal GetDecimal() => AsDecimal() ?? throw IsNo("decimal number");

    /// <summary>Reads a number as <see cref="AsDouble"/> does.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The value is none.</exception>
    public double GetDouble() => AsDouble() ?? throw IsNo("number");

    /// <summary>Reads a number of any type.</summary>
    /// <typeparam name="TNumber">The type, such as <see cref="byte"/>.</typeparam>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The value is none, or too large.</exception>
    public TNumber GetNumber<TNumber>()
        where TNumber : struct, INumberBase<TNumber> =>
        AsNumber<TNumber>() ?? throw IsNo(typeof(TNumber).Name);

    /// <summary>Reads a day as <see cref="AsDateOnly"/> does.</summary>
    /// <param name="order">What the first number of a day in digits is.</param>
    /// <returns>The day.</returns>
    /// <exception cref="InvalidOperationException">The value is none.</exception>
    public DateOnly GetDateOnly(DayOrder order = DayOrder.Unknown) => AsDateOnly(order) ?? throw IsNo("day");

    /// <summary>Reads a moment as <see cref="AsDateTimeOffset"/> does.</summary>
    /// <returns>The moment.</returns>
    /// <exception cref="InvalidOperationException">The value is none.</exception>
    public DateTimeOffset GetDateTimeOffset() => AsDateTimeOffset() ?? throw IsNo("day and time");

    /// <summary>Reads a day and a time as <see cref="AsDateTime"/> does.</summary>
    /// <returns>The day and the time.</returns>
    /// <exception cref="InvalidOperationException">The value is none.</exception>
    public DateTime GetDateTime() => AsDateTime() ?? throw IsNo("day and time");

    /// <summary>Reads a stretch of time as <see cref="AsTimeSpan"/> does.</summary>
    /// <returns>The duration.</returns>
    /// <exception cref="InvalidOperationException">The value is none.</exception>
    public TimeSpan GetTimeSpan() => AsTimeSpan() ?? throw IsNo("duration");

    /// <summary>Reads a time of day as <see cref="AsTimeOnly"/> does.</summary>
    /// <returns>The time.</returns>
    /// <exception cref="InvalidOperationException">The value is none.</exception>
    public TimeOnly GetTimeOnly() => AsTimeOnly() ?? throw IsNo("time of day");

    /// <summary>Reads a GUID with hyphens.</summary>
    /// <returns>The GUID.</returns>
    /// <exception cref="InvalidOperationException">The value is none.</exception>
    public Guid GetGuid() => AsGuid() ?? throw IsNo("GUID");

    /// <summary>Reads an address, absolute or relative.</summary>
    /// <returns>The address.</returns>
    /// <exception cref="InvalidOperationException">The value is none.</exception>
    public Uri GetUri() => AsUri() ?? throw IsNo("address");

    /// <summary>Reads the name of an enum's member as <see cref="AsEnum"/> does.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <returns>The member.</returns>
    /// <exception cref="InvalidOperationException">The value names none.</exception>
    public TEnum GetEnum<TEnum>()
        where TEnum : struct, Enum =>
        AsEnum<TEnum>() ?? throw IsNo($"member of {typeof(TEnum).Name}");

    /// <summary>Reads the id of an article as that article. Looked up once.</summary>
    /// <typeparam name="T">The type of the articles.</typeparam>
    /// <param name="articles">The collection that it belongs to, or all articles where it is a key of theirs.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="InvalidOperationException">There is no article with this id.</exception>
    public T GetArticle<T>(IArticleLookup<T> articles)
        where T : class =>
        AsArticle(articles) ?? throw IsNo("id of an article");

    /// <summary>Reads the fields of a mapping by a function.</summary>
    /// <typeparam name="T">What the mapping becomes.</typeparam>
    /// <param name="convert">Reads the fields. The same function, asked again, gives the same object.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="convert"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The value is no mapping.</exception>
    public T GetRecord<T>(Func<ArticleFields, T> convert)
        where T : class =>
        AsRecord(convert) ?? throw IsNo("mapping of keys");

    /// <summary>Reads the fields of a mapping by a function that makes a structure of them.</summary>
    /// <typeparam name="T">What the mapping becomes.</typeparam>
    /// <param name="convert">Reads the fields. It is called once, however often the same function is asked.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="convert"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The value is no mapping.</exception>
    public T GetRecordStruct<T>(Func<ArticleFields, T> convert)
        where T : struct =>
        AsRecordStruct(convert) ?? throw IsNo("mapping of keys");

    private InvalidOperationException IsNo(string type) => new($"'{this}' is no {type}.");
}
