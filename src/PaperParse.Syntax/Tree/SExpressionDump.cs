using System.Text;

namespace PaperParse.Syntax;

/// <summary>
/// A tree in parentheses, as tools for syntax trees write it: nodes by kind, tokens with their text, no positions, so that two trees can be
/// compared whatever stands before them. A node that is wanted and not there is <c>(MISSING Separator)</c>.
/// <code>
/// (Entry
///   (Title (Text "Looms as Compilers") (LineBreak "\n"))
///   (MISSING Separator))
/// </code>
/// </summary>
public static class SExpressionDump
{
    public static string Of(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var builder = new StringBuilder();
        Append(builder, node, depth: 0);
        return builder.Append('\n').ToString();
    }

    // As deep as the rules of a grammar are nested, never as the text is long.
    private static void Append(StringBuilder builder, SyntaxNode node, int depth)
    {
        builder.Append(node.IsMissing ? "(MISSING " : "(").Append(node.Kind);
        // Tokens stay on the line of their node; a node among its children puts each child on a line of its own.
        var hasNodes = node.ChildNodes().Any();
        foreach (var child in node.Children)
        {
            if (hasNodes)
                builder.Append('\n').Append(' ', (depth + 1) * 2);
            else
                builder.Append(' ');
            if (child.TryGetNode(out var inner))
                Append(builder, inner, depth + 1);
            else
                builder.Append('(').Append(child.Kind).Append(' ').Append(Escaped.Quote(child.Token.Text)).Append(')');
        }

        builder.Append(')');
    }
}
