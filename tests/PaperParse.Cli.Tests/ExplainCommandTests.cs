namespace PaperParse.Cli.Tests;

public sealed class ExplainCommandTests
{
    public static TheoryData<string> Ids => [.. Catalogue.PageIds];

    [Fact]
    public void Every_rule_has_its_page_in_the_tool() => Assert.Empty(PaperParse.ListingOptions.BuiltInSettings.Descriptors.Select(rule => rule.Id).Except(Catalogue.PageIds));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_is_fit_for_a_terminal(string id)
    {
        var run = ToolRun.Of("explain", id.ToLowerInvariant());
        Assert.Equal(0, run.Code);
        Assert.StartsWith(id + ": ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("```", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("](", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(run.OutLines, line => line.StartsWith('#'));
        // Examples are shown as they are.
        Assert.DoesNotContain(run.OutLines, line => line.Length > 100 && !line.StartsWith("    ", StringComparison.Ordinal) && line.Contains(' ', StringComparison.Ordinal));
    }

    [Fact]
    public void What_an_example_marks_is_underlined()
    {
        var lines = ToolRun.Of("explain", "PP2001").OutLines;
        var marked = Array.IndexOf(lines, "      • 1 authors");
        Assert.Equal("        ^^^^^^^^^", lines[marked + 1]);
        Assert.DoesNotContain(lines, line => line.Contains("[|", StringComparison.Ordinal));
        Assert.Contains("    ^", ToolRun.Of("explain", "PP1003").OutLines);
    }

    [Theory]
    [InlineData("PP201", "did you mean 'PP2001'?")]
    [InlineData("pg016", "did you mean 'PG0016'?")]
    [InlineData("3006", "did you mean 'PP3006'?")]
    [InlineData("moss", "there is no rule 'moss' ('paperparse rules' lists them)")]
    public void An_unknown_id_names_the_nearest(string id, string message)
    {
        var run = ToolRun.Of("explain", id);
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Out);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
