using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>Whether a listing is markdown, where tags and entities mean something: told by the marks that its grammar takes away from around values.</summary>
internal static class MarkdownSigns
{
    /// <summary>A listing that is markdown has such marks in every entry.</summary>
    private const int LookedAt = 500;

    private static readonly string[] Signs = ["](", "**", "##", "["];

    public static bool AreIn(SyntaxTree tree) => tree.Root.DescendantTokens()
        .Where(token => token.Kind == SyntaxKind.Markup)
        .Take(LookedAt)
        .Any(token => Array.Exists(Signs, sign => token.Text.Trim().StartsWith(sign, StringComparison.Ordinal)));
}
