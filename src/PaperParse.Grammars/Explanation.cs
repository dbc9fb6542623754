namespace PaperParse.Grammars;

/// <summary>Why a line is what it is: what took it, what each pattern of the grammar says of it, and what the rules wanted there.</summary>
/// <param name="TakenBy">The nodes that it stands in, the item first; none for a line that was skipped.</param>
/// <param name="Kind">The kind of line that it was taken as; null for one that was skipped or is blank, and on pages.</param>
/// <param name="Patterns">What each kind of line, or each element that begins on it, says of the line; those that got furthest first.</param>
/// <param name="Attempts">What was tried with it, those that had found most first.</param>
public sealed record Explanation(IReadOnlyList<string> TakenBy, string? Kind, IReadOnlyList<PatternVerdict> Patterns, IReadOnlyList<RuleAttempt> Attempts)
{
    /// <summary>On pages, where a line can hold a whole entry: all that stands on it, in its order. Of a plain text none.</summary>
    public IReadOnlyList<ExplainedPart> Parts { get; init; } = [];

    /// <summary>On pages: how many elements begin on the line that no selector finds and that have no text of their own. Nothing else is said of them.</summary>
    public int PassedOver { get; init; }
}

/// <summary>A part of a listing that stands on a line, or some text that no part took.</summary>
/// <param name="Nodes">The nodes that it stands in, the item first; none for skipped text.</param>
/// <param name="Text">What of it stands on the line.</param>
public sealed record ExplainedPart(IReadOnlyList<string> Nodes, string Text);

/// <summary>What a pattern says of a text.</summary>
/// <param name="Name">The kind of line, or the element.</param>
/// <param name="Fits">Whether the text fits.</param>
/// <param name="IsElse">Whether it counts only where no other kind fits.</param>
/// <param name="Offset">How far it got: the offset in the source of the first character that does not fit. Where the text fits, or was not looked at, its beginning.</param>
/// <param name="Reason">Why it does not fit, and what would have; null where it does.</param>
/// <param name="BeginsOtherwise">Whether already its beginning is another, and none that is spelled nearly alike.</param>
public sealed record PatternVerdict(string Name, bool Fits, bool IsElse, int Offset, string? Reason, bool BeginsOtherwise = false);

/// <summary>A rule that was tried and wanted something here that it did not find.</summary>
/// <param name="Rules">The item, and the rules in it, outermost first.</param>
/// <param name="StartLine">The 1-based line on which the item began.</param>
/// <param name="Found">What the item had found by then, with the 1-based lines, such as <c>Title 11</c>.</param>
/// <param name="Wanted">What it wanted, as written in the grammar; several where any would have done.</param>
public sealed record RuleAttempt(IReadOnlyList<string> Rules, int StartLine, IReadOnlyList<string> Found, IReadOnlyList<string> Wanted);
