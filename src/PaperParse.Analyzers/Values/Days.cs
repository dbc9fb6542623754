using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>Whether a written date can be a day.</summary>
internal static class Days
{
    /// <summary>Why there is no such day in any year it could be of, in words for a message; null when there can be one, or its parts are not known.</summary>
    public static string? WhyNone(DateSyntax date)
    {
        var year = date.Year.Exists ? Value(date.Year) : null;
        if (year is < 1 or > 9999)
            return $"there is no year {Escaped.Inline(date.Year.Text)}";
        if (!date.Month.Exists || Value(date.Month) is not { } month)
            return null;
        if (month is < 1 or > 12)
            return $"there is no month {Escaped.Inline(date.Month.Text)}";
        if (!date.Day.Exists || Value(date.Day) is not { } day)
            return null;
        // Without a year the month is as long as it ever gets.
        const int leapYear = 2024;
        var days = DateTime.DaysInMonth((int)(year ?? leapYear), (int)month);
        if (day >= 1 && day <= days)
            return null;
        // "Feb 2031", but 2031-02
        var written = Escaped.Inline(date.Month.Text);
        var where = year is null ? date.Month.Word is null ? $"month {written}" : written
            : date.Month.Word is null ? $"{Escaped.Inline(date.Year.Text)}-{written}" : $"{written} {Escaped.Inline(date.Year.Text)}";
        return string.Create(CultureInfo.InvariantCulture, $"{where} has {days} days, no day {Escaped.Inline(date.Day.Text)}");
    }

    private static long? Value(SyntaxToken token)
    {
        if (token.Word?.Number is { } number)
            return number;
        return long.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
