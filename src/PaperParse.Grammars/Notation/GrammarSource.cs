using PaperParse.Syntax;

namespace PaperParse.Grammars.Notation;

/// <summary>The text of a grammar file, and what messages call it.</summary>
internal sealed class GrammarSource(string path, string text)
{
    public string Path { get; } = path;

    public SourceText Text { get; } = new(text, path);
}

/// <summary>A stretch of a grammar file, in UTF-16 units; of no width where something is missing.</summary>
internal readonly record struct Place(GrammarSource Source, int Offset, int Width = 0)
{
    public int End => Offset + Width;

    public string Text => Source.Text.ToString(new TextSpan(Offset, Width));

    /// <summary>From the beginning of this one to the end of the other.</summary>
    public Place To(Place last) => this with { Width = Math.Max(0, last.End - Offset) };

    /// <summary>Where the line begins that this begins on.</summary>
    public Place StartOfLine => new(Source, Source.Text.Lines[Source.Text.Lines.IndexOf(Offset)].Start);

    /// <summary>All of that line but its break.</summary>
    public Place Line => StartOfLine with { Width = Source.Text.Lines[Source.Text.Lines.IndexOf(Offset)].Width };

    /// <param name="id">Of the mistake.</param>
    /// <param name="message">What is wrong, and what to write instead.</param>
    /// <param name="correction">What makes it right; nothing where that cannot be said.</param>
    public GrammarError Error(string id, string message, params IReadOnlyList<TextChange> correction) =>
        new(id, Source.Path, Source.Text.Lines.PositionOf(Offset), message) { Span = new TextSpan(Offset, Width), Correction = correction.Count > 0 ? correction : null };

    public TextChange ReplaceBy(string text) => new(new TextSpan(Offset, Width), text);

    /// <summary>Takes this away, and the white space before it where some stands behind it too, or nothing.</summary>
    public TextChange Delete()
    {
        var text = Source.Text;
        var isBetween = Width > 0 && Offset > 0 && text[Offset - 1] == ' ' && (End == text.Length || text[End] is ' ' or '\r' or '\n');
        return TextChange.Delete(TextSpan.FromBounds(isBetween ? Offset - 1 : Offset, End));
    }

    public TextChange InsertBefore(string text) => TextChange.Insert(Offset, text);

    public TextChange InsertBehind(string text) => TextChange.Insert(End, text);

    /// <summary>The name that was meant in place of this one; nothing when there is none.</summary>
    public TextChange[] Rename(string? meant) => meant is null ? [] : [ReplaceBy(meant)];
}
