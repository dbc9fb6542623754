namespace PaperParse.Syntax;

/// <summary>
/// Structural equality: the same kinds down to the tokens, over the same text, wherever that stands and in whichever tree. What words mean is not asked:
/// that is said by the grammar, and follows from kind and text where the grammar is the same.
/// </summary>
internal static class Equivalence
{
    public static bool Of(GreenElement left, ReadOnlySpan<char> leftText, GreenElement right, ReadOnlySpan<char> rightText) =>
        leftText.SequenceEqual(rightText) && HaveSameKinds(left, right);

    // As deep as a grammar nests nodes.
    private static bool HaveSameKinds(GreenElement left, GreenElement right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left.Kind != right.Kind || left.Width != right.Width)
            return false;
        if (left is GreenToken token)
            return right is GreenToken other && token.Leading == other.Leading;
        if (right is not GreenNode second || left is not GreenNode first || first.Children.Length != second.Children.Length)
            return false;
        for (var i = 0; i < first.Children.Length; i++)
        {
            if (!HaveSameKinds(first.Children[i].Element, second.Children[i].Element))
                return false;
        }

        return true;
    }
}
