namespace PaperParse.Analyzers;

/// <summary><c>``</c>, <c>''</c> or <c>"</c> in a text.</summary>
internal readonly record struct QuotationMark(int Start, int Length, bool IsPlain, bool IsClosing)
{
    public int End => Start + Length;

    /// <summary>Those of a paragraph, outside of math. Of three apostrophes the last two are one; three backticks are a fence, no quotation.</summary>
    public static List<QuotationMark> In(string text, int start, int end, ProseMath math)
    {
        var marks = new List<QuotationMark>();
        for (var at = start; at < end;)
        {
            var next = text.AsSpan(at, end - at).IndexOfAny("`'\"");
            if (next < 0)
                break;
            at += next;
            var run = text.AsSpan(at, end - at).IndexOfAnyExcept(text[at]);
            var length = run < 0 ? end - at : run;
            if (!math.Contains(at))
                Add(marks, text[at], at, length);
            at += length;
        }

        return marks;
    }

    private static void Add(List<QuotationMark> marks, char mark, int at, int length)
    {
        if (mark == '"')
        {
            for (var i = 0; i < length; i++)
                marks.Add(new QuotationMark(at + i, 1, IsPlain: true, IsClosing: false));
        }
        else if (mark == '`' ? length == 2 : length is 2 or 3)
        {
            marks.Add(new QuotationMark(at + length - 2, 2, IsPlain: false, IsClosing: mark == '\''));
        }
    }
}
