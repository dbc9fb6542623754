using PaperParse.Grammars.Checking;
using PaperParse.Grammars.Notation;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Tracing;

/// <summary>
/// Looks for lines that slid into prose:
/// <code>
/// line views      = "Seen" comments:digits "times"
/// line prose else = abstract:text
///
/// Seen once                  taken as prose, and begins like views
/// ^^^^
/// </code>
/// </summary>
internal sealed class SlipFinder(Definitions definitions)
{
    private readonly List<(string Kind, string Text)> _beginnings = BeginningsOf(definitions);

    /// <param name="text">That was read.</param>
    /// <param name="taken">What took its lines.</param>
    public IReadOnlyList<LineSlip> Find(SourceText text, IEnumerable<TakenPart> taken)
    {
        var slips = new List<LineSlip>();
        var last = -1;
        foreach (var part in taken.Where(IsElse).OrderBy(part => part.Start))
        {
            if (part.Start == last)
                continue;
            last = part.Start;
            var line = text.Lines[part.Start];
            if (LikeWhat(text.Slice(new TextSpan(line.Start, line.Width)).Trim()) is var (kind, beginning))
                slips.Add(new LineSlip(part.Start, ((NameExpression)part.Expression).Name, kind, beginning));
        }

        return slips;
    }

    private bool IsElse(TakenPart part) => part.Expression is NameExpression name && definitions.Find(name.Name) is LineDefinition { IsElse: true };

    private (string Kind, string Beginning)? LikeWhat(ReadOnlySpan<char> line)
    {
        foreach (var (kind, text) in _beginnings)
        {
            if (line.StartsWith(text, StringComparison.Ordinal) && (line.Length == text.Length || !char.IsLetterOrDigit(text[^1]) || !char.IsLetterOrDigit(line[text.Length])))
                return (kind, text);
        }

        return null;
    }

    // A mark alone, such as a dash or a bullet, begins much that is prose.
    private static List<(string Kind, string Text)> BeginningsOf(Definitions definitions)
    {
        var beginnings = new Beginnings(definitions);
        return
        [
            .. definitions.OfKind<LineDefinition>().Where(line => !line.IsElse)
                .SelectMany(line => beginnings.TextsOf(line.Pattern).Where(text => text.Any(char.IsLetter)).Select(text => (line.Name, text)))
                .OrderByDescending(beginning => beginning.text.Length),
        ];
    }
}
