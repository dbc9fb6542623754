namespace PaperParse.Analyzers.Tests;

public sealed class AbstractAtLimitTests : RuleTests
{
    private const string Id = "PP3008";

    [Fact]
    public void Exactly_at_the_limit() => Verify(Id, WithAbstract($"[|{OfLength(1920)}|]"));

    [Fact]
    public void Wraps_and_double_spaces_count_as_one_character() => Verify(Id, WithAbstract($"[|{OfLength(1911)}  We\n  grow.|]"));

    [Fact]
    public void A_character_beyond_the_first_plane_is_one() => Verify(Id, WithAbstract($"[|😀 {OfLength(1918)}|]"));

    [Theory]
    [InlineData(1919)]
    [InlineData(1921)]
    [InlineData(3840)]
    [InlineData(300)]
    public void Other_lengths_say_nothing(int length) => Verify(Id, WithAbstract(OfLength(length)));

    private static string OfLength(int length) => string.Concat(Enumerable.Repeat("Moss grows on servers. ", 200))[..(length - 1)].TrimEnd().PadRight(length - 1, 'x') + ".";
}
