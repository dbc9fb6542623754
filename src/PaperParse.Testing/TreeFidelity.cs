using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Testing;

/// <summary>What must hold of every tree of every text: nothing is lost, nothing is counted twice, every position is right.</summary>
public static class TreeFidelity
{
    /// <exception cref="VerificationException">Something of it does not hold.</exception>
    public static void Check(SyntaxTree tree)
    {
        CheckText(tree);
        CheckSpans(tree.Root);
        CheckFindToken(tree);
    }

    private static void CheckText(SyntaxTree tree)
    {
        var joined = new StringBuilder(tree.Text.Length);
        var end = 0;
        foreach (var token in tree.Root.DescendantTokens())
        {
            Require(token.FullSpan.Start == end, $"The token {Show(token)} begins at {token.FullSpan.Start}, the one before it ended at {end}.");
            end = token.FullSpan.End;
            Require(end <= tree.Text.Length, $"A {token.Kind} token at {token.FullSpan} ends outside of the text, which is {tree.Text.Length} long.");
            joined.Append(tree.Text.Slice(token.LeadingSpan)).Append(token.Text);
        }

        Require(end == tree.Text.Length, $"The tokens end at {end}, the text at {tree.Text.Length}.");
        Require(joined.Equals(tree.Text.ToString().AsSpan()), "The texts of the tokens, joined, are not the text.");
    }

    private static void CheckSpans(SyntaxNode root)
    {
        Require(root.FullSpan == new TextSpan(0, root.Tree.Text.Length), $"The root covers {root.FullSpan} of a text that is {root.Tree.Text.Length} long.");
        var waiting = new Stack<SyntaxNode>([root]);
        while (waiting.TryPop(out var node))
        {
            Require(node.FullSpan.Contains(node.Span), $"{Show(node)} has its span {node.Span} outside of its full span.");
            Require(!node.IsMissing || node.FullSpan.IsEmpty, $"{Show(node)} is missing and yet not empty.");
            var at = node.FullSpan.Start;
            foreach (var child in node.Children)
            {
                Require(child.FullSpan.Start == at, $"In {Show(node)} a {child.Kind} begins at {child.FullSpan.Start}, what is before it ends at {at}.");
                at = child.FullSpan.End;
                if (!child.TryGetNode(out var childNode))
                    continue;
                Require(node.Equals(childNode.Parent), $"{Show(childNode)} does not have {Show(node)} for its parent.");
                waiting.Push(childNode);
            }

            Require(at == node.FullSpan.End, $"The children of {Show(node)} end at {at}.");
        }
    }

    private static void CheckFindToken(SyntaxTree tree)
    {
        SyntaxToken last = default;
        foreach (var token in tree.Root.DescendantTokens())
        {
            last = token;
            if (token.FullSpan.IsEmpty)
                continue;
            CheckFound(tree, token.FullSpan.Start, token);
            CheckFound(tree, token.FullSpan.End - 1, token);
        }

        Require(last.Exists && last.Kind == SyntaxKind.EndOfFile, "The last token is no EndOfFile.");
        CheckFound(tree, tree.Text.Length, last);
    }

    private static void CheckFound(SyntaxTree tree, int offset, SyntaxToken expected)
    {
        var found = tree.Root.FindToken(offset);
        Require(found == expected, $"FindToken({offset}) gives {Show(found)}, and {Show(expected)} is there.");
    }

    private static string Show(SyntaxNode node) => $"{node.Kind} {node.FullSpan}";

    private static string Show(SyntaxToken token) => $"{token.Kind} {token.FullSpan}";

    private static void Require(bool holds, string message)
    {
        if (!holds)
            throw new VerificationException(message);
    }
}
