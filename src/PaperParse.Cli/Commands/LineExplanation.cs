using System.Globalization;
using PaperParse.Grammars;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>
/// What <c>parse --explain FILE:LINE</c> writes:
/// <code>
/// weekly.txt:15: skipped, no rule takes it
///     | • 11 autors
/// read as weekly; of the kinds of line
///   byline  is none: "autors" stands where "authors" or "author" is wanted; did you mean "authors"?
///     | • 11 autors
///     |      ^
///   prose   fits, where no other kind does
///   begin otherwise: dated, dot
/// of the rules
///   Entry, from line 11, with Title 11, Abstract 13: wanted byline
/// </code>
/// </summary>
internal static class LineExplanation
{
    private const string Indent = "    ";

    /// <summary>Cuts <c>FILE:LINE</c>; null where there is no line behind a colon.</summary>
    public static (string Path, int Line)? Place(string argument)
    {
        var colon = argument.LastIndexOf(':');
        return colon > 0 && int.TryParse(argument.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0
            ? (argument[..colon], line)
            : null;
    }

    /// <param name="streams">Where it is written.</param>
    /// <param name="text">The text that the line stands in.</param>
    /// <param name="dialect">How it is read.</param>
    /// <param name="line">The index of the line.</param>
    public static void Write(Streams streams, SourceText text, Dialect dialect, int line)
    {
        var explanation = dialect.Explain(text, line);
        var start = text.Lines[line].Start;
        streams.Out.WriteLine(Escaped.Inline($"{text.Path}:{(line + 1).ToString(CultureInfo.InvariantCulture)}: {Outcome(explanation, IsBlank(text, line))}"));
        if (SourceWindow.Around(text, new TextSpan(start, 0)) is { } window)
            streams.Out.WriteLine($"{Indent}| {window.Line}");
        streams.Out.WriteLine(dialect == Dialect.Unknown ? "no dialect fits the file; name the one to explain with --dialect or --grammar" : Escaped.Inline($"read as {dialect.Name}"));
        WriteParts(streams, explanation.Parts);
        WritePatterns(streams, text, explanation.Patterns, start);
        if (explanation.PassedOver > 0)
            streams.Out.WriteLine($"  and {(explanation.PassedOver == 1 ? "1 element" : explanation.PassedOver.ToString(CultureInfo.InvariantCulture) + " elements")} that no selector finds, without text of {(explanation.PassedOver == 1 ? "its" : "their")} own");
        if (explanation.Attempts.Count > 0)
            streams.Out.WriteLine("what rules wanted here and did not find");
        foreach (var attempt in explanation.Attempts)
            streams.Out.WriteLine(Escaped.Inline("  " + Shown(attempt)));
    }

    private static string Outcome(Explanation explanation, bool isBlank) =>
        explanation.Parts.Count(part => part.Nodes.Count > 0) is > 1 and var parts ? $"taken by {parts.ToString(CultureInfo.InvariantCulture)} parts"
        : explanation.TakenBy.Count == 0 ? isBlank ? "blank" : "skipped, no rule takes it"
        : $"taken by {string.Join(" > ", explanation.TakenBy)}{(explanation.Kind is { } kind ? $", as a line '{kind}'" : "")}";

    // Of one part the first line has said it.
    private static void WriteParts(Streams streams, IReadOnlyList<ExplainedPart> parts)
    {
        if (parts.Count < 2)
            return;
        streams.Out.WriteLine("what stands on it");
        foreach (var part in parts)
            streams.Out.WriteLine(Escaped.Inline($"  {(part.Nodes.Count == 0 ? "skipped" : string.Join(" > ", part.Nodes))}: {Escaped.Quote(Beginning(part.Text))}"));
    }

    private static string Beginning(string text)
    {
        const int Longest = 60;
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }

    // A pattern that fails at the first character has nothing to say but that.
    private static void WritePatterns(Streams streams, SourceText text, IReadOnlyList<PatternVerdict> patterns, int start)
    {
        if (patterns.Count == 0)
            return;
        streams.Out.WriteLine("what each pattern says of it");
        foreach (var pattern in patterns.Where(pattern => !pattern.BeginsOtherwise))
        {
            var verdict = pattern.Fits ? pattern.IsElse ? "fits, where no other kind does" : "fits" : $"does not fit: {pattern.Reason}";
            streams.Out.WriteLine(Escaped.Inline($"  {pattern.Name}: {verdict}"));
            if (!pattern.Fits && !text.Slice(TextSpan.FromBounds(start, Math.Max(start, pattern.Offset))).IsWhiteSpace() && SourceWindow.Around(text, new TextSpan(pattern.Offset, 0)) is { } window)
            {
                streams.Out.WriteLine($"{Indent}| {window.Line}");
                streams.Out.Write($"{Indent}| ");
                streams.OutPalette.WriteCarets(streams.Out, window.Carets);
                streams.Out.WriteLine();
            }
        }

        var others = patterns.Where(pattern => pattern.BeginsOtherwise).Select(pattern => pattern.Name).ToList();
        if (others.Count > 0)
            streams.Out.WriteLine(Escaped.Inline($"  begin otherwise: {string.Join(", ", others)}"));
    }

    private static string Shown(RuleAttempt attempt)
    {
        var found = attempt.Found.Count == 0 ? "" : $", with {string.Join(", ", attempt.Found)}";
        return $"{string.Join(" > ", attempt.Rules)}, from line {attempt.StartLine.ToString(CultureInfo.InvariantCulture)}{found}: {string.Join(" or ", attempt.Wanted)}";
    }

    private static bool IsBlank(SourceText text, int line) => text.Slice(new TextSpan(text.Lines[line].Start, text.Lines[line].Width)).IsWhiteSpace();
}
