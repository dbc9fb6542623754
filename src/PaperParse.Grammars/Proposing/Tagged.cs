using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>
/// Lines of a feed, or of other XML with an element a line:
/// <code>
/// &lt;title&gt;Herons at Night&lt;/title&gt;
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      the name of the element says what it is
/// </code>
/// </summary>
internal static class Tagged
{
    public static IEnumerable<ProposedKind> Of(Dump dump, Func<int, bool> isFree)
    {
        foreach (var group in dump.Lines.Where(line => !line.IsCut && isFree(line.Number - 1)).GroupBy(line => NameOf(line.Content)).Where(group => group.Key.Length > 0 && group.Count() >= dump.FewTimes))
        {
            var (open, close) = ($"<{group.Key}>", $"</{group.Key}>");
            var lines = group.ToList();
            var values = lines.ConvertAll(line => LineTokens.Of(line.Content[open.Length..^close.Length]));
            var guess = Guesses.All.OfKey(group.Key) ?? Guesses.All.OfLabel(group.Key.Split(':')[^1]);
            var value = guess is null ? null : Labels.ValueOf(guess.Field, values)?.Replace(FieldLabels.Solid, "until(\"<\")", StringComparison.Ordinal);
            var name = guess?.Name ?? (KindNames.Slug(group.Key) is { Length: > 0 } slug ? slug : "tagged");
            var node = value is not null ? FieldLabelsOf.NodeFor([guess!.Field])
                : guess is not null && Labels.IsTextField(guess.Field) ? FieldLabels.Fields[guess.Field].ToString() : null;
            var text = values.Exists(tokens => tokens.Count == 0) ? "text?" : "text";
            yield return new ProposedKind(name, $"{Escaped.Quote(open)} {value ?? text} {Escaped.Quote(close)}", node, node is null && value is null ? "You decide what it is." : "")
            {
                Lines = lines.ConvertAll(line => line.Number - 1),
            };
        }
    }

    private static string NameOf(string content)
    {
        if (content.Length < 7 || content[0] != '<' || content.IndexOf('>', StringComparison.Ordinal) is not (> 1 and < 40 and var end))
            return "";
        var name = content[1..end];
        return name.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '-' or '_') && content.Length >= (2 * end) + 2 && content.EndsWith($"</{name}>", StringComparison.Ordinal) ? name : "";
    }
}
