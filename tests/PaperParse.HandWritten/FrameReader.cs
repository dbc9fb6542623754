using PaperParse.Syntax;

namespace PaperParse.HandWritten;

/// <summary>Reads what stands around entries, and leaves its node open for what follows it.</summary>
internal sealed class FrameReader(LineTable lines, LineWriter writer)
{
    private const int MostFurtherParts = 60;

    public bool BeginsHeader(int line) => IsTop(line) || IsDateAtStart(line);

    public bool BeginsFooter(int line) => lines.Is(line, LineKinds.Footing);

    // new                    Header
    // Daily Papers
    //
    // by
    // AK
    // Jan 19
    public void Header()
    {
        writer.Open(SyntaxKind.Header);
        // A date alone is a header too, where nothing stands before it.
        if (!IsTop(writer.Line))
        {
            ListingDate(writer.Line);
            return;
        }

        Top();
        for (var count = 0; count < MostFurtherParts && lines.AfterBlanks(writer.Line) is var next && IsTop(next); count++)
        {
            writer.BlanksBefore(next);
            Top();
        }

        var date = lines.AfterBlanks(writer.Line);
        if (lines.Is(date, LineKinds.Day))
            ListingDate(date);
    }

    public void Footer()
    {
        writer.Open(SyntaxKind.Footer);
        writer.Take(LineKinds.Footing);
        for (var count = 0; count < MostFurtherParts; count++)
        {
            var next = lines.AfterBlanks(writer.Line);
            var kind = lines[next].Kinds & (LineKinds.Footing | LineKinds.Navigation);
            if (kind == LineKinds.None)
                break;
            writer.BlanksBefore(next);
            writer.Take(kind);
        }
    }

    private bool IsDateAtStart(int line) => lines.Is(line, LineKinds.Day) && line == lines.AfterBlanks(0);

    private bool IsTop(int line) =>
        lines.Is(line, LineKinds.Chrome | LineKinds.Heading | LineKinds.Curator)
        || (lines.Is(line, LineKinds.By) && lines.Is(lines.AfterBlanks(line + 1), LineKinds.Ak));

    private void Top()
    {
        var kind = lines[writer.Line].Kinds & (LineKinds.Chrome | LineKinds.Heading | LineKinds.Curator | LineKinds.By);
        switch (kind)
        {
            case LineKinds.Heading: writer.Node(SyntaxKind.Heading, kind); break;
            case LineKinds.Curator: writer.Node(SyntaxKind.Curator, kind); break;
            case LineKinds.By: CuratorApart(); break;
            default: writer.Node(SyntaxKind.Chrome, kind); break;
        }
    }

    // by
    // AK
    // and the research community     need not be there
    private void CuratorApart()
    {
        writer.Open(SyntaxKind.Curator);
        writer.Take(LineKinds.By);
        writer.BlanksBefore(lines.AfterBlanks(writer.Line));
        writer.Take(LineKinds.Ak);
        var community = lines.AfterBlanks(writer.Line);
        if (lines.Is(community, LineKinds.Community))
        {
            writer.BlanksBefore(community);
            writer.Take(LineKinds.Community);
        }

        writer.Close();
    }

    private void ListingDate(int line)
    {
        writer.BlanksBefore(line);
        writer.Node(SyntaxKind.ListingDate, LineKinds.Day);
    }
}
