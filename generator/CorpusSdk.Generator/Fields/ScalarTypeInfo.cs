using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Fields;

/// <summary>
/// A type that one text can be read as: all that inference, declared types, emission, JSON Schema and messages say of it.
/// </summary>
/// <param name="Type">Which type.</param>
/// <param name="Words">What messages call its values: <c>a whole number</c>.</param>
/// <param name="Example">What one looks like in a file.</param>
/// <param name="Fits">Whether a value is of the type; of days in digits, in a given order.</param>
internal sealed record ScalarTypeInfo(ScalarType Type, string Words, string Example, Func<ScalarValue, DayOrder, bool> Fits)
{
    private readonly Func<ScalarValue, DayOrder, bool>? _fitsDeclared;
    private readonly ScalarSchema? _declaredSchema;

    /// <summary>C#'s own word for the type; null for types without one.</summary>
    public string? Keyword { get; init; }

    /// <summary>The type in generated code.</summary>
    public string FullName => Keyword ?? "global::System." + Type;

    /// <summary>The type as hovers show it.</summary>
    public string ShortName => Keyword ?? Type.ToString();

    /// <summary>
    /// Whether a value can be read as the type where a declaration says that it is meant so: that takes a little more than what is
    /// inferred.
    /// </summary>
    public Func<ScalarValue, DayOrder, bool> FitsDeclared { get => _fitsDeclared ?? Fits; init => _fitsDeclared = value; }

    /// <summary>The member of the runtime's <c>FieldValue</c> that reads a value that may be missing.</summary>
    public string Getter { get => field ?? $"As{Type}()"; init; }

    /// <summary>The one that reads a value that is there.</summary>
    public string RequiredGetter { get => field ?? $"Get{Type}()"; init; }

    /// <summary>Whether values compare as less and greater, so that they can have a range.</summary>
    public bool IsOrdered { get; init; } = true;

    public bool IsNumber { get; init; }

    /// <summary>What JSON Schema says of a value.</summary>
    public ScalarSchema Schema { get; init; } = ScalarSchema.Text;

    /// <summary>The same where the type is declared.</summary>
    public ScalarSchema DeclaredSchema { get => _declaredSchema ?? Schema; init => _declaredSchema = value; }

    /// <summary>The getter as a call; days have an order where their files need one.</summary>
    public string GetterOf(DayOrder order, bool isRequired)
    {
        string getter = isRequired ? RequiredGetter : Getter;
        return order == DayOrder.Unknown ? getter : getter.Replace("()", $"(global::CorpusSdk.DayOrder.{order})");
    }
}

/// <summary>The values of a type as JSON Schema describes them.</summary>
/// <param name="Types">The types of JSON, separated by blanks.</param>
/// <param name="Pattern">What a text looks like; of days no more than is in every way to write one.</param>
/// <param name="Least">The least number.</param>
/// <param name="Greatest">The greatest.</param>
internal sealed record ScalarSchema(string Types, string? Pattern = null, string? Least = null, string? Greatest = null)
{
    /// <summary>YAML reads <c>5</c> as a number and <c>yes</c> or <c>true</c> as a truth value where an article has the text.</summary>
    public static readonly ScalarSchema Text = new("string number boolean");

    /// <summary>A year is in every way to write a day, and in little else.</summary>
    public static readonly ScalarSchema Day = new("string", "\\b[0-9]{4}\\b");
}
