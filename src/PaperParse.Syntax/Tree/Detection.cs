namespace PaperParse.Syntax;

/// <summary>How the dialect of a tree was chosen.</summary>
/// <param name="Dialect">The grammar's name.</param>
/// <param name="Certainty">From 0 to 1; null where nothing was weighed, because the dialect was named or is the only one.</param>
public sealed record Detection(string Dialect, double? Certainty = null);
