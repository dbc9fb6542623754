namespace PaperParse.Analyzers.Tests;

public sealed class LatexFontGroupTests : RuleTests
{
    private const string Id = "PP3002";

    [Theory]
    [InlineData(@"A fully [|{\it single-loop}|] way to moss.", "A fully single-loop way to moss.")]
    [InlineData(@"Times [|{bf 1}|]_n, so [|{em wet}|] moss.", "Times 1_n, so wet moss.")]
    [InlineData(@"The [|\emph{wet}|] and [|textit{dry}|] moss of [|{\bf{all}}|] rooms.", "The wet and dry moss of {all} rooms.")]
    [InlineData(@"We say [|{\bf both [|{\it wet}|] and dry}|] moss.", "We say both wet and dry moss.")]
    [InlineData(@"We say [|{\bf [|{\it wet}|]}|] moss.", "We say wet moss.")]
    [InlineData("A [|{\\it long\nand wrapped}|] group of moss.", "A long\nand wrapped group of moss.")]
    public void The_text_of_the_group_stays(string marked, string mended) => Verify(Id, WithAbstract(marked), WithAbstract(mended));

    [Fact]
    public void In_titles_too() => Verify(Id, $"[|{{\\it Moss}}|] on Servers\n\n{Prose}\n\n{Tail}", $"Moss on Servers\n\n{Prose}\n\n{Tail}");

    [Theory]
    [InlineData(@"The mass $M_{\rm moss}$ and $$\textit{M}$$ and \({\bf x}\) are math.")]
    [InlineData(@"Of 0.498$\pm$0.074 M$_{\rm moss}$ the dollars are math.")]
    [InlineData(@"The set {x, y} of {italic} moss and {it} and {} and {items of moss}.")]
    [InlineData(@"A closing } alone, an open {\it group of moss, and \{\it so\} too.")]
    [InlineData(@"The {\it } group, \emph{} and remph{moss} have no text or no font.")]
    [InlineData("An open {\\it group of moss that is long enough to be read.\n\nIn the next paragraph it is closed}, which is long enough too.")]
    public void What_sets_no_font_is_left_alone(string text) => Verify(Id, WithAbstract(text));

    [Fact]
    public void A_long_text_of_braces_takes_no_time_to_speak_of() =>
        Verify(Id, WithAbstract(string.Concat(Enumerable.Repeat(@"{\it {{x} emph", 50_000))));
}
