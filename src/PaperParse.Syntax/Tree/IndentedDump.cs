using System.Text;

namespace PaperParse.Syntax;

/// <summary>A tree for people to read and for snapshots: a line a node or token, with its full span, indented by depth.</summary>
public static class IndentedDump
{
    public static string Of(SyntaxNode node, PositionEncoding positions = PositionEncoding.Utf16)
    {
        var builder = new StringBuilder();
        Append(builder, node, new PositionMap(node.Tree.Text, positions), depth: 0);
        return builder.ToString();
    }

    // Recursion goes as deep as the grammar's rules, which do not recurse: never as deep as the input is long.
    private static void Append(StringBuilder builder, SyntaxNode node, PositionMap positions, int depth)
    {
        builder.Append(' ', depth * 2).Append(node.Kind).Append(' ').Append(positions.ToString(node.FullSpan));
        builder.Append(node.IsMissing ? " missing\n" : "\n");
        foreach (var child in node.Children)
        {
            if (child.TryGetNode(out var childNode))
            {
                Append(builder, childNode, positions, depth + 1);
                continue;
            }

            var token = child.Token;
            builder.Append(' ', (depth + 1) * 2).Append(token.Kind).Append(' ').Append(positions.ToString(token.FullSpan)).Append(' ');
            if (!token.LeadingSpan.IsEmpty)
                builder.Append(Escaped.Quote(token.Parent.Tree.Text.Slice(token.LeadingSpan))).Append(' ');
            builder.Append(Escaped.Quote(token.Text));
            if (token.Word is { } word)
                builder.Append(" = ").Append(token.Kind == SyntaxKind.Escape ? Escaped.Quote(token.ValueText) : word.Name ?? word.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture));
            builder.Append('\n');
        }
    }
}
