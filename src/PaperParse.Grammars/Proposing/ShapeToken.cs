namespace PaperParse.Grammars.Proposing;

/// <summary>What a stretch of a line is.</summary>
internal enum ShapeKind
{
    Word,
    Mark,
    Number,
    Date,
    Url,
    ArxivId,
    Doi,
}

/// <summary>A stretch of a line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="Form">Of a date: in which order its parts stand.</param>
internal readonly record struct ShapeToken(ShapeKind Kind, string Text, int Start, DateForm Form = DateForm.None)
{
    public int End => Start + Text.Length;

    /// <summary>Whether it stands for others like it, and not for itself.</summary>
    public bool IsValue => Kind is not (ShapeKind.Word or ShapeKind.Mark);

    /// <summary>Equal for what one pattern takes.</summary>
    public string Key => IsValue ? $"<{Kind}>" : Text;
}

/// <summary>How a date is written.</summary>
[Flags]
internal enum DateForm
{
    None = 0,

    /// <summary>Nov 21, 2031</summary>
    MonthFirst = 1,

    /// <summary>21 Nov 2031</summary>
    DayFirst = 2,

    /// <summary>2031-11-21</summary>
    YearFirst = 4,

    /// <summary>2031年11月21日</summary>
    Signed = 8,

    /// <summary>21/11/2031, or the other way round.</summary>
    Figures = 16,
}
