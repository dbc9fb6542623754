using PaperParse.Syntax;

namespace PaperParse.HandWritten;

/// <summary>Writes lines to the tree, one after the other; <see cref="Line"/> is the next.</summary>
internal sealed class LineWriter(string text, LineTable lines, LinePatterns patterns, SyntaxTreeBuilder builder)
{
    public int Line { get; private set; }

    public void Open(SyntaxKind kind) => builder.Open(kind);

    public void Close() => builder.Close();

    public void Missing(SyntaxKind kind) => builder.Missing(kind);

    /// <summary>The lines before the given one, all of them blank.</summary>
    public void BlanksBefore(int line)
    {
        while (Line < line)
            Break(lines[Line].Start);
    }

    /// <summary>The next line as one of a kind, in a node of its own.</summary>
    public void Node(SyntaxKind node, LineKinds kind)
    {
        builder.Open(node);
        Take(kind);
        builder.Close();
    }

    /// <summary>The next line as one of a kind.</summary>
    public void Take(LineKinds kind)
    {
        ref var line = ref lines[Line];
        var content = text.AsSpan(line.ContentStart, line.ContentEnd - line.ContentStart);
        var leading = line.ContentStart - line.Start;
        if (kind == LineKinds.Prose)
        {
            builder.Token(SyntaxKind.Text, leading, content.Length);
        }
        else if ((kind & LineKinds.OftenSpelled) != 0 && LinePatterns.Spelled(content) != LineKinds.None)
        {
            builder.Token(SyntaxKind.Word, leading, content.Length);
        }
        else
        {
            var cursor = new LineCursor(content, leading, builder);
            patterns.Take(kind, ref cursor);
        }

        Break(line.ContentEnd);
    }

    /// <summary>Lines of prose, and blank ones, up to the given one.</summary>
    public void ProseUpTo(int line)
    {
        while (Line < line)
        {
            if (lines.Is(Line, LineKinds.Blank))
                Break(lines[Line].Start);
            else
                Take(LineKinds.Prose);
        }
    }

    /// <summary>What white space is left at the end of a text that no line break closes.</summary>
    public void EndOfFile()
    {
        var left = lines.Count > 0 && lines[lines.Count - 1] is { BreakWidth: 0 } last ? last.End - last.ContentEnd : 0;
        builder.Token(SyntaxKind.EndOfFile, left, 0);
    }

    // White space at the end of a line leads its break; where the text ends without one, the end of the file.
    private void Break(int from)
    {
        ref var line = ref lines[Line++];
        if (line.BreakWidth > 0)
            builder.Token(SyntaxKind.LineBreak, line.End - from, line.BreakWidth);
    }
}
