namespace PaperParse.Analyzers.Tests;

/// <summary>PP3901 to PP3911: rules that are off by default.</summary>
public sealed class StyleTests : RuleTests
{
    [Fact]
    public void Lines_that_end_otherwise_than_most()
    {
        Verify("PP3901", Head + "  • 3 authors[|\r\n|]·\r\nMay 3, 2025\n", Head + Tail);
        Verify("PP3901", (Head + Tail).Replace("\n", "\r\n", StringComparison.Ordinal).Replace("·\r\n", "·[|\r|]", StringComparison.Ordinal), (Head + Tail).Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_as_many_end_in_either_way_the_first_line_counts() => Verify("PP3901", "Daily Papers\r\nnew[|\n|]Moss", "Daily Papers\r\nnew\r\nMoss");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_that_all_end_alike(string lineEnd) => Verify("PP3901", (Head + Tail).Replace("\n", lineEnd, StringComparison.Ordinal));

    [Fact]
    public void Spaces_at_the_end_of_lines() => Verify(
        "PP3902", "Moss on Old Servers[|  |]\n[| |]\n" + Prose + "[|\t|]\n\n" + Tail, "Moss on Old Servers\n\n" + Prose + "\n\n" + Tail);

    [Theory]
    [InlineData("[| |]", "\n")]
    [InlineData("[|\t |]", "\r\n")]
    public void Whatever_ends_the_line(string space, string lineEnd) =>
        Verify("PP3902", (Head.TrimEnd() + space + "\n\n" + Tail).Replace("\n", lineEnd, StringComparison.Ordinal), (Head + Tail).Replace("\n", lineEnd, StringComparison.Ordinal));

    [Theory]
    [InlineData(Whole + AlsoWhole)]
    [InlineData("Moss on\tOld  Servers\n\n" + Prose + "\n\n" + Tail)]
    [InlineData(Head + "  • 3 authors\r\n·\r\nMay 3, 2025\r\n")]
    public void None_at_the_end_of_lines(string text) => Verify("PP3902", text);

    [Theory]
    [InlineData("Moss in the caf[|e\u0301|], in winter.", "Moss in the café, in winter.")]
    [InlineData("Moss of [|A\u030Angstro\u0308|]m, in winter.", "Moss of Ångström, in winter.")]
    [InlineData("Moss of [|か\u3099|] in winter, long enough.", "Moss of が in winter, long enough.")]
    public void Letters_with_separate_marks(string marked, string mended) => Verify("PP3903", WithAbstract(marked), WithAbstract(mended));

    [Theory]
    [InlineData("Moss in the café, in winter, and naïve too.")]
    [InlineData("Moss x\u0304 has no letter of its own, in winter.")]
    [InlineData("Moss on old servers, in the winter of the year.")]
    public void Letters_that_are_composed(string text) => Verify("PP3903", WithAbstract(text));

    [Theory]
    [InlineData("PP3904", @"The rate α of moss becomes [|\alpha|] in winter.")]
    [InlineData("PP3904", @"The rates Ω and ω of moss, [|\Omega|] and [|\omega|].")]
    [InlineData("PP3904", @"At $[|\beta|] > 1$ moss grows by β in the winter.")]
    [InlineData("PP3905", "Of [|10^5|] servers and [|n^{2}|] rooms, [|x_i|] are wet.")]
    [InlineData("PP3905", "The [|R^2|] of moss is .9, with (a+b[|)^2|] of [|H_2O|].")]
    [InlineData("PP3905", "It takes O([|n^3|]) time to dry all of the moss.")]
    [InlineData("PP3906", "We grow moss ([|Sec. 4|]) on servers ([|Fig. 2b|]).")]
    [InlineData("PP3906", "As [|Table 3|] and [|Eq. (5)|] show, moss grows.")]
    [InlineData("PP3906", "All of that is in [|Appendix B|] and in [|§4.2|] of it.")]
    [InlineData("PP3907", "By fine-tuning moss, and [|finetuning|] lichen.")]
    [InlineData("PP3907", "A [|dataset|] of moss is a data-set of lichen, too.")]
    [InlineData("PP3907", "[|Endtoend|] moss grows end-to-end on old servers.")]
    [InlineData("PP3908", "A Large Moss Model ([|LMM|]) grows on old servers.")]
    [InlineData("PP3908", "The quick growth of wet moss ([|GWM|]) is what we see.")]
    [InlineData("PP3908", "A semi-wet room ([|SWR|]) and a dry room (DR); the DR is small.")]
    [InlineData("PP3910", "We grow moss on old servers in winter[||]")]
    [InlineData("PP3910", "We grow moss on old servers, and lichen,[||]")]
    [InlineData("PP3910", "We grow moss; it is warm in the rooms 12[||]")]
    [InlineData("PP3911", "Of 10,000 servers and [|20000|] rooms all are wet.")]
    [InlineData("PP3911", "Moss takes 5% of the room and [|7 %|] of the attic.")]
    [InlineData("PP3911", "Of 123456 servers, [|1,234,567|] rooms are wet now.")]
    public void What_is_of_another_style_than_the_rest(string id, string marked) => Verify(id, WithAbstract(marked));

    [Theory]
    [InlineData("PP3904", @"The rate \alpha of moss becomes \beta in winter.")]
    [InlineData("PP3904", "The rate α of moss becomes the alpha of β.")]
    [InlineData("PP3904", @"The rate α of \alphabet moss, in the winter.")]
    [InlineData("PP3905", "The snake_case of max_len and a_b_c_d is code.")]
    [InlineData("PP3905", "At $x_1^2$ moss grows; ^ and _ stand alone.")]
    [InlineData("PP3905", "See https://moss.example/wet_winter for moss.")]
    [InlineData("PP3906", "The section on moss, figure skating and tables.")]
    [InlineData("PP3906", "Table tennis, Section leaders, Algorithmic moss.")]
    [InlineData("PP3906", "In 2031 the Appendix is removed in Figures.")]
    [InlineData("PP3907", "By fine-tuning moss and fine-tuned lichen, fine.")]
    [InlineData("PP3907", "A well-known moss is well known in the attic.")]
    [InlineData("PP3907", "The x-ray of moss and the xray-like lichen.")]
    [InlineData("PP3908", "A Large Moss Model (LMM) grows; the LMM is wet.")]
    [InlineData("PP3908", "We grow moss (NASA) on old servers (OK).")]
    [InlineData("PP3908", "Moss Models (MMs) are wet, and MMs are green.")]
    [InlineData("PP3910", "We grow moss on old servers in winter.")]
    [InlineData("PP3910", "The code is at https://moss.example/wet-winter")]
    [InlineData("PP3910", "We say \"moss grows on old servers in winter\"")]
    [InlineData("PP3911", "Of 10,000 servers and 2031 rooms all are wet.")]
    [InlineData("PP3911", "Moss takes 5% of the room and 7% of the attic.")]
    [InlineData("PP3911", "The room 20000 has 1,5 and 10,000,00 of moss 12a34567.")]
    public void What_is_not(string id, string text) => Verify(id, WithAbstract(text));

    [Fact]
    public void A_title_that_is_written_otherwise_than_most()
    {
        Verify("PP3909", Titles("Moss on Old Servers", "Lichen in Warm Rooms", "Ferns and Quiet Fans", "Algae for Closed Doors", "[|How roots find their way out|]"));
        Verify("PP3909", Titles("Moss on old servers grows", "Lichen in warm rooms sings", "Ferns and quiet fans rest", "Algae for closed doors wait", "[|Roots Find Their Way Out|]"));
        Verify("PP3909", Titles("Moss on Old Servers", "[|Lichen in warm rooms sings|]", "Ferns and Quiet Fans", "Algae for Closed Doors", "Roots Find Their Way Out", "Herons at Night in Reeds"));
    }

    [Fact]
    public void Titles_in_which_no_style_prevails()
    {
        Verify("PP3909", Titles("Moss on Old Servers", "Lichen in Warm Rooms", "Ferns and quiet fans rest", "Algae for closed doors wait", "Roots Find Their Way"));
        Verify("PP3909", Titles("Moss on Old Servers", "How roots find their way out"));
        Verify("PP3909", Titles("Moss on Old Servers", "Lichen in Warm Rooms", "Ferns and Quiet Fans", "Algae for Closed Doors", "MossNet", "Roots and BERT in LLMs"));
    }

    private static string Titles(params string[] titles) => string.Concat(titles.Select(title => $"{title}\n\n{Prose}\n\n{Tail}\n"));
}
