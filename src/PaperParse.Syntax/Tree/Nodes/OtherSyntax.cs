namespace PaperParse.Syntax;

/// <summary>What no rule of the grammar took: whole lines, in the smallest run.</summary>
public sealed class SkippedTextSyntax : SyntaxNode
{
    internal SkippedTextSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>An instruction to PaperParse that stands in the text: a line of it, or a comment of a page. What else it stands in is as if it were not there.</summary>
public sealed class DirectiveSyntax : SyntaxNode
{
    internal DirectiveSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>A page's own machine-readable copy of a paper, joined to its entry by id.</summary>
public sealed class EmbeddedRecordSyntax : SyntaxNode
{
    internal EmbeddedRecordSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}

/// <summary>A field that only this dialect has; its records have it under <c>extra</c>.</summary>
public sealed class CustomFieldSyntax : SyntaxNode
{
    internal CustomFieldSyntax(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
        : base(tree, parent, green, position)
    {
    }
}
