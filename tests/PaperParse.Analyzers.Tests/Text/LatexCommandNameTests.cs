namespace PaperParse.Analyzers.Tests;

public sealed class LatexCommandNameTests : RuleTests
{
    private const string Id = "PP3003";

    [Theory]
    [InlineData("Penalty [|sigma|] > 0 and O([|epsilon|]^{-3}), an [|epsilon|]-wet room.", "Penalty σ > 0 and O(ε^{-3}), an ε-wet room.")]
    [InlineData("We scale to [|sim|]30B pots on 8[|times|]A4 trays.", "We scale to ∼30B pots on 8×A4 trays.")]
    [InlineData("An n [|times|] d tray with n_1 [|times|] n_2 pots.", "An n × d tray with n_1 × n_2 pots.")]
    [InlineData("In O(h [|cdot|] d [|cdot|] polylog(d)) rooms.", "In O(h ⋅ d ⋅ polylog(d)) rooms.")]
    [InlineData("The tray K^[|top|] V and A^{[|top|]} are at the top of x_i, i=1,[|dots|],m.", "The tray K^⊤ V and A^{⊤} are at the top of x_i, i=1,…,m.")]
    [InlineData("As n^{2} shows: [|bullet|] On moss it rains. [|bullet|] On fern it does not.", "As n^{2} shows: • On moss it rains. • On fern it does not.")]
    [InlineData("At the ([|mu|] + 2[|sigma|]) boundary moss is 12% wet.", "At the (μ + 2σ) boundary moss is 12% wet.")]
    [InlineData("Up to [|Omega|](n) and n^2 and [|Sigma|]_i pots of 0.5[|pm|]0.1 l.", "Up to Ω(n) and n^2 and Σ_i pots of 0.5±0.1 l.")]
    [InlineData("The [|sum|]_{i} of pots and [|int|]_0 of rain.", "The ∑_{i} of pots and ∫_0 of rain.")]
    public void The_character_is_written(string marked, string mended) => Verify(Id, WithAbstract(marked), WithAbstract(mended));

    [Theory]
    [InlineData("In [|mathcal|] L_2 and [|mathbb|]R moss is [|hat|]{x} and [|sqrt|][3]{log n}.")]
    [InlineData("At most d [|cdot|] [|operatorname|]{polylog(d)} moss.")]
    public void What_no_character_stands_for_is_only_reported(string marked) =>
        Verify(Id, WithAbstract(marked), WithAbstract(marked.Replace("[|cdot|]", "⋅", StringComparison.Ordinal).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)));

    [Fact]
    public void The_title_is_evidence_for_the_abstract_and_the_other_way_round() => Verify(
        Id,
        "An [|epsilon|]-Wet Room\n\nWe grow x_i of moss on old servers and measure how warm the room of [|sigma|] becomes over winter.\n\n" + Tail,
        "An ε-Wet Room\n\nWe grow x_i of moss on old servers and measure how warm the room of σ becomes over winter.\n\n" + Tail);

    [Theory]
    [InlineData("Moss is 3-7 times better than fern, and 10 times 3 is thirty.")]
    [InlineData("We vary epsilon and sigma, alpha, beta and gamma in wet rooms.")]
    [InlineData("At the top of a bullet list: bullet points, a dot, dots, a star and a bar.")]
    [InlineData("At 5 pm and at 5pm we rain 3 times a day, 3 times (see below), n times.")]
    [InlineData("From sim2real and sim2sim, sim-to-real, Sim10K and real2sim2real to moss.")]
    public void Words_are_words_without_other_evidence(string text) => Verify(Id, WithAbstract(text));

    [Theory]
    [InlineData("For x_i and n^2 it is 3-7 times better, 3 times a week, I times a.")]
    [InlineData("For x_i, log n, exp(n), diag(n), polylog(d), loglog d and max_j are functions.")]
    [InlineData("For x_i the top moss, a dot, dots, the bar, the sum, text and a bullet point.")]
    [InlineData("For x_i a gamma ray, beta decay, an alpha helix and the TD-lambda of adam_beta.")]
    [InlineData("For x_i see https://moss.example/sigma/n_times_d and alpha_value, beta1 and sigmaModel.")]
    [InlineData("For x_i the Sigma of Delta and Phi is Greek, and sim2real is not.")]
    [InlineData("For x_i call `sum_i`, `alpha` and `n times d` of the library.")]
    [InlineData("In `x_i` and `mathcal` of the code there is no sigma, but n times d.")]
    [InlineData("In O(n^2) alpha-beta pruning, omega-3, mu-calculus, epsilon-greedy and nu-SVM, tau leaping and eta squared are names.")]
    [InlineData("For x_i it costs 5 pm sharp, to 5 pm (at most), to a star.")]
    public void Words_are_words_beside_evidence_too(string text) => Verify(Id, WithAbstract(text));

    [Theory]
    [InlineData("For $x_i$ the sigma, n times d and mathcal of moss stay.")]
    [InlineData(@"For x_i \sigma keeps its backslash, so epsilon and n times d are words.")]
    [InlineData(@"\alpha and \(n \times d\) are whole, so 8timesA4 is somebody's word.")]
    public void Where_LaTeX_is_whole_nothing_was_stripped(string text) => Verify(Id, WithAbstract(text));

    [Fact]
    public void A_font_that_was_left_says_nothing_of_the_rest() =>
        Verify(Id, WithAbstract(@"A {\it wet} [|epsilon|]-room of n^{2} pots."), WithAbstract(@"A {\it wet} ε-room of n^{2} pots."));

    [Fact]
    public void A_long_text_of_names_takes_no_time_to_speak_of() =>
        Assert.NotEmpty(FindAll(new(WithAbstract(string.Concat(Enumerable.Repeat("x_i sigma times ^ _ { 8timesA ://a ", 20_000))))));
}
