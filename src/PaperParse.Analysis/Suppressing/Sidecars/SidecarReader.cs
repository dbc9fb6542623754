using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>
/// Reads a sidecar, line by line:
/// <code>
/// # Herons That Count
/// 1:title:0123456789abcdef PP3001 until 2027-01-31 -- the page itself has it so
/// * PP4001 -- of a journal
/// </code>
/// </summary>
internal sealed class SidecarReader(SourceText text, SuppressibleRules rules)
{
    /// <summary>Of a line: what is longer was not written for people.</summary>
    private const int MostCharacters = 4_000;

    /// <summary>What is wrong with every line of a file of another kind is wrong with the file.</summary>
    private const int MostMistakes = 20;

    /// <summary>What all keys begin with.</summary>
    private const string KeyVersion = "1:";

    private static readonly string[] MergeMarks = ["<<<<<<<", "=======", ">>>>>>>"];

    private readonly List<SuppressionMistake> _mistakes = [];
    private readonly List<SidecarLine> _lines = [];
    private readonly Dictionary<(string Key, string Rule), int> _known = [];
    private readonly TermsReader _terms = new(text, rules);

    public IReadOnlyList<SuppressionMistake> Mistakes => _mistakes;

    public IReadOnlyList<SidecarLine> Read()
    {
        for (var i = 0; i < text.Lines.Count; i++)
        {
            if (_mistakes.Count == MostMistakes)
            {
                Add(new TextSpan(text.Lines[i].Start, 0), "reading was given up here, after so many mistakes; is this a sidecar of PaperParse?");
                break;
            }

            Read(text.Lines[i], i + 1);
        }

        return _lines;
    }

    private void Read(TextLine line, int number)
    {
        var said = text.Slice(new TextSpan(line.Start, line.Width));
        if (line.Width > MostCharacters)
        {
            Add(new TextSpan(line.Start + MostCharacters, 0), string.Create(CultureInfo.InvariantCulture, $"the line is {line.Width:N0} characters long, and no more than {MostCharacters:N0} may be; give a shorter reason"));
            return;
        }

        var content = said.Trim();
        if (content.IsEmpty || content[0] == '#')
            return;
        var start = line.Start + said.Length - said.TrimStart().Length;
        var place = new TextSpan(start, content.Length);
        if (MergeMarks.Any(mark => text.Slice(place).StartsWith(mark, StringComparison.Ordinal)))
        {
            Add(place, "a merge was left unfinished here; keep the lines of both sides, and take this one out");
            return;
        }

        var width = content.IndexOfAny(' ', '\t') is >= 0 and var blank ? blank : content.Length;
        var key = content[..width].ToString();
        if (KeyMistake(key) is { } wrong)
        {
            Add(new TextSpan(start, width), wrong);
            return;
        }

        var (terms, mistake) = _terms.Read(TextSpan.FromBounds(start + width, place.End));
        if (terms is null)
            _mistakes.Add(mistake!);
        else
            Add(new SidecarLine(key, terms, number));
    }

    private void Add(SidecarLine line)
    {
        foreach (var rule in line.Terms.Rules)
        {
            if (!_known.TryAdd((line.Key, rule.Text.ToUpperInvariant()), line.Number))
                Add(rule.Span, string.Create(CultureInfo.InvariantCulture, $"line {_known[(line.Key, rule.Text.ToUpperInvariant())]} suppresses {Excerpt.Of(rule.Text)} for {Excerpt.Of(line.Key)} already; take one of them out"));
        }

        _lines.Add(line);
    }

    /// <summary>What is wrong with a key; null where nothing is.</summary>
    private static string? KeyMistake(string key) => key == SuppressionWords.AnyEntry || (key.StartsWith(KeyVersion, StringComparison.Ordinal) && key.Length > KeyVersion.Length)
        ? null
        : $"'{Excerpt.Of(key)}' is no key of an entry; begin with one, as 'paperparse extract' shows it ({KeyVersion}title:…), or with {SuppressionWords.AnyEntry} for all of the file ('paperparse suppress' writes such lines)";

    private void Add(TextSpan span, string message) => _mistakes.Add(new SuppressionMistake(span, message));
}
