using PaperParse.Grammars.Checking;
using PaperParse.Grammars.Lines;
using PaperParse.Grammars.Notation;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Tracing;

/// <summary>
/// Finds lines that were taken as a kind marked <c>else</c> and begin with words that a specific kind begins with. Nothing else would say that a
/// label was mistyped, since prose takes any line:
/// <code>
/// Seen 31 times       views
/// Seen once           prose
/// ^^^^                  which begins as views does
/// Senn: 31 times      prose
/// ^^^^^                 which nearly does, and has the colon of a label
/// </code>
/// </summary>
internal sealed class LookalikeFinder(LineGrammar grammar, Definitions definitions, ReadingTrace trace)
{
    /// <summary>In UTF-16 units, with its colon.</summary>
    private const int LongestLabel = 40;

    private static readonly char[] Colons = [':', '：'];

    private readonly Dictionary<string, LineDefinition> _lines = definitions.OfKind<LineDefinition>().ToDictionary(line => line.Name, StringComparer.Ordinal);
    private readonly List<(string Kind, string Text)> _specific = [.. OpeningsOf(definitions, isElse: false)];
    private readonly ILookup<string, string> _ofElse = OpeningsOf(definitions, isElse: true).ToLookup(opening => opening.Kind, opening => opening.Text);

    public IReadOnlyList<Lookalike> Find(SourceText text)
    {
        using (var builder = new SyntaxTreeBuilder())
            grammar.Read(text, builder, out _);
        return [.. trace.Taken.Select(part => LookAt(part, text)).OfType<Lookalike>().Distinct().OrderBy(found => found.Span.Start)];
    }

    private Lookalike? LookAt(TakenPart part, SourceText text)
    {
        if (part.Expression is not NameExpression name || _lines.GetValueOrDefault(name.Name) is not { IsElse: true } taken)
            return null;
        var line = text.Lines[part.Start];
        var content = text.Slice(new TextSpan(line.Start, line.Width));
        var start = line.Start + content.Length - content.TrimStart().Length;
        content = content.Trim();
        // What the kind itself begins with was foreseen.
        foreach (var own in _ofElse[taken.Name])
        {
            if (BeginsWith(content, own))
                return null;
        }

        foreach (var (kind, opening) in _specific)
        {
            if (BeginsWith(content, opening))
                return new Lookalike(new TextSpan(start, content.Length), taken.Name, kind, opening);
        }

        return Mistyped(content, new TextSpan(start, content.Length), taken.Name);
    }

    // Only before a colon: prose begins with words that are a letter off others all the time.
    private Lookalike? Mistyped(ReadOnlySpan<char> content, TextSpan span, string kind)
    {
        var colon = content[..Math.Min(content.Length, LongestLabel)].IndexOfAny(Colons);
        var label = colon > 0 ? content[..colon].TrimEnd().ToString() : "";
        if (!label.Any(char.IsLetter) || _ofElse[kind].Any(own => LabelOf(own) == label))
            return null;
        var near = Spelling.Nearest(label, _specific.Select(opening => LabelOf(opening.Text)));
        var meant = _specific.Find(opening => LabelOf(opening.Text) == near);
        return near is null ? null : new Lookalike(span, kind, meant.Kind, meant.Text) { IsMistyped = true };
    }

    private static string LabelOf(string opening) => opening.TrimEnd().TrimEnd(Colons).TrimEnd();

    // Longer ones first: they say more. A mark such as "-" begins lines of all sorts.
    private static IEnumerable<(string Kind, string Text)> OpeningsOf(Definitions definitions, bool isElse)
    {
        var beginnings = new Beginnings(definitions);
        return definitions.OfKind<LineDefinition>().Where(line => line.IsElse == isElse)
            .SelectMany(line => beginnings.LiteralsOf(line.Pattern).Where(text => text.Any(char.IsLetter)).Select(text => (line.Name, text)))
            .OrderByDescending(opening => opening.text.Length);
    }

    private static bool BeginsWith(ReadOnlySpan<char> content, string opening) =>
        content.StartsWith(opening, StringComparison.Ordinal)
        && !(char.IsLetterOrDigit(opening[^1]) && content.Length > opening.Length && char.IsLetterOrDigit(content[opening.Length]));
}
