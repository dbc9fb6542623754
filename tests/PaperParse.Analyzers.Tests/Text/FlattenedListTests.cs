using PaperParse.Grammars;

namespace PaperParse.Analyzers.Tests;

public sealed class FlattenedListTests : RuleTests
{
    private const string Id = "PP3007";

    [Theory]
    [InlineData(
        "We found: [|-|]83% of the moss on all servers is wet. [|-|]Superior moss grows on old servers in winter. [|-|]fern does not grow.",
        "We found:\n-83% of the moss on all servers is wet.\n-Superior moss grows on old servers in winter.\n-fern does not grow.")]
    [InlineData(
        "Moss grows. [|-|]It is wet in the room. [|-|]It is green in the other room of the servers. [|-|]It is warm. [|-|]It is old.",
        "Moss grows.\n-It is wet in the room.\n-It is green in the other room of the servers.\n-It is warm.\n-It is old.")]
    public void Each_item_gets_a_line(string marked, string mended) => Verify(Id, WithAbstract(marked), WithAbstract(mended));

    [Fact]
    public void The_break_is_that_of_the_text() => Verify(
        Id,
        WithAbstract("We found: [|-|]moss is wet and green. [|-|]fern is dry. [|-|]lichen is neither of them.").ReplaceLineEndings("\r\n"),
        WithAbstract("We found:\n-moss is wet and green.\n-fern is dry.\n-lichen is neither of them.").ReplaceLineEndings("\r\n"));

    [Fact]
    public void Two_lists_of_two_entries() => Verify(
        Id,
        WithAbstract("We found: [|-|]moss is wet. [|-|]fern is dry. [|-|]lichen is neither of them.") + "\n" + WithAbstract("We also found: [|-|]moss is dry. [|-|]fern is wet. [|-|]lichen is both."),
        WithAbstract("We found:\n-moss is wet.\n-fern is dry.\n-lichen is neither of them.") + "\n" + WithAbstract("We also found:\n-moss is dry.\n-fern is wet.\n-lichen is both."));

    [Theory]
    [InlineData("We found: -moss is wet. -fern is dry, and that is all there is.")]
    [InlineData("We found: (1) moss is wet, (2) fern is dry, (3) O(1) and Ω(1) pots. 1) a 2) b 3) c.")]
    [InlineData("We found: - moss is wet. - fern is dry. - lichen is neither of them.")]
    [InlineData("It was cold. In the attic: -3.2 degrees. In the cellar: -4 degrees. On the roof: -5 degrees.")]
    [InlineData("We found -3, -5 and -7 degrees, x -y, and moss -which is green.")]
    [InlineData("We found:\n-moss is wet and green in winter.\n-fern is dry and grey in winter.\n-lichen is neither of them.")]
    public void Other_hyphens_are_left_alone(string text) => Verify(Id, WithAbstract(text));

    [Theory]
    [InlineData("title-abstract", "")]
    [InlineData("title-abstract", "  ")]
    public void In_other_dialects_lines_keep_their_indent(string dialect, string indent) => Verify(
        BuiltInGrammars.Dialects.Single(known => known.Name == dialect),
        Id,
        $"Moss on Old Servers\n\nWe grow moss on old servers, and what we found there is this.\n{indent}We found: [|-|]moss is wet. [|-|]fern is dry. [|-|]lichen is neither.\n",
        $"Moss on Old Servers\n\nWe grow moss on old servers, and what we found there is this.\n{indent}We found:\n{indent}-moss is wet.\n{indent}-fern is dry.\n{indent}-lichen is neither.\n");
}
