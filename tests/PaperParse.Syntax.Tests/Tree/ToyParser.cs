using PaperParse.TestSupport;

namespace PaperParse.Syntax.Tests.Tree;

/// <summary>
/// As little of a parser as gives trees of any text: a line that begins with <c>&gt;</c> is the title of an entry, other lines are its abstract,
/// a line of <c>#</c> is skipped text, lines before the first title are the header's.
/// </summary>
internal static class ToyParser
{
    public static SyntaxTree Parse(string text) => Parse(new SourceText(text));

    public static SyntaxTree Parse(SourceText source)
    {
        using var builder = new SyntaxTreeBuilder();
        builder.Open(SyntaxKind.Listing);
        var isOpen = false;
        foreach (var line in NaiveLines.Split(source.ToString()))
        {
            var isTitle = line.StartsWith('>');
            if (isTitle || !isOpen)
            {
                if (isOpen)
                    builder.Close();
                builder.Open(isTitle ? SyntaxKind.Entry : SyntaxKind.Header);
                isOpen = true;
            }

            Part(builder, line, isTitle ? SyntaxKind.Title : line.StartsWith('#') ? SyntaxKind.SkippedText : SyntaxKind.Abstract);
            if (isTitle)
                builder.Missing(SyntaxKind.Byline);
        }

        if (isOpen)
            builder.Close();
        builder.Token(SyntaxKind.EndOfFile, 0, 0);
        builder.Close();
        return builder.Build(source, Sketch.Vocabulary, new Detection("sketch"), Parse);
    }

    private static void Part(SyntaxTreeBuilder builder, string line, SyntaxKind kind)
    {
        var breakWidth = NaiveLines.BreakWidth(line);
        var text = line[..^breakWidth];
        var leading = text.Length - text.TrimStart(' ').Length;
        var trailing = text.TrimStart(' ').Length - text.Trim(' ').Length;
        var width = text.Length - leading - trailing;
        if (width > 0)
        {
            builder.Open(kind);
            builder.Token(SyntaxKind.Text, leading, width);
        }

        if (breakWidth > 0)
            builder.Token(SyntaxKind.LineBreak, width > 0 ? trailing : leading, breakWidth);
        else if (width == 0 || trailing > 0)
            builder.Token(SyntaxKind.Markup, 0, width > 0 ? trailing : leading);
        if (width > 0)
            builder.Close();
    }
}
