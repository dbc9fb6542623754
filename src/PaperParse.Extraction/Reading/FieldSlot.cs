using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>What has been read so far of one field of one entry.</summary>
internal struct FieldSlot
{
    private string? _text;
    private StringBuilder? _joined;
    private int _start;
    private int _end;

    public bool IsStated { get; private set; }

    public readonly string? Text => _joined?.ToString() ?? _text;

    public long? Number { get; private set; }

    public DateField Date { get; private set; }

    /// <summary>The kind of the node directly below the entry or header that the field was first found in.</summary>
    public SyntaxKind Production { get; private set; }

    public readonly TextSpan Span => TextSpan.FromBounds(_start, _end);

    /// <summary>A further piece of the same field is joined by a space, and the field reaches to its end.</summary>
    public void Add(string? text, TextSpan span, SyntaxKind production)
    {
        if (IsStated && _text is not null && text is not null)
            (_joined ??= new StringBuilder(_text)).Append(' ').Append(text);
        else
            _text ??= text;
        if (IsStated)
            _end = span.End;
        else
            Place(span, production);
    }

    public void Set(long? number, TextSpan span, SyntaxKind production)
    {
        Place(span, production);
        Number = number;
    }

    public void Set(DateField date, TextSpan span, SyntaxKind production)
    {
        Place(span, production);
        Date = date;
    }

    private void Place(TextSpan span, SyntaxKind production)
    {
        IsStated = true;
        (_start, _end) = (span.Start, span.End);
        Production = production;
    }
}
