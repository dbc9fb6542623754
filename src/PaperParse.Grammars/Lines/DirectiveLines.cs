using PaperParse.Syntax;

namespace PaperParse.Grammars.Lines;

/// <summary>
/// Lines of a text that speak to PaperParse. No grammar knows of them: it reads the text as it would be without, and they are put back where they stand.
/// So a directive changes no entry, wherever it is, in any dialect.
/// <code>
/// Herons That Count                        Title
/// #paperparse: ignore PP1003 -- …            Directive
/// They tell three fish from four.          Abstract
/// </code>
/// </summary>
internal sealed class DirectiveLines
{
    private readonly SourceText _text;
    private readonly List<int> _lines;

    private DirectiveLines(SourceText text, List<int> lines)
    {
        _text = text;
        _lines = lines;
        Rest = text.WithChanges(lines.Select(line => new TextChange(TextSpan.FromBounds(text.Lines[line].Start, text.Lines[line].FullEnd), "")));
    }

    /// <summary>The text without them.</summary>
    public SourceText Rest { get; }

    /// <summary>Null for a text that has none.</summary>
    public static DirectiveLines? In(SourceText text)
    {
        var characters = text.Slice(new TextSpan(0, text.Length));
        if (!DirectiveForm.MayStandIn(characters))
            return null;
        var lines = new List<int>();
        for (var at = DirectiveForm.NextIn(characters, 0); at >= 0; at = DirectiveForm.NextIn(characters, at))
        {
            var index = text.Lines.IndexOf(at);
            var line = text.Lines[index];
            if (DirectiveForm.ContentOf(text.Slice(new TextSpan(line.Start, line.Width))) is not null)
                lines.Add(index);
            at = line.FullEnd;
        }

        return lines.Count > 0 ? new DirectiveLines(text, lines) : null;
    }

    public static SourceText Without(SourceText text) => In(text)?.Rest ?? text;

    /// <summary>The index in the text of a line of the rest.</summary>
    public int LineOf(int line)
    {
        // The first that stands behind it, counted in lines of the rest.
        var (low, high) = (0, _lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lines[middle] - middle <= line)
                low = middle + 1;
            else
                high = middle;
        }

        return line + low;
    }

    /// <summary>The index in the rest of a line of the text; null for a directive.</summary>
    public int? RestLineOf(int line) => _lines.BinarySearch(line) is < 0 and var found ? line - ~found : null;

    /// <summary>Where a place in the rest is in the text.</summary>
    public int OffsetOf(int offset)
    {
        var line = Rest.Lines.IndexOf(offset);
        return line < 0 ? offset : _text.Lines[LineOf(line)].Start + offset - Rest.Lines[line].Start;
    }

    /// <summary>Writes the tree of the rest as the tree of the text: each directive between the two lines that it stands between, in no node that it need not be in.</summary>
    public void Weave(SyntaxTreeBuilder rest, SyntaxTreeBuilder builder)
    {
        var events = rest.Events;
        var (offset, removed, next, depth, blanks) = (0, 0, 0, 0, 0);
        for (var at = 0; at < events.Length;)
        {
            var end = at;
            while (end < events.Length && events[end].Step != TreeStep.Token)
                end++;
            var place = IsDue() ? ShallowestIn(events[at..end], depth) : -1;
            for (var i = at; i <= end; i++)
            {
                if (i - at == place)
                {
                    for (; IsDue(); next++)
                        WriteNext();
                }

                if (i < end)
                {
                    depth += events[i].Step == TreeStep.Open ? 1 : -1;
                    Write(builder, events[i], 0);
                }
            }

            if (end < events.Length)
            {
                var token = events[end];
                for (; next < _lines.Count && OffsetOfNext() < offset + token.Leading + token.Width; WriteNext(), next++)
                {
                    token = Split(builder, token, offset, OffsetOfNext());
                    offset = OffsetOfNext();
                }

                Write(builder, token, token.Kind == SyntaxKind.EndOfFile ? blanks : 0);
                offset += token.Leading + token.Width;
            }

            at = end + 1;
        }

        int OffsetOfNext() => _text.Lines[_lines[next]].Start - removed;

        bool IsDue() => next < _lines.Count && OffsetOfNext() <= offset;

        void WriteNext()
        {
            var line = _text.Lines[_lines[next]];
            blanks = Write(builder, line);
            removed += line.FullWidth;
        }
    }

    /// <summary>
    /// Writes what of a token stands before a line of the rest, and returns what comes behind. A word that is wrapped can be one token:
    /// <code>
    /// … and 14 additional authors
    /// #paperparse: …
    ///   not shown
    /// </code>
    /// </summary>
    private TreeEvent Split(SyntaxTreeBuilder builder, TreeEvent token, int start, int cut)
    {
        var before = Rest.Slice(TextSpan.FromBounds(start, cut));
        var width = before.TrimEnd().Length - token.Leading;
        var lineBreak = Rest.Lines[Rest.Lines.IndexOf(cut) - 1].BreakWidth;
        if (width > 0)
            builder.Token(token.Kind, token.Leading, width, token.Word);
        builder.Token(SyntaxKind.LineBreak, cut - start - lineBreak - (width > 0 ? token.Leading + width : 0), lineBreak);
        var end = start + token.Leading + token.Width;
        var behind = Rest.Slice(TextSpan.FromBounds(cut, end));
        var leading = behind.Length - behind.TrimStart().Length;
        // A value stands in the first piece, and is not there twice.
        return new TreeEvent(TreeStep.Token, token.Kind == SyntaxKind.Text || width <= 0 ? token.Kind : SyntaxKind.Markup, leading, behind.Length - leading, width > 0 ? 0 : token.Word);
    }

    /// <summary>After how many of these steps the fewest nodes are open, but the listing itself.</summary>
    private static int ShallowestIn(ReadOnlySpan<TreeEvent> steps, int depth)
    {
        var (place, least) = (depth > 0 ? 0 : -1, depth > 0 ? depth : int.MaxValue);
        for (var i = 0; i < steps.Length; i++)
        {
            depth += steps[i].Step == TreeStep.Open ? 1 : -1;
            if (depth > 0 && depth < least)
                (place, least) = (i + 1, depth);
        }

        return place;
    }

    /// <returns>The width of the white space that the line ends with, where no break takes it: it is left to the end of the text.</returns>
    private int Write(SyntaxTreeBuilder builder, TextLine line)
    {
        var content = _text.Slice(new TextSpan(line.Start, line.Width));
        var leading = content.Length - content.TrimStart().Length;
        var width = content.Trim().Length;
        var blanks = line.Width - leading - width;
        builder.Open(SyntaxKind.Directive);
        builder.Token(SyntaxKind.Markup, leading, width);
        if (line.BreakWidth > 0)
            builder.Token(SyntaxKind.LineBreak, blanks, line.BreakWidth);
        builder.Close();
        return line.BreakWidth > 0 ? 0 : blanks;
    }

    private static void Write(SyntaxTreeBuilder builder, TreeEvent step, int blanks)
    {
        if (step.Step == TreeStep.Token)
            builder.Token(step.Kind, step.Leading + blanks, step.Width, step.Word);
        else if (step.Step == TreeStep.Open)
            builder.Open(step.Kind);
        else
            builder.Close();
    }
}
