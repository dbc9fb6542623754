using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>grammar test --damage</c>: each line of each sample is lost in turn, and no entry that it is no part of may say anything else.</summary>
internal static class LostLines
{
    /// <summary>A grammar that reads on across entries harms one at nearly every line; the first say it.</summary>
    private const int MostShown = 20;

    /// <summary>Of a value, in UTF-16 units.</summary>
    private const int MostOfValue = 60;

    /// <summary>Of what two values begin with alike, in UTF-16 units.</summary>
    private const int MostAlike = 20;

    /// <summary>
    /// Of a sample, in UTF-16 units: it is read once for each of its lines, so what that costs grows with the square of its length. This is one of a thousand
    /// lines, far more than shows what damage does.
    /// </summary>
    private const long MostRead = 100_000_000;

    /// <returns>Whether no entry was harmed, and all samples were short enough to be tried.</returns>
    /// <exception cref="InputException">A sample cannot be read.</exception>
    public static bool Try(Streams streams, GrammarFolder grammar)
    {
        var (lost, harms, tooLong) = (0, 0, 0);
        foreach (var sample in grammar.Samples)
        {
            var text = sample.Text();
            if ((long)text.Length * text.Lines.Count > MostRead)
            {
                tooLong++;
                streams.Out.WriteLine(Escaped.Inline(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{sample.Path}: not tried: it has {text.Lines.Count:N0} lines, and to read it once for each is {(long)text.Length * text.Lines.Count:N0} characters of at most {MostRead:N0}; make it shorter, a few entries show what damage does")));
                continue;
            }

            var check = new DamageCheck(text, grammar.Dialect);
            for (var line = 0; line < text.Lines.Count; line++)
            {
                if (!check.IsWorthLosing(line))
                    continue;
                lost++;
                foreach (var harm in check.WithoutLine(line))
                {
                    if (++harms <= MostShown)
                        Write(streams, sample.Path, line, harm);
                }
            }
        }

        if (harms > MostShown)
            streams.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{harms - MostShown:N0} more"));
        streams.Out.WriteLine($"{grammar.Name}: {Wording.Count(lost, "lost line")}; {(tooLong > 0 ? $"{Wording.Count(tooLong, "sample")} not tried; " : "")}{(harms == 0 ? "no other entry was harmed" : $"{Wording.Count(harms, "field")} of other entries changed")}");
        return harms == 0 && tooLong == 0;
    }

    // samples/monday.txt:9: without this line entry 1, "Herons", has another abstract: was "… camera." (Abstract), is "… camera. Kelp …" (Abstract)
    private static void Write(Streams streams, string path, int line, HarmedEntry harm)
    {
        var what = harm.Field is null ? "is gone" : $"has another {harm.Field}: {Differing(harm.Before, harm.After)}";
        streams.Out.WriteLine(Escaped.Inline(string.Create(CultureInfo.InvariantCulture, $"{path}:{line + 1}: without this line {EntryName.Of(harm.Paper)} {what}")));
    }

    private static string Differing(string? before, string? after)
    {
        var alike = before is null || after is null ? 0 : before.AsSpan().CommonPrefixLength(after);
        return $"before {Shown(before, alike)}, after {Shown(after, alike)}";
    }

    // Values that begin alike are shown from shortly before the place where they part.
    private static string Shown(string? value, int alike)
    {
        if (value is null)
            return "none";
        var start = alike > MostAlike ? alike - MostAlike : 0;
        var end = Math.Min(value.Length, start + MostOfValue);
        return Escaped.Quote((start > 0 ? "…" : "") + value[start..end] + (end < value.Length ? "…" : ""));
    }
}
