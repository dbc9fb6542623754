using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers.Tests;

public sealed class EscapedLatexCharacterTests : RuleTests
{
    private const string Id = "PP3001";

    [Theory]
    [InlineData(@"It saves 50[|\%|] of moss.", "It saves 50% of moss.")]
    [InlineData(@"R[|\&|]D for item [|\#|]3 in moss[|\_|]data costs [|\$|]5.", "R&D for item #3 in moss_data costs $5.")]
    [InlineData(@"[|\%|][|\%|][|\%|] of moss is green [|\%|]", "%%% of moss is green %")]
    [InlineData(@"See https://moss.example/wet[|\_|]winter for more.", "See https://moss.example/wet_winter for more.")]
    public void The_backslash_is_deleted(string marked, string mended) => Verify(Id, WithAbstract(marked), WithAbstract(mended));

    [Fact]
    public void In_titles_too() => Verify(Id, $"Saving 50[|\\%|] of Moss\n\n{Prose}\n\n{Tail}", $"Saving 50% of Moss\n\n{Prose}\n\n{Tail}");

    [Theory]
    [InlineData(@"With $5 you save 10[|\%|] of moss.")]
    [InlineData(@"From $5 to 10[|\%|] of $6 a pot.")]
    [InlineData(@"US$5 saves 10[|\%|] of US$6 of moss.")]
    [InlineData(@"At $5,000 we lose 3[|\%|], at $6,000 we lose 4[|\%|].")]
    [InlineData(@"A stray $ and 5[|\%|] of $x$ are moss.")]
    [InlineData(@"With $5 or 10[|\%|] of $y_1$ it grows.")]
    public void Prices_and_stray_dollars_are_no_math(string marked) =>
        Verify(Id, WithAbstract(marked), WithAbstract(marked.Replace(@"[|\%|]", "%", StringComparison.Ordinal)));

    [Theory]
    [InlineData(@"It grows by $10\%$ a year.")]
    [InlineData(@"It grows by $x_{a\_b} = 3\%$, mostly.")]
    [InlineData(@"It grows by $ x \% 2 $ a year.")]
    [InlineData(@"It grows by $$10\%$$ a year.")]
    [InlineData(@"It grows by \(10\%\) a year and by \[5\%\] in winter.")]
    [InlineData("It grows by $10\\%\n+ 5\\%$ a year, says the wrapped line.")]
    public void Math_is_left_alone(string text) => Verify(Id, WithAbstract(text));

    [Fact]
    public void After_math_prose_goes_on() => Verify(
        Id, WithAbstract(@"With $x\%$ and 5[|\%|] and $y\%$ moss, 3[|\%|]."), WithAbstract(@"With $x\%$ and 5% and $y\%$ moss, 3%."));

    [Fact]
    public void Math_does_not_go_on_after_a_blank_line() => Verify(
        Id,
        WithAbstract("It costs $x and more than that, as we saw in winter.\n\nThe price rose by 5[|\\%|] to y$ in the second winter."),
        WithAbstract("It costs $x and more than that, as we saw in winter.\n\nThe price rose by 5% to y$ in the second winter."));

    [Theory]
    [InlineData(@"A line ends \\% and a comment begins.")]
    [InlineData(@"A path \\\\_ with four.")]
    [InlineData(@"Plain 50% of R&D costs $5 and a_b #3.")]
    [InlineData(@"The \alpha of \textit{moss} \~ \^ \{ \} \ .")]
    [InlineData(@"It ends in a backslash \")]
    public void What_is_not_escaped_is_not_reported(string text) => Verify(Id, WithAbstract(text));

    [Fact]
    public void Of_three_backslashes_the_last_escapes() => Verify(Id, WithAbstract(@"Odd \\[|\%|] run of moss."), WithAbstract(@"Odd \\% run of moss."));

    [Fact]
    public void A_dollar_that_would_pair_with_another_keeps_its_backslash() => Verify(
        Id,
        WithAbstract(@"It costs [|\$|]5,$x\%$ more and 3[|\%|] in winter."),
        WithAbstract(@"It costs \$5,$x\%$ more and 3% in winter."));

    [Fact]
    public void A_dollar_that_pairs_with_nothing_loses_it_beside_math() => Verify(
        Id, WithAbstract(@"It costs [|\$|]5 for $x\%$ of moss."), WithAbstract(@"It costs $5 for $x\%$ of moss."));

    [Fact]
    public void Not_in_what_is_no_title_or_abstract() => Verify(Id, Head + "Moss \\& Sons\n·\nMay 3, 2025\n\n~~~ 5\\% hidden ~~~\n\n" + AlsoWhole);

    [Fact]
    public void A_line_that_would_become_a_title_without_its_backslash_keeps_it()
    {
        // Up to 300 characters a line can be a title, and this one has 301.
        var line = string.Concat(Enumerable.Repeat("moss and lichen and fern and alga, ", 9))[..298] + @" \&";
        var papers = PaperExtractor.Extract(HfText.Parse(new SourceText($"Moss on Old Servers\n\n{line}\n{line}{line}\n\n{Tail}")));
        var result = FixAll.Apply(papers, BuiltInRules.All);
        Assert.Equal(2, result.Count);
        Assert.Contains(result.Remaining, finding => finding.Id == "PP0903");
        Assert.Equal("Moss on Old Servers", Assert.Single(result.Papers.Papers).Title);
    }

    [Fact]
    public void A_long_text_of_dollars_and_backslashes_takes_no_time_to_speak_of()
    {
        // Were every dollar searched for its partner to the end, this would take minutes.
        var text = WithAbstract(string.Concat(Enumerable.Repeat(@"\( $a $b \[ ", 50_000)) + @"5\%");
        Assert.Single(FindAll(new(text)), finding => finding.Id == Id);
    }
}
