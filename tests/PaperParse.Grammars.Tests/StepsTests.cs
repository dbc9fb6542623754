using PaperParse.Grammars.Lines;
using PaperParse.Syntax;
using PaperParse.TestSupport;
using Xunit.Abstractions;

namespace PaperParse.Grammars.Tests;

/// <summary>What a text is worth is far more than any that is known wants of the grammars that ship; so what is stopped there is no listing.</summary>
public sealed class StepsTests(ITestOutputHelper output)
{
    /// <summary>What <see cref="Steps"/> says was measured: the most of the samples and of the dumps.</summary>
    private const double MostLooksALine = 150;
    private const double MostTriesACharacter = 15;

    [Fact]
    public void The_samples_want_a_small_part_of_what_they_are_worth() =>
        AssertFew(Repository.Samples().Where(path => !Repository.IsPage(path)).Select(path => (DialectSamples.Dialect(DialectSamples.DialectOf(path)), path)));

    [SkippableFact]
    public void Real_dumps_do_so_too()
    {
        var folder = Path.GetDirectoryName(Corpus.Require(Corpus.Seed))!;
        var dumps = Directory.GetFiles(folder).Where(path => Path.GetExtension(path) is ".txt" or ".md" && Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal);
        AssertFew(dumps.Select(path => (DialectDetector.Detect(new SourceText(File.ReadAllText(path)), BuiltInGrammars.Dialects).Dialect, path)));
    }

    private void AssertFew(IEnumerable<(Dialect Dialect, string Path)> texts)
    {
        var (looks, tries) = (0.0, 0.0);
        foreach (var (dialect, path) in texts)
        {
            var text = new SourceText(File.ReadAllText(path));
            dialect.Parse(text, new Detection(dialect.Name), out var steps);
            var (looksALine, triesACharacter) = ((double)steps.Looks / Math.Max(1, text.Lines.Count), (double)steps.Tries / Math.Max(1, text.Length));
            output.WriteLine(FormattableString.Invariant($"{dialect.Name} {Path.GetFileName(path)}: {looksALine:F0} looks a line, {triesACharacter:F1} tries a character"));
            (looks, tries) = (Math.Max(looks, looksALine), Math.Max(tries, triesACharacter));
        }

        Assert.InRange(looks, 1, MostLooksALine);
        Assert.InRange(tries, 1, MostTriesACharacter);
    }
}
