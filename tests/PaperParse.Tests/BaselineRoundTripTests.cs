using PaperParse.Analysis;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Tests;

public sealed class BaselineRoundTripTests
{
    [Fact]
    public void What_is_written_is_read_back_whatever_is_in_it()
    {
        var cases = TimeBox.Check(31, cases: 300, seconds: 4, random =>
        {
            var pieces = new Mutations(random);
            string Text() => string.Join(' ', pieces.RandomText(6).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var accepted = Enumerable.Range(0, random.Next(5)).Select(number => new AcceptedFinding($"PP{number}", random.Next(2) == 0 ? null : Text(), Text())).Distinct();
            var file = new BaselineFile(new Dictionary<string, Baseline> { ["a/" + pieces.RandomText(4).Replace('/', '-') + "x"] = new(accepted.ToDictionary(one => one, _ => random.Next(1, 9))) });

            var read = BaselineFile.Parse(new SourceText(file.ToText()), rules: null);

            Assert.Equal(file.ToText(), read.ToText());
            Assert.Equal(file.Count, read.Count);
            Assert.All(file.Files.Where(one => one.Value.Accepted.Count > 0), one => Assert.Equal(one.Value.Accepted, read.Files[one.Key].Accepted));
            Assert.DoesNotContain(file.ToText(), character => character != '\n' && (char.IsControl(character) || character is '\u202E' or '\u2028' or '\u200B' or '\uFEFF'));
        });
        Assert.InRange(cases, 20, 300);
    }
}
