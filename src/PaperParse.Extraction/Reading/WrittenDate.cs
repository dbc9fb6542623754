using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>A date as it is written, with a year or without. There need not be such a day.</summary>
internal readonly struct WrittenDate
{
    private const int YearDigits = 4;

    /// <summary>In mail, years of two digits from this one on are of the last century (RFC 5322, section 4.3).</summary>
    private const int FirstYearBefore2000 = 50;

    /// <summary>Between two leap days lie at most eight years (1896 and 1904).</summary>
    private const int MaxYearsApart = 8;

    private readonly int _month;
    private readonly int _day;
    private readonly int _year;

    /// <summary>A part that is not there or cannot be read is 0, which no day has.</summary>
    public WrittenDate(DateSyntax node, out FieldExtent extent)
    {
        extent = default;
        foreach (var child in node.Children)
        {
            extent.Add(child);
            if (!child.TryGetToken(out var token))
                continue;
            switch (token.Kind)
            {
                case SyntaxKind.Month:
                    _month = NumberOf(token) ?? 0;
                    break;
                case SyntaxKind.Day:
                    _day = WrittenNumber.Plain(token.Text) ?? 0;
                    break;
                case SyntaxKind.Year:
                    HasYear = true;
                    _year = YearOf(token.Text);
                    break;
            }
        }
    }

    public bool HasYear { get; }

    /// <summary>The day of a date with a year; null where there is no such day.</summary>
    public DateOnly? Day => InYear(_year);

    /// <summary>Of a date without a year: the latest such day that is not after the given one.</summary>
    public DateOnly? LatestNotAfter(DateOnly limit)
    {
        for (var back = 0; back <= MaxYearsApart; back++)
        {
            if (InYear(limit.Year - back) is { } day && day <= limit)
                return day;
        }

        return null;
    }

    /// <summary>Of a date without a year: the first such day that is not before the given one.</summary>
    public DateOnly? FirstNotBefore(DateOnly limit)
    {
        for (var on = 0; on <= MaxYearsApart; on++)
        {
            if (InYear(limit.Year + on) is { } day && day >= limit)
                return day;
        }

        return null;
    }

    private static int YearOf(ReadOnlySpan<char> digits) => (digits.Length, WrittenNumber.Plain(digits)) switch
    {
        (YearDigits, { } year) => year,
        (2, { } year) => year < FirstYearBefore2000 ? 2000 + year : 1900 + year,
        // A year of one, three or five digits is none.
        _ => 0,
    };

    private static int? NumberOf(SyntaxToken month) =>
        month.Word?.Number is { } number ? (number is >= 1 and <= 12 ? (int)number : null) : WrittenNumber.Plain(month.Text);

    private DateOnly? InYear(int year) =>
        year is >= 1 and <= 9999 && _month is >= 1 and <= 12 && _day >= 1 && _day <= DateTime.DaysInMonth(year, _month)
            ? new DateOnly(year, _month, _day)
            : null;
}
