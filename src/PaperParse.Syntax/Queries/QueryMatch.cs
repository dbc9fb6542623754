namespace PaperParse.Syntax;

/// <summary>One place of a tree that a query matches.</summary>
/// <param name="Element">What the outermost pattern matched.</param>
/// <param name="Captures">In the order of the query; empty where it names none.</param>
public sealed record QueryMatch(SyntaxElement Element, IReadOnlyList<QueryCapture> Captures);

/// <summary>A node or token that a query gives a name.</summary>
/// <param name="Name">Without the <c>@</c>.</param>
/// <param name="Element">What it is.</param>
public sealed record QueryCapture(string Name, SyntaxElement Element)
{
    /// <summary>Runs of white space folded to one space; of a page what a reader sees, without tags and with escapes undone.</summary>
    public string Text => TreeQuery.ReadableText(Element);
}
