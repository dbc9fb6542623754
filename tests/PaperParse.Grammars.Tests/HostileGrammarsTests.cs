using System.Diagnostics;
using PaperParse.Grammars.Lines;
using PaperParse.Grammars.Notation;
using PaperParse.Grammars.Tracing;
using PaperParse.Syntax;
using PaperParse.Testing;

namespace PaperParse.Grammars.Tests;

/// <summary>No grammar takes for ever: it is refused, or what it does to a text is bounded. Counted in steps; the clock only says that it ends.</summary>
public sealed class HostileGrammarsTests
{
    /// <summary>One look more is what ends it; a line that is read again takes no more than it took before.</summary>
    private const int MostLooksALine = 4_000;
    private const int MostTriesACharacter = 1_000;
    private const int MostAtLeast = 100_000;

    /// <summary>What was begun is brought to its end: each frame of it, and no more.</summary>
    private const long Unwinding = 1_000_000;

    private const int MostTriesOfTheLastSearch = 64;
    private const int MostMistakes = 101;
    private const int MostWishes = 10_000;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);

    public static TheoryData<string> RefusedNames => [.. HostileGrammars.Refused.Keys];

    /// <summary>However long the names in it.</summary>
    private const int LongestMessage = 500;

    public static TheoryData<string> BoundedNames => [.. HostileGrammars.Bounded.Keys];

    [Theory]
    [MemberData(nameof(RefusedNames))]
    public void A_grammar_that_is_too_much_is_refused(string name)
    {
        var (grammar, id) = HostileGrammars.Refused[name];
        var text = grammar();
        var clock = Stopwatch.StartNew();
        var (dialect, errors) = GrammarCompiler.Compile(text, "hostile.grammar");
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, MostTime);
        Assert.Null(dialect);
        Assert.Contains(errors, error => error.Id == id);
        Assert.InRange(errors.Count, 1, MostMistakes);
        Assert.All(errors, error => Assert.InRange(error.Message.Length, 1, LongestMessage));
    }

    [Theory]
    [MemberData(nameof(BoundedNames))]
    public void A_grammar_that_tries_too_much_is_stopped_and_says_so(string name)
    {
        var (grammar, make) = HostileGrammars.Bounded[name];
        var dialect = HfText.Compile(grammar);
        var text = new SourceText(make());
        var clock = Stopwatch.StartNew();
        var tree = dialect.Parse(text, new Detection(dialect.Name), out Steps steps);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, MostTime);
        TreeFidelity.Check(tree);
        Assert.InRange(steps.Looks, 1, MostAtLeast + ((long)MostLooksALine * text.Lines.Count) + Unwinding);
        // What is searched is counted when it is found, so the last search can go beyond.
        Assert.InRange(steps.Tries, 1, MostAtLeast + ((long)MostTriesACharacter * text.Length) + ((long)text.Length * MostTriesOfTheLastSearch) + Unwinding);
        var isStopped = steps.Looks > MostAtLeast + ((long)MostLooksALine * text.Lines.Count) || steps.Tries > MostAtLeast + ((long)MostTriesACharacter * text.Length);
        Assert.Equal(isStopped, tree.UnreadFrom is not null);
    }

    /// <summary>The ones that are polynomial or exponential do reach the end of what a text is worth: else the bound would be tested by nothing.</summary>
    [Theory]
    [InlineData("repetitions of lines in one another")]
    [InlineData("repetitions of characters in one another")]
    [InlineData("the same across lines")]
    [InlineData("rules that double and look nowhere")]
    [InlineData("choices that double and find nothing")]
    public void What_is_stopped_becomes_skipped_text(string name)
    {
        var (grammar, make) = HostileGrammars.Bounded[name];
        var text = make();
        var tree = HfText.Parse(text, HfText.Compile(grammar));
        Assert.NotNull(tree.UnreadFrom);
        var skipped = Assert.IsType<SkippedTextSyntax>(tree.Root.DescendantNodes().Last());
        Assert.Equal(text.TrimEnd().Length, skipped.Span.End);
    }

    [Fact]
    public void Skipped_text_begins_where_reading_was_given_up_and_what_came_before_is_read()
    {
        var (grammar, make) = HostileGrammars.Bounded["repetitions of lines in one another"];
        var tree = HfText.Parse("a\nb\n\n" + make(), HfText.Compile(grammar.Replace("Entry = x5", "Entry = a b | x5 b", StringComparison.Ordinal)));
        Assert.Equal(5, tree.UnreadFrom);
        Assert.Equal(0, Assert.Single(tree.Root.Entries).Span.Start);
        Assert.Equal(5, tree.Root.DescendantNodes().OfType<SkippedTextSyntax>().Single().Span.Start);
    }

    [Fact]
    public void An_edit_of_a_text_that_was_given_up_is_given_up_again()
    {
        var (grammar, make) = HostileGrammars.Bounded["repetitions of lines in one another"];
        var tree = HfText.Parse(make(), HfText.Compile(grammar));
        Assert.NotNull(tree.WithChanges(new TextChange(new TextSpan(0, 0), "a\n")).UnreadFrom);
    }

    [Fact]
    public void A_hundred_mistakes_are_listed_and_the_last_line_says_that_there_are_more()
    {
        var (_, errors) = GrammarCompiler.Compile("grammar x\nitems Entry\nEntry = a\nline a = " + string.Concat(Enumerable.Range(0, 900).Select(i => $"nope{i} ")), "my.grammar");
        Assert.Equal(MostMistakes, errors.Count);
        Assert.All(errors.SkipLast(1), error => Assert.Equal("PG0002", error.Id));
        Assert.Equal("there are more mistakes, and no more than 100 are listed; mend these first", errors[^1].Message);
    }

    /// <summary>The bounds leave room: the largest grammar that ships, with ten times its words, is no nearer to them than this.</summary>
    [Fact]
    public void A_grammar_ten_times_as_large_as_one_that_ships_is_read()
    {
        var names = string.Concat(Enumerable.Range(0, 10).SelectMany(i => Enumerable.Range(0, 100).Select(j => $"piece p{i}x{j} = \"some label of a site, number {i} {j}\" digits{{1,4}} | \"another\" (\",\" digits){{0,9}}\n")));
        var (dialect, errors) = GrammarCompiler.Compile("grammar large \"Large\"\nuse shared\nitems Entry\nEntry = a\nline a = p1x1\n" + names, "large.grammar");
        Assert.Empty(errors);
        Assert.NotNull(dialect);
    }

    /// <summary>A trace remembers what is tried, and so could grow where reading does not.</summary>
    [Theory]
    [InlineData("repetitions of lines in one another")]
    [InlineData("repetitions of characters in one another")]
    [InlineData("choices that double and find nothing")]
    public void Explaining_a_line_and_counting_what_samples_exercise_are_bounded_too(string name)
    {
        var (grammar, make) = HostileGrammars.Bounded[name];
        var dialect = HfText.Compile(grammar);
        var text = new SourceText(make());
        var clock = Stopwatch.StartNew();
        var explanation = dialect.Explain(text, 0);
        var coverage = dialect.Cover([text]);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, MostTime);
        Assert.Empty(explanation.TakenBy);
        Assert.InRange(explanation.Attempts.Count, 0, MostWishes);
        Assert.InRange(coverage.Unused.Count, 1, coverage.Parts);
    }

    [Fact]
    public void A_trace_keeps_so_many_wishes_and_counts_the_others()
    {
        var text = new LiteralExpression(default, "a");
        var trace = new ReadingTrace();
        trace.Enter("Entry", 0);
        for (var i = 0; i < 2 * MostWishes; i++)
            trace.Wish(text);
        Assert.Equal((MostWishes, 2 * MostWishes), (trace.Wishes.Count, trace.WishesMade));
        var characters = new CharacterTrace();
        characters.Wish(text, 3);
        characters.Wish(text, 3);
        Assert.Equal([text], characters.Wishes);
        characters.Wish(text, 4);
        Assert.Equal([text], characters.Wishes);
    }
}
