namespace PaperParse.Syntax;

/// <summary>A place as people count: line and column both from 1, the column in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}";
}
