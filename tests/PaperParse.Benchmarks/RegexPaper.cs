using System.Text.RegularExpressions;

namespace PaperParse.Benchmarks;

/// <summary>What the regular expression finds of one entry.</summary>
internal sealed record RegexPaper(
    RegexField<string> Title,
    RegexField<string> Abstract,
    RegexField<int?>? AuthorCount,
    RegexField<string>? Organization,
    RegexField<DateOnly?> PublishedOn,
    RegexField<int?>? Comments);

internal readonly record struct RegexField<T>(T Value, RegexPlace Place);

internal readonly record struct RegexPlace(int Start, int Length, int Line, int Column);

/// <summary>Lines and columns of places that are asked for in the order of the text: each part of it is counted once.</summary>
internal struct LineCounter(string text)
{
    private int _at;
    private int _lineStart;
    private int _line = 1;

    public RegexPlace PlaceOf(Group group)
    {
        var passed = text.AsSpan(_at, group.Index - _at);
        if (passed.LastIndexOf('\n') is >= 0 and var last)
        {
            _line += passed.Count('\n');
            _lineStart = _at + last + 1;
        }

        _at = group.Index;
        return new RegexPlace(group.Index, group.Length, _line, group.Index - _lineStart + 1);
    }
}
