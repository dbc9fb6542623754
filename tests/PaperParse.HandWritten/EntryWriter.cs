using PaperParse.Syntax;

namespace PaperParse.HandWritten;

/// <summary>Writes an entry of which the shape is known, and leaves its node open for what follows it.</summary>
internal sealed class EntryWriter(LineTable lines, LineWriter writer)
{
    public void Write(in EntryShape entry)
    {
        writer.Open(SyntaxKind.Entry);
        Prose(SyntaxKind.Title, writer.Line, entry.TitleEnd);
        Prose(SyntaxKind.Abstract, entry.AbstractStart, entry.AbstractEnd);
        if (entry.Noise >= 0)
            Noise(entry.Noise);
        writer.BlanksBefore(entry.Tail.Start);
        Write(entry.Tail);
    }

    private void Write(in Tail tail)
    {
        if (tail.Byline >= 0)
            Byline();
        else
            writer.Missing(SyntaxKind.Byline);
        Junk(tail.JunkBeforeSeparator);
        Part(SyntaxKind.Separator, tail.Separator, LineKinds.Dot);
        Junk(tail.JunkBeforeDate);
        Part(SyntaxKind.DateLine, tail.DateLine, LineKinds.Dated);
    }

    private void Prose(SyntaxKind node, int start, int end)
    {
        if (start == end)
        {
            writer.Missing(node);
            return;
        }

        writer.BlanksBefore(start);
        writer.Open(node);
        writer.ProseUpTo(end);
        writer.Close();
    }

    private void Noise(int line)
    {
        writer.BlanksBefore(line);
        var chrome = lines[line].Kinds & LineKinds.Chrome;
        if (chrome != LineKinds.None)
            writer.Node(SyntaxKind.Chrome, chrome);
        else
            writer.Node(SyntaxKind.SkippedText, LineKinds.Spoilt);
    }

    private void Byline()
    {
        writer.Open(SyntaxKind.Byline);
        if (lines.Is(writer.Line, LineKinds.Bullet))
            writer.Take(LineKinds.Bullet);
        else
            writer.Node(SyntaxKind.OrganizationBadge, LineKinds.Badge);
        writer.Close();
    }

    private void Junk(int line)
    {
        if (line >= 0)
            writer.Node(SyntaxKind.SkippedText, lines.Is(line, LineKinds.Prose) ? LineKinds.Prose : LineKinds.Spoilt);
    }

    private void Part(SyntaxKind node, int line, LineKinds kind)
    {
        if (line < 0)
        {
            writer.Missing(node);
            return;
        }

        writer.BlanksBefore(line);
        writer.Node(node, kind);
    }
}
