namespace PaperParse.Grammars;

/// <summary>A line that was taken for one of those kinds that fit nearly anything, although it begins as another kind does: perhaps that one, mistyped.</summary>
/// <param name="Line">The index of the line: 0 for the first.</param>
/// <param name="Kind">What it was taken as; such a kind is marked <c>else</c>.</param>
/// <param name="Like">The kind that it begins like.</param>
/// <param name="Beginning">The text of that kind with which it begins.</param>
public sealed record LineSlip(int Line, string Kind, string Like, string Beginning);
