using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Lists that are equal when their items are.</summary>
public class EquatableArrayTests
{
    [Fact]
    public void Equal_items_in_one_order_are_equal()
    {
        var left = new List<string> { "a", "b" }.ToEquatableArray();
        var right = EquatableArray.Of("a", new string("b".AsSpan()));
        Assert.True(left.Equals(right));
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void None_is_equal_to_none_however_it_was_made()
    {
        EquatableArray<string> made = new(Array.Empty<string>());
        EquatableArray<string> written = [];
        Assert.True(made.Equals(written));
        Assert.True(EquatableArray<string>.Empty.Equals(made));
        Assert.Equal(made.GetHashCode(), written.GetHashCode());
        Assert.Same(written, Array.Empty<string>().ToEquatableArray());
        Assert.Empty(written);
    }

    [Theory]
    [InlineData("a b", "b a")]
    [InlineData("a b", "a")]
    [InlineData("a", "A")]
    [InlineData("a", "")]
    public void Others_are_not(string left, string right)
    {
        EquatableArray<string> one = left.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();
        EquatableArray<string> other = right.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();
        Assert.False(one.Equals(other));
        Assert.False(other.Equals(one));
        Assert.False(one.Equals("a"));
    }

    [Fact]
    public void It_counts_and_enumerates_its_items()
    {
        var numbers = EquatableArray.Of(3, 1, 2);
        Assert.Equal(3, numbers.Count);
        Assert.Equal(1, numbers[1]);
        Assert.Equal([3, 1, 2], numbers.AsSpan().ToArray());
        var seen = new List<int>();
        foreach (int number in numbers) seen.Add(number);
        Assert.Equal([3, 1, 2], seen);
        Assert.Equal(seen, numbers.Select(number => number));
    }
}
