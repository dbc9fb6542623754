using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>What to say of a text that its grammar needs too much work for.</summary>
public static class UnreadText
{
    /// <summary>Which grammar it was, where it was stopped, and what its author can do; null where all of the text was read.</summary>
    public static string? MessageOf(SyntaxTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return tree.UnreadFrom is { } offset
            ? $"reading was given up at line {tree.Text.Lines.PositionOf(offset).Line}, and what was not read by then is skipped: the grammar '{Escaped.Inline(tree.Vocabulary.Dialect)}' tries too much on this text; "
                + "give it repetitions with smaller bounds, and fewer of them in one another"
            : null;
    }
}
