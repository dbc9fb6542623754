using System.Text;
using System.Text.RegularExpressions;
using PaperParse.Syntax;

namespace PaperParse.Testing;

/// <summary>
/// A text with the findings that are expected in it: <c>[|here|]</c> one of whatever rule is tested, <c>{|PP2001:here|}</c> one of that id.
/// Marks can be empty (a place) and can stand in each other.
/// </summary>
/// <param name="Text">Without the marks.</param>
/// <param name="Expected">In the order in which the marks open.</param>
public sealed partial record MarkedText(string Text, IReadOnlyList<ExpectedFinding> Expected)
{
    /// <exception cref="VerificationException">A mark is not closed, or closed without having been opened.</exception>
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var expected = new List<ExpectedFinding>();
        var open = new Stack<(string? Id, int Start, int Index)>();
        for (var at = 0; at < marked.Length;)
        {
            var match = Mark().Match(marked, at);
            var end = match.Success ? match.Index : marked.Length;
            text.Append(marked, at, end - at);
            at = end + match.Length;
            if (!match.Success)
                break;
            if (match.Value is not ("|]" or "|}"))
            {
                var id = match.Groups["id"].Success ? match.Groups["id"].Value : null;
                open.Push((id, text.Length, expected.Count));
                expected.Add(new ExpectedFinding(id, default));
                continue;
            }

            if (!open.TryPop(out var mark) || (mark.Id is null) != (match.Value == "|]"))
                throw new VerificationException($"The mark {match.Value} at offset {match.Index} of the marked text closes nothing.");
            expected[mark.Index] = new ExpectedFinding(mark.Id, TextSpan.FromBounds(mark.Start, text.Length));
        }

        if (open.Count > 0)
            throw new VerificationException($"{open.Count} of the marks are not closed.");
        return new MarkedText(text.ToString(), expected);
    }

    [GeneratedRegex(@"\[\||\{\|(?<id>[A-Z]{2,10}[0-9]{3,5}):|\|\]|\|\}", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

/// <param name="Id">Null for the rule that is tested.</param>
/// <param name="Span">In the text without marks.</param>
public sealed record ExpectedFinding(string? Id, TextSpan Span);
