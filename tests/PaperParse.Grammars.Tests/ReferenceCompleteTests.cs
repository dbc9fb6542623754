using System.Text.RegularExpressions;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Grammars.Tests;

/// <summary>Nothing that the code reads in a grammar is forgotten in the reference.</summary>
public sealed partial class ReferenceCompleteTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/reference/grammar-notation.md"));

    private static readonly string Examples = string.Concat(Example().Matches(Page).Select(example => example.Groups[1].Value));

    [Theory]
    [InlineData("grammar")]
    [InlineData("until")]
    [InlineData("containing")]
    [InlineData("starting")]
    [InlineData("plain")]
    public void The_words_of_the_notation_are_found_in_its_reader(string word) => Assert.Contains(word, WordsOfReader());

    [Fact]
    public void Every_word_that_the_reader_knows_is_explained() =>
        AssertNone(WordsOfReader().Where(word => !Regex.IsMatch(Page, $"`[^`\n]*\\b{word}\\b[^`\n]*`")));

    [Fact]
    public void Every_word_that_the_reader_knows_stands_in_an_example_that_is_run() =>
        AssertNone(WordsOfReader().Append(FieldLabels.BlankLines).Where(word => word != "plain" && !Regex.IsMatch(Examples, $"(?<![\\w\"-]){word}(?![\\w-])")));

    [Fact]
    public void Every_pattern_that_is_built_in_stands_in_an_example_that_is_run()
    {
        string[] patterns = [
            FieldLabels.AnyText, FieldLabels.Digits, FieldLabels.Decimal, FieldLabels.ProperWord, FieldLabels.Solid,
            FieldLabels.BlankLines, FieldLabels.StartOfText, FieldLabels.EndOfText, FieldLabels.ItemBefore];
        AssertNone(patterns.Where(pattern => !Regex.IsMatch(Examples, $"(?<![\\w\"-]){pattern}(?![\\w-])")));
        AssertNone(FieldLabels.WholeTokens.Keys.Concat(FieldLabels.Parts.Keys).Where(label => !Regex.IsMatch(Examples, $"\\b{label}:")));
    }

    [Fact]
    public void Every_operator_stands_in_an_example_that_is_run()
    {
        var marks = Marks().Match(Source("GrammarLexer")).Groups[1].Value;
        Assert.Contains("~", marks, StringComparison.Ordinal);
        // A star is refused like the plus that the example has.
        AssertNone(marks.Where(mark => mark != '*' && !Examples.Contains(mark, StringComparison.Ordinal)));
        Assert.Contains("no `*` and no `+`", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_field_has_its_row_with_the_node_it_makes() =>
        AssertNone(FieldLabels.Fields.Select(field => $"| `{field.Key}` | `{field.Value}` | ").Where(row => !Page.Contains(row, StringComparison.Ordinal)));

    [Fact]
    public void All_that_shared_holds_is_listed()
    {
        var table = Page[Page.IndexOf("| in `shared` |", StringComparison.Ordinal)..Page.IndexOf("### extends", StringComparison.Ordinal)];
        var names = BuiltInGrammars.Find("shared")!.Definitions.Select(definition => definition.Name).ToList();
        Assert.Contains("isoDate", names);
        AssertNone(names.Where(name => !table.Contains($"`{name}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_node_is_named()
    {
        var section = Page[Page.IndexOf("## Fields and nodes", StringComparison.Ordinal)..Page.IndexOf("## Limits", StringComparison.Ordinal)];
        AssertNone(Enum.GetValues<SyntaxKind>().Where(kind => kind.IsNode() && !section.Contains($"`{kind}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Links_within_the_page_lead_somewhere()
    {
        var headings = Heading().Matches(Page).Select(heading => Anchor(heading.Groups[1].Value)).ToHashSet();
        AssertNone(InnerLink().Matches(Page).Select(link => link.Groups[1].Value).Where(anchor => !headings.Contains(anchor)));
    }

    private static void AssertNone<T>(IEnumerable<T> forgotten) => Assert.Equal("", string.Join(", ", forgotten));

    // What is compared with a name that was read: case "line":   IsName("over")   "indented" or "flush"   not ("until" or …
    private static HashSet<string> WordsOfReader() =>
        [.. Compared().Matches(Source("GrammarReader") + Source("LineReader") + Source("ExpressionReader")).Select(word => word.Groups[1].Value)];

    private static string Source(string name) => File.ReadAllText(Repository.PathOf($"src/PaperParse.Grammars/Notation/{name}.cs"));

    private static string Anchor(string heading) =>
        Regex.Replace(heading.ToLowerInvariant(), "[^\\w -]", "").Replace(' ', '-');

    [GeneratedRegex("(?:case |or |IsName\\(|not \\(|== )\"([a-z]+)\"")]
    private static partial Regex Compared();

    [GeneratedRegex("^```grammar\n(.*?)```\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex("Marks = \"([^\"]+)\"")]
    private static partial Regex Marks();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex InnerLink();
}
