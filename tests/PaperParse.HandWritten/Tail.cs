namespace PaperParse.HandWritten;

/// <summary>The lines that an entry ends with; -1 for one that is not there.</summary>
internal struct Tail(int start)
{
    /// <summary>Where it begins, be it with a line or with what is missing.</summary>
    public int Start = start;
    public int Byline = -1;
    public int JunkBeforeSeparator = -1;
    public int Separator = -1;
    public int JunkBeforeDate = -1;
    public int DateLine = -1;

    /// <summary>Behind its last line.</summary>
    public int End = start;
}
