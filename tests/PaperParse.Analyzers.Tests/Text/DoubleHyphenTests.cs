using PaperParse.Analysis;
using PaperParse.Testing;

namespace PaperParse.Analyzers.Tests;

public sealed class DoubleHyphenTests : RuleTests
{
    private const string Id = "PP3005";

    [Theory]
    [InlineData("Moss [|--|] wet or dry [|--|] grows.", "Moss – wet or dry – grows.")]
    [InlineData("Moss grows in 3 [|--|] or so we say.", "Moss grows in 3 – or so we say.")]
    [InlineData("Moss (wet) [|--|]\n\"dry\" moss grows.", "Moss (wet) –\n\"dry\" moss grows.")]
    public void Between_spaces_it_is_safe(string marked, string mended) => VerifyTier(marked, mended, FixSafety.Safe);

    [Theory]
    [InlineData("Moss[|--|]otherwise known as green[|--|]grows.", "Moss—otherwise known as green—grows.")]
    [InlineData("The Navier[|--|]Stokes moss grows.", "The Navier–Stokes moss grows.")]
    [InlineData("Moss is 2 [|--|] 6x its size.", "Moss is 2 – 6x its size.")]
    public void Between_letters_or_numbers_it_is_a_guess(string marked, string mended) => VerifyTier(marked, mended, FixSafety.Unsafe);

    [Fact]
    public void In_titles_too() => Verify(Id, $"Moss [|--|] Part 2: on Servers\n\n{Prose}\n\n{Tail}", $"Moss – Part 2: on Servers\n\n{Prose}\n\n{Tail}");

    [Theory]
    [InlineData("Moss J1348--630 grows 2.57x, 10-20% or 3-7 and 40--80% more.")]
    [InlineData("Moss with --verbose and -v, a--, a --b and --- or a---b too.")]
    [InlineData("Moss of $a -- b$ and $x--y$ at https://moss.example/wet--winter/a--b grows.")]
    [InlineData("-- Moss that grows at both ends --")]
    public void What_is_no_dash_is_left_alone(string text) => Verify(Id, WithAbstract(text));

    [Fact]
    public void A_long_text_of_hyphens_takes_no_time_to_speak_of() =>
        Assert.NotEmpty(FindAll(new(WithAbstract(string.Concat(Enumerable.Repeat("a--b", 50_000))))));

    private static void VerifyTier(string marked, string mended, FixSafety safety)
    {
        Verify(Id, WithAbstract(marked), WithAbstract(mended));
        Assert.All(FindAll(new(WithAbstract(MarkedText.Parse(marked).Text))).Where(finding => finding.Id == Id), finding => Assert.Equal(safety, finding.Fix?.Safety));
    }
}
