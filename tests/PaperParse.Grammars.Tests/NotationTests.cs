using PaperParse.Syntax;

namespace PaperParse.Grammars.Tests;

/// <summary>What the parts of the notation do, each in a grammar of a few lines; the text of each token in brackets, of each node by its name.</summary>
public sealed class NotationTests
{
    private const string Head = "grammar tiny \"Tiny\"\nnotation 1\n";

    [Theory]
    [InlineData("Ada, Bo", "Author[Ada] [,] Author[Bo]")]
    [InlineData("Sandy and Andrea", "Author[Sandy] [and] Author[Andrea]")]
    [InlineData("Ada (a (b) c), Bo", "Author[Ada] [(a (b) c)] [,] Author[Bo]")]
    [InlineData("Ada (a (b", "Author[Ada] [(a (b]")]
    public void Until_ends_at_words_and_nested_at_what_closes_it(string text, string tokens) =>
        Assert.Equal(tokens, Read("line names = (Author:until(\",\" | \"(\" | \"and\") | nested(\"(\" \")\") | \",\" | \"and\"){1,9}\nitems Entry\nEntry = names\n", text));

    [Theory]
    [InlineData("[a](b)](c)", "[[] Title[a](b)] [](] Link[c] [)]")]
    [InlineData("[a ](c)", "[[] Title[a] [](] Link[c] [)]")]
    [InlineData("[](c)", "")]
    public void Text_goes_up_to_the_last_place_of_what_must_come(string text, string tokens) =>
        Assert.Equal(tokens, Read("line linked = \"[\" title:text \"](\" url:text \")\"\nitems Entry\nEntry = linked\n", text));

    [Theory]
    [InlineData("x 24.1v2", "[x] Identifier[24.1][v][2]")]
    [InlineData("x 24 .1", "")]
    public void A_token_is_one_whatever_it_is_made_of_and_has_no_white_space_in_it(string text, string tokens) =>
        Assert.Equal(tokens, Read("line id = \"x\" arxivId:(token:(digits \".\" digits) (\"v\" digits)?)\nitems Entry\nEntry = id\n", text));

    [Theory]
    [InlineData("B: Ada, Jan\n  van Ry\nT: Herons\n", "AuthorList[B:] Author[Ada] [,] Author[Jan][\\n][van Ry] [\\n] Title[T:][Herons][\\n]")]
    [InlineData("T: Herons\n", "Title[T:][Herons][\\n] AuthorList missing")]
    // A second title is one too many: what no item takes is skipped.
    [InlineData("T: Herons\nT: Carp\n", "Title[T:][Herons][\\n] AuthorList missing SkippedText[T: Carp][\\n]")]
    // The list does not fit to its end, so its lines stay as they are.
    [InlineData("B: Ada ; Bo\n  Cy\n", "AuthorList[B:] [Ada ; Bo] [\\n] [Cy] [\\n] Title missing")]
    public void Parts_come_in_any_order_and_lists_are_read_across_lines(string text, string tokens) => Assert.Equal(
        "[-] [\\n] " + tokens,
        Read("line a = \"-\"\nline t = \"T:\" text\nline b = \"B:\" text\nline more indented = text\npiece list = \"B:\" (Author:until(\",\" | \";\") | \",\"){1,9}\nitems Entry\n"
            + "Entry = a each(~Title | ~AuthorList)\nTitle = t\nAuthorList = list over (b more{0,9})\n", "-\n" + text));

    [Fact]
    public void What_a_look_ahead_finds_before_the_listing_begins_does_not_hold_behind_it() => Assert.Equal(
        "Header[-][\\n] Entry:[=][\\n]",
        Read("line dash = \"-\"\nline equals = \"=\"\nitems Header | Entry\nHeader = dash !check\nEntry = check equals\ncheck = &later\nlater = begun equals\n", "-\n=\n", nodes: true));

    private static string Read(string grammar, string text, bool nodes = false)
    {
        var tree = HfText.Parse(text, HfText.Compile(Head + grammar));
        if (nodes)
            return string.Join(' ', tree.Root.Children.Where(child => child.Node is not null).Select(child => child.Node!.Kind == SyntaxKind.Entry ? "Entry:" + Show(child) : Show(child)));
        var entry = tree.Root.Entries.FirstOrDefault();
        return entry is null ? "" : string.Join(' ', entry.Children.Select(child => Show(child)));
    }

    private static string Show(SyntaxElement element)
    {
        if (element.TryGetToken(out var token))
            return $"[{token.ToString().Replace("\n", "\\n", StringComparison.Ordinal)}]";
        var node = element.Node!;
        if (node.IsMissing)
            return $"{node.Kind} missing";
        var separator = node.ChildNodes().Any() || node.Kind == SyntaxKind.AuthorList ? " " : "";
        return (node.Kind == SyntaxKind.Entry ? "" : node.Kind.ToString()) + string.Join(separator, node.Children.Select(child => Show(child)));
    }
}
