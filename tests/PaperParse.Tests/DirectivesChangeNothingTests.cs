using System.Collections;
using System.Text.RegularExpressions;
using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.Reporting;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Tests;

/// <summary>Wherever a directive stands, the papers say what they say without it; positions apart.</summary>
public sealed partial class DirectivesChangeNothingTests
{
    private const string Line = "  #paperparse: ignore PP3001, PP1003 until 2027-01-31 -- Nov 21, 2025 is right as it is  ";
    private const string Comment = "<!-- paperparse: ignore PP3001 -- Nov 21, 2025 is right as it is -->";

    public static TheoryData<string> Texts => [.. Repository.Samples().Where(sample => !Repository.IsPage(sample)).Select(NameOf)];

    public static TheoryData<string> Pages => [.. Repository.Samples().Where(Repository.IsPage).Select(NameOf)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_line_of_a_text(string sample)
    {
        var text = new SourceText(File.ReadAllText(Repository.PathOf(sample)));
        var dialect = DialectOf(sample);
        var without = Papers(text, dialect);
        for (var line = 0; line <= text.Lines.Count; line++)
            AssertSame(without, Insert(text, line, line % 2 == 0 ? Line : Comment), dialect, line);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_line_between_any_two(string sample)
    {
        var text = new SourceText(File.ReadAllText(Repository.PathOf(sample)));
        var everywhere = text;
        for (var line = text.Lines.Count; line >= 0; line--)
            everywhere = Insert(everywhere, line, Line);
        AssertSame(Papers(text, DialectOf(sample)), everywhere, DialectOf(sample), -1);
        Assert.Equal(Listing.Parse(text).Tree.Detection, Listing.Parse(everywhere).Tree.Detection, (left, right) => left.Dialect == right.Dialect && left.Certainty == right.Certainty);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_comment_of_a_page(string sample)
    {
        var text = new SourceText(File.ReadAllText(Repository.PathOf(sample)));
        var without = Papers(text, DialectOf(sample));
        // What stands in the value of an attribute is no tag, whatever it looks like.
        var marks = DialectOf(sample).Parse(text).Root.DescendantTokens().Where(token => token.Kind == SyntaxKind.Markup).Select(token => token.Span.Start).ToHashSet();
        foreach (var tag in TagOrOpaque().Matches(text.ToString()).Where(tag => marks.Contains(tag.Index) && !tag.Value.StartsWith("<!", StringComparison.Ordinal)))
            AssertSame(without, text.WithChanges([TextChange.Insert(tag.Index, Comment)]), DialectOf(sample), text.Lines.IndexOf(tag.Index));
    }

    [Theory]
    [InlineData("#paperparse: anything", 0, 1)]
    [InlineData("\t# paperparse: anything\r", 0, 1)]
    [InlineData("a\n#paperparse: 1\n\n#paperparse: 2\nb", 0, 2)]
    [InlineData("#paperparse:", 0, 1)]
    [InlineData("<!-- paperparse: never closed", 0, 1)]
    [InlineData("<!--paperparse:x-->", 0, 1)]
    [InlineData("<!-- paperparse: x --> and more", 1, 0)]
    [InlineData("<!--> paperparse:", 1, 0)]
    [InlineData("## paperparse: x", 1, 0)]
    [InlineData("see #paperparse: x", 1, 0)]
    [InlineData("#PaperParse: x", 1, 0)]
    public void What_is_a_directive_and_what_is_text(string text, int skipped, int directives)
    {
        var nodes = Dialect.Unknown.Parse(new SourceText(text)).Root.DescendantNodes().ToList();
        Assert.Equal(directives, nodes.OfType<DirectiveSyntax>().Count());
        Assert.Equal(skipped, text.StartsWith('a') ? 0 : nodes.OfType<SkippedTextSyntax>().Count());
    }

    [Fact]
    public void It_stands_in_no_node_that_it_need_not_be_in()
    {
        var tree = BuiltInDialects.All.Single(dialect => dialect.Name == "hf-text").Parse(new SourceText(
            "#paperparse: ignore-file PP3 -- a\nHerons That Count\n\nThey tell three fish from four, and act on it all day long.\n#paperparse: ignore PP3 -- b\nThey never say how.\n\n  • 3 authors\n·\nMay 3, 2025\n\n#paperparse: ignore-next PP3 -- c\nGlass From Kelp\n\nIt melts at a low heat, and nobody in the village minds it.\n\n  • 1 author\n·\nMay 2, 2025\n"));
        Assert.Equal(
            [SyntaxKind.Listing, SyntaxKind.Abstract, SyntaxKind.Listing],
            tree.Root.DescendantNodes().OfType<DirectiveSyntax>().Select(node => node.Parent!.Kind));
    }

    private static void AssertSame(IReadOnlyList<string> without, SourceText text, Dialect dialect, int line)
    {
        var listing = Listing.Parse(text, new ListingOptions { Dialect = dialect });
        Assert.Equal(text.ToString(), string.Concat(listing.Tree.Root.DescendantTokens().Select(token => text.ToString(token.FullSpan))));
        Assert.True(without.SequenceEqual(listing.Papers.Papers.Select(Shown)), $"before line {line + 1}:\n{string.Join('\n', without)}\n\n{string.Join('\n', listing.Papers.Papers.Select(Shown))}");
        var directives = listing.Tree.Root.DescendantNodes().OfType<DirectiveSyntax>().ToList();
        Assert.NotEmpty(directives);
        Assert.All(directives, node => Assert.DoesNotContain(node.DescendantTokens(), token => token.Kind == SyntaxKind.Text));
        Assert.Equal(Coverage.Of(dialect.Parse(WithoutDirectives(listing.Tree))).Skipped, Coverage.Of(listing.Tree).Skipped);
    }

    private static SourceText WithoutDirectives(SyntaxTree tree) =>
        tree.Text.WithChanges(tree.Root.DescendantNodes().OfType<DirectiveSyntax>().Select(node => TextChange.Delete(node.FullSpan)));

    private static SourceText Insert(SourceText text, int line, string directive)
    {
        var lineBreak = text.Lines.Count > 0 && text.Lines[0].BreakWidth > 0 ? text.ToString(new TextSpan(text.Lines[0].End, text.Lines[0].BreakWidth)) : "\n";
        if (line < text.Lines.Count)
            return text.WithChanges([TextChange.Insert(text.Lines[line].Start, directive + lineBreak)]);
        var isOpen = text.Lines.Count > 0 && text.Lines[text.Lines.Count - 1].BreakWidth == 0;
        return text.WithChanges([TextChange.Insert(text.Length, (isOpen ? lineBreak : "") + directive)]);
    }

    private static IReadOnlyList<string> Papers(SourceText text, Dialect dialect) => [.. Listing.Parse(text, new ListingOptions { Dialect = dialect }).Papers.Papers.Select(Shown)];

    private static string Shown(Paper paper) =>
        $"{paper.Listing} {paper.Index} {paper.Key} {string.Join(' ', paper.Keys)} " + string.Join("; ", RecordKeys.Data.Select(key =>
            $"{key}={ValueOf(paper, key)} ({string.Join(", ", paper.Fields[key].Select(field => $"{field.Status} {field.Production} {field.Evidence}"))})"));

    private static string ValueOf(Paper paper, string key) => typeof(Paper).GetProperty(char.ToUpperInvariant(key[0]) + key[1..])!.GetValue(paper) switch
    {
        string text => text,
        IEnumerable many => string.Join('|', many.Cast<object>()),
        var value => FormattableString.Invariant($"{value}"),
    };

    private static Dialect DialectOf(string sample) => BuiltInDialects.All.Single(dialect => dialect.Name == sample.Split('/')[1]);

    private static string NameOf(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    [GeneratedRegex("<(script|style|title|textarea|noscript)\\b.*?</\\1\\s*>|<!--.*?-->|<[a-zA-Z/][^<>]*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex TagOrOpaque();
}
