namespace PaperParse.Syntax;

/// <summary>The text at <see cref="Span"/> becomes <see cref="NewText"/>: an insertion where the span is empty, a deletion where the text is.</summary>
public readonly record struct TextChange(TextSpan Span, string NewText)
{
    public static TextChange Insert(int offset, string text) => new(new TextSpan(offset, 0), text);

    public static TextChange Delete(TextSpan span) => new(span, "");
}
