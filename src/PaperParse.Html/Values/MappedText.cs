using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Html.Values;

/// <summary>
/// A value and where each of its characters stands in the source. It is made of pieces: characters that stand there as they are, and
/// escapes, which stand for others.
/// <code>
/// R&amp;amp;D          source
/// R&amp;D              value: a piece, an escape, a piece
/// </code>
/// </summary>
internal sealed class MappedText
{
    private readonly StringBuilder _value = new();
    private readonly List<MappedPiece> _pieces = [];

    /// <param name="isInMarkup">Whether it stands inside a tag or a script, where white space is no break between pieces of text.</param>
    public MappedText(bool isInMarkup) => IsInMarkup = isInMarkup;

    public bool IsInMarkup { get; }

    public string Value => field ??= _value.ToString();

    public IReadOnlyList<MappedPiece> Pieces => _pieces;

    /// <summary>Adds characters that stand in the source as they are.</summary>
    public void AddPlain(ReadOnlySpan<char> source, int start)
    {
        if (source.IsEmpty)
            return;
        _pieces.Add(new MappedPiece(_value.Length, source.Length, new TextSpan(start, source.Length), IsEscape: false));
        _value.Append(source);
    }

    /// <summary>Adds characters that something else in the source stands for.</summary>
    public void AddEscape(ReadOnlySpan<char> characters, TextSpan source)
    {
        _pieces.Add(new MappedPiece(_value.Length, characters.Length, source, IsEscape: true));
        _value.Append(characters);
    }

    /// <summary>Adds a stretch of another one.</summary>
    public void Add(MappedText other, int start, int length)
    {
        foreach (var piece in other.Slice(start, length))
        {
            _pieces.Add(piece with { At = _value.Length });
            _value.Append(other.Value, piece.At, piece.Length);
        }
    }

    /// <summary>The pieces of a stretch of the value, cut at its ends; of an escape there is no part.</summary>
    public IEnumerable<MappedPiece> Slice(int start, int length)
    {
        var end = start + length;
        for (var i = IndexOf(start); i < _pieces.Count && _pieces[i].At < end; i++)
        {
            var piece = _pieces[i];
            if (piece.IsEscape)
            {
                yield return piece;
                continue;
            }

            var from = Math.Max(start, piece.At);
            var width = Math.Min(end, piece.At + piece.Length) - from;
            if (width > 0)
                yield return new MappedPiece(from, width, new TextSpan(piece.Source.Start + from - piece.At, width), IsEscape: false);
        }
    }

    /// <summary>Where a stretch of the value stands in the source.</summary>
    /// <param name="start">Its first character.</param>
    /// <param name="length">At least 1.</param>
    public TextSpan SourceOf(int start, int length)
    {
        var (first, last) = (PlaceOf(start), PlaceOf(start + length - 1));
        return TextSpan.FromBounds(first.Start, Math.Max(first.End, last.End));
    }

    private TextSpan PlaceOf(int at)
    {
        var piece = _pieces[IndexOf(at)];
        return piece.IsEscape ? piece.Source : new TextSpan(piece.Source.Start + at - piece.At, 1);
    }

    private int IndexOf(int at)
    {
        var low = 0;
        var high = _pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].At <= at)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}

/// <summary>A piece of a value.</summary>
/// <param name="At">Its first character in the value.</param>
/// <param name="Length">How many characters of the value it is.</param>
/// <param name="Source">What stands in the source.</param>
/// <param name="IsEscape">Whether that stands for other characters.</param>
internal readonly record struct MappedPiece(int At, int Length, TextSpan Source, bool IsEscape);
