namespace PaperParse.Extraction;

/// <summary>What a part of an abstract is.</summary>
public enum AbstractPartKind
{
    /// <summary>What stands under a heading such as <c>METHODS</c>.</summary>
    Section,

    /// <summary>One of several things that are counted: <c>(1) … (2) …</c>.</summary>
    Item,
}

/// <summary>A part of an abstract that the text marks as one. Items can lie in sections.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">Its heading, number or mark as the text has it, without the punctuation of a heading.</param>
/// <param name="Text">Readable text, without the label, and without the mark or word that joins it to the next item.</param>
public sealed record AbstractPart(AbstractPartKind Kind, string Label, string Text);
