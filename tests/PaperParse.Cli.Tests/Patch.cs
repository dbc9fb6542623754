using System.Globalization;
using System.Text.RegularExpressions;

namespace PaperParse.Cli.Tests;

/// <summary>Applies a unified diff strictly: every line of it has to be where it says.</summary>
internal static partial class Patch
{
    public static string Apply(string old, string diff)
    {
        var oldLines = LinesOf(old);
        var result = new List<string>();
        var at = 0;
        var (oldLeft, newLeft) = (0, 0);
        var diffLines = LinesOf(diff);
        for (var i = 0; i < diffLines.Count; i++)
        {
            var line = diffLines[i];
            if (oldLeft == 0 && newLeft == 0)
            {
                if (line.StartsWith("---", StringComparison.Ordinal) || line.StartsWith("+++", StringComparison.Ordinal))
                    continue;
                var header = Header().Match(line);
                Assert.True(header.Success, line);
                var numbers = header.Groups.Values.Skip(1).Select(group => int.Parse(group.Value, CultureInfo.InvariantCulture)).ToList();
                (oldLeft, newLeft) = (numbers[1], numbers[3]);
                var start = numbers[1] == 0 ? numbers[0] : numbers[0] - 1;
                result.AddRange(oldLines.GetRange(at, start - at));
                at = start;
                Assert.Equal(numbers[3] == 0 ? numbers[2] : numbers[2] - 1, result.Count);
                continue;
            }

            var content = line[1..];
            if (i + 1 < diffLines.Count && diffLines[i + 1].StartsWith('\\'))
            {
                content = content[..^1];
                i++;
            }

            if (line[0] is ' ' or '-')
            {
                Assert.Equal(oldLines[at++], content);
                oldLeft--;
            }

            if (line[0] is ' ' or '+')
            {
                result.Add(content);
                newLeft--;
            }
        }

        Assert.Equal((0, 0), (oldLeft, newLeft));
        result.AddRange(oldLines.GetRange(at, oldLines.Count - at));
        return string.Concat(result);
    }

    /// <summary>As patch sees them: ended by LF and nothing else.</summary>
    private static List<string> LinesOf(string text) => [.. Line().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"[^\n]*\n|[^\n]+\z")]
    private static partial Regex Line();

    [GeneratedRegex(@"^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$", RegexOptions.Multiline)]
    private static partial Regex Header();
}
