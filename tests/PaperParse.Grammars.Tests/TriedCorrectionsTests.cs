using PaperParse.Grammars.Checking;

namespace PaperParse.Grammars.Tests;

/// <summary>Corrections are tried by reading the grammar again, which a hostile one makes dear: so there is an end to it, counted in readings.</summary>
public sealed class TriedCorrectionsTests
{
    private const int MostReadings = 100;

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(80)]
    public void However_many_mistakes_a_grammar_has_it_is_read_no_more_than_so_often(int mistakes)
    {
        var grammar = "grammar many\nitems Entry\nEntry = a0\n" + string.Concat(Enumerable.Range(0, mistakes).Select(i => $"line a{i} = titel:text\n"));
        var errors = GrammarCompiler.Compile(grammar, "many.grammar").Errors;
        Assert.Equal(mistakes, errors.Count(error => error.Id == "PG0009"));
        var readings = 0;

        TriedCorrections.Of(grammar, "many.grammar", [.. errors.Select(error => error with { Correction = error.Correction ?? [] })], _ =>
        {
            readings++;
            return [errors[0] with { Path = "another.grammar" }];
        });

        Assert.InRange(readings, Math.Min(mistakes, MostReadings), MostReadings);
    }

    [Fact]
    public void The_first_mistakes_of_many_have_their_corrections()
    {
        var grammar = "grammar many\nitems Entry\nEntry = a0\n" + string.Concat(Enumerable.Range(0, 101).Select(i => $"piece a{i} = titel:text\n"));
        var errors = GrammarCompiler.Compile(grammar.Replace("piece a0 ", "line a0 ", StringComparison.Ordinal), "many.grammar").Errors;
        Assert.Equal(MostReadings, errors.Count(error => error.Correction is not null));
    }
}
