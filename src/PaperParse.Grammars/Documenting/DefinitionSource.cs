using PaperParse.Grammars.Notation;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Documenting;

/// <summary>
/// The lines of a definition, and the comment above it.
/// <code>
/// # ---- Titles ----                  what divides the file explains nothing
/// # A title can be wrapped.           the comment
///
/// piece titled = lead? text           the definition: from the first column
///     | lead text                     up to the next line that is neither indented nor empty
/// </code>
/// </summary>
internal sealed class DefinitionSource
{
    private const char CommentMark = '#';

    private readonly SourceText _text;
    private readonly int _first;

    /// <param name="place">The name that is defined.</param>
    public DefinitionSource(Place place)
    {
        _text = place.Source.Text;
        _first = _text.Lines.PositionOf(place.Offset).Line - 1;
        while (_first > 0 && (IsBlank(_first) || IsIndented(_first)))
            _first--;
    }

    public IReadOnlyList<string> Text()
    {
        var last = _first;
        for (var i = _first + 1; i < _text.Lines.Count && (IsBlank(i) || IsComment(i) || IsIndented(i)); i++)
        {
            if (!IsBlank(i) && !IsComment(i))
                last = i;
        }

        return [.. Enumerable.Range(_first, last - _first + 1).Select(Line)];
    }

    /// <summary>Without marks, without empty lines at its ends.</summary>
    public IReadOnlyList<string> Comment()
    {
        var first = _first;
        while (first > 0 && (IsBlank(first - 1) || IsComment(first - 1)))
            first--;
        return [.. Enumerable.Range(first, _first - first).Where(IsComment).Select(Line).Where(line => !IsDivider(line)).Select(line => WithoutMark(line))];
    }

    private string Line(int index)
    {
        var line = _text.Lines[index];
        return _text.ToString(new TextSpan(line.Start, line.Width));
    }

    private bool IsBlank(int index) => string.IsNullOrWhiteSpace(Line(index));

    private bool IsComment(int index) => Line(index) is [CommentMark, ..];

    private bool IsIndented(int index) => Line(index) is [var first, ..] && char.IsWhiteSpace(first);

    private static bool IsDivider(string line) => line.TrimStart(CommentMark, ' ').StartsWith("--", StringComparison.Ordinal);

    private static string WithoutMark(string line) => line.TrimStart(CommentMark) is [' ', .. var rest] ? rest : line.TrimStart(CommentMark);
}
