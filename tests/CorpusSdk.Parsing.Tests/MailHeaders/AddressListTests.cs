using CorpusSdk.Parsing.Formats;

namespace CorpusSdk.Parsing.Tests;

/// <summary>The people in a <c>From</c> or <c>Author</c> line.</summary>
public class AddressListTests
{
    [Theory]
    [InlineData("Ada Lovelace", "Ada Lovelace")]
    [InlineData("Ada Lovelace <ada@example.org>", "Ada Lovelace")]
    [InlineData("Ada Lovelace, Charles Babbage", "Ada Lovelace|Charles Babbage")]
    [InlineData("Ada <ada@example.org>, Charles <cb@example.org>", "Ada|Charles")]
    [InlineData("\"Babbage, Charles\" <cb@example.org>, Ada", "Babbage, Charles|Ada")]
    [InlineData("\"Babbage, Charles\"", "Babbage, Charles")]
    [InlineData("<ada@example.org>", "ada@example.org")]
    [InlineData("ada@example.org", "ada@example.org")]
    [InlineData("\"\" <ada@example.org>", "ada@example.org")]
    [InlineData("Ada <ada@example.org,example.com>, Charles", "Ada|Charles")]
    [InlineData("Fred L. Drake, Jr. <fred@example.org>", "Fred L. Drake, Jr.")]
    [InlineData("Barry, Fred L. Drake, Jr., Ada", "Barry|Fred L. Drake, Jr.|Ada")]
    [InlineData("Sammy Davis, Jr, Henry Ford, II", "Sammy Davis, Jr|Henry Ford, II")]
    [InlineData("Ada,, Charles,", "Ada|Charles")]
    [InlineData("  Ada  ,  Charles  ", "Ada|Charles")]
    [InlineData("Jr.", "Jr.")]
    [InlineData("李雷, 韩梅梅 <han@example.org>", "李雷|韩梅梅")]
    [InlineData("", "")]
    [InlineData(",", "")]
    [InlineData("<>", "")]
    public void Names_or_else_addresses_are_taken_in_order(string value, string names) =>
        Assert.Equal(names, string.Join('|', AddressList.Names(value)));
}
