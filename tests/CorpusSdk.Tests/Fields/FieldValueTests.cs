namespace CorpusSdk.Tests;

public sealed class FieldValueTests
{
    [Theory]
    [InlineData("friday", DayOfWeek.Friday)]
    [InlineData("F-r-i day", DayOfWeek.Friday)]
    [InlineData("fri", null)]
    [InlineData("5", null)]
    public void An_enum_is_read_by_letters_and_digits(string text, DayOfWeek? expected) =>
        Assert.Equal(expected, FieldValue.Create(text).AsEnum<DayOfWeek>());

    [Fact]
    public void Reading_an_enum_again_allocates_nothing()
    {
        var value = FieldValue.Create("saturday");

        Assert.Equal(0, Allocations.Of(() => _ = value.AsEnum<DayOfWeek>()));
    }
}
