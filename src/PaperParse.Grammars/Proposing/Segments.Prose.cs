namespace PaperParse.Grammars.Proposing;

/// <summary>The prose of the entries, and what of it is none of theirs.</summary>
internal sealed partial class Segments
{
    /// <summary>The lines of prose from an anchor to the next.</summary>
    public List<int> ProseBehind(int index) => [.. Enumerable.Range(Starts[index], EndOf(index) - Starts[index]).Where(line => KindOf[line] == Prose)];

    /// <summary>The line that the first entry begins with.</summary>
    public int FirstEntry()
    {
        if (!EndsWithAnchor)
            return Starts[0];
        var prose = ProseBefore(KindOf, Starts[0]);
        for (var blocks = BlocksOf(prose); blocks > Blocks; blocks--)
        {
            while (prose.Count > 1 && prose[1] == prose[0] + 1)
                prose.RemoveAt(0);
            prose.RemoveAt(0);
        }

        return prose.Count > 0 ? prose[0] : Starts[0];
    }

    /// <summary>The lines of prose behind the last entry: behind the ruling that closes it, or the paragraphs of nothing but prose that no other entry ends with.</summary>
    public IEnumerable<int> Apart()
    {
        if (EndsWithAnchor || Starts.Count < 2)
            return [];
        if (IsClosed)
            return Enumerable.Range(EndOf(Starts.Count - 1), KindOf.Length - EndOf(Starts.Count - 1)).Where(line => KindOf[line] == Prose);
        var last = LastParagraphs(Starts.Count - 1);
        var usual = Enumerable.Range(0, Starts.Count - 1).Max(index => LastParagraphs(index).Count);
        return last.Skip(usual).SelectMany(lines => lines);
    }

    private int EndOf(int index) => index + 1 < Starts.Count ? Starts[index + 1] : IsClosed ? _closing : KindOf.Length;

    // Those of nothing but prose that an entry ends with, in order.
    private List<List<int>> LastParagraphs(int index)
    {
        var paragraphs = new List<List<int>> { new() };
        for (var line = Starts[index]; line < EndOf(index); line++)
        {
            if (KindOf[line] != Blank)
                paragraphs[^1].Add(line);
            else if (paragraphs[^1].Count > 0)
                paragraphs.Add([]);
        }

        var filled = paragraphs.Where(lines => lines.Count > 0).ToList();
        return filled[(filled.FindLastIndex(lines => lines.Exists(line => KindOf[line] != Prose)) + 1)..];
    }
}
