namespace PaperParse.TestSupport.Tests;

public sealed class TimeBoxTests
{
    [Fact]
    public void It_runs_as_many_cases_as_asked()
    {
        var runs = 0;
        Assert.Equal(25, TimeBox.Check(seed: 1, cases: 25, seconds: 60, _ => runs++));
        Assert.Equal(25, runs);
    }

    [Fact]
    public void It_ends_when_the_time_is_up_but_not_before_one_case() =>
        Assert.Equal(1, TimeBox.Check(seed: 1, cases: 1000, seconds: 0, _ => { }));

    [Fact]
    public void A_failure_names_seed_and_case_and_that_case_can_be_run_alone()
    {
        var failure = Assert.Throws<PropertyFailedException>(() => TimeBox.Check(seed: 9, cases: 1000, seconds: 60, FailsOnSevens));
        Assert.Equal(9, failure.Seed);
        Assert.Contains($"Case {failure.Number} of seed 9", failure.Message, StringComparison.Ordinal);
        Assert.Contains("a seven", failure.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => FailsOnSevens(TimeBox.Case(9, failure.Number)));
        for (var before = 0; before < failure.Number; before++)
            FailsOnSevens(TimeBox.Case(9, before));
    }

    [Fact]
    public void Cases_differ_and_repeat()
    {
        var numbers = Enumerable.Range(0, 100).Select(number => TimeBox.Case(3, number).NextInt64()).ToList();
        Assert.Equal(100, numbers.Distinct().Count());
        Assert.Equal(numbers, Enumerable.Range(0, 100).Select(number => TimeBox.Case(3, number).NextInt64()));
    }

    private static void FailsOnSevens(Random random)
    {
        if (random.Next(20) == 7)
            throw new InvalidOperationException("a seven");
    }
}
