namespace PaperParse.Analyzers.Tests;

public sealed class BrokenHyphenationTests : RuleTests
{
    private const string Id = "PP3006";

    [Theory]
    [InlineData("Moss is [|state -of-the-art|] in winter.", "Moss is state-of-the-art in winter.")]
    [InlineData("The wet-moss-room, or [|wet-moss- room|], is warm.", "The wet-moss-room, or wet-moss-room, is warm.")]
    [InlineData("A [|multi- modal|] room for [|non- linear|] moss.", "A multi-modal room for non-linear moss.")]
    [InlineData("It is [|End -to-end|] and [|zero- shot|] moss.", "It is End-to-end and zero-shot moss.")]
    public void The_space_is_deleted(string marked, string mended) => Verify(Id, WithAbstract(marked), WithAbstract(mended));

    [Fact]
    public void The_title_knows_words_too() => Verify(
        Id, $"Wet-Moss-Room Servers\n\nOur [|wet-moss- room|] is warm over winter.\n\n{Tail}", $"Wet-Moss-Room Servers\n\nOur wet-moss-room is warm over winter.\n\n{Tail}");

    [Fact]
    public void A_word_that_a_wrap_broke_has_no_fix() => Assert.Null(FindOne(Id, WithAbstract("Moss is state-\nof-the-art in winter.")).Fix);

    [Theory]
    [InlineData("The upper- and lower-level, first- and second-order, pre- and post-training moss.")]
    [InlineData("Large- to small-scale moss, short- or long-term moss, pre- versus post-winter.")]
    [InlineData("Com intra- ou inter-moss, pre- y post-moss, intra- et inter-moss, inter- och intra-moss.")]
    [InlineData("Moss - wet or dry - grows, moss -which is green- grows too.")]
    [InlineData("Moss with -v, of -3 degrees, -log-moss and moss- which is a dash.")]
    [InlineData("First-order moss and a first- second try of re- Entry.")]
    public void Other_hyphens_are_left_alone(string text) => Verify(Id, WithAbstract(text));

    [Fact]
    public void A_long_text_of_hyphens_takes_no_time_to_speak_of() =>
        Verify(Id, WithAbstract(string.Concat(Enumerable.Repeat("ab- cd -ef ", 50_000))));
}
