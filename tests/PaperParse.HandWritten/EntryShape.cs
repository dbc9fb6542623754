namespace PaperParse.HandWritten;

/// <summary>Which lines an entry is made of. It has a place for each part, be the part there or missing; blank lines are what lies between.</summary>
internal struct EntryShape(int start)
{
    /// <summary>Behind the title, which begins the entry; the first line of the entry where the title is missing.</summary>
    public int TitleEnd = start;

    public int AbstractStart = start;

    /// <summary>The same as the start where the abstract is missing.</summary>
    public int AbstractEnd = start;

    /// <summary>A line that does not belong there, before the tail; -1 for none.</summary>
    public int Noise = -1;

    public Tail Tail;
}
