namespace PaperParse.Extraction;

/// <summary>Where authors work, as the text says.</summary>
/// <param name="Name">Of the place.</param>
/// <param name="Label">The number or letter that authors refer to it by, without brackets; null where it stands behind its author.</param>
/// <param name="Authors">Whose it is: places in the list of authors, counted from 0. Empty where nobody refers to it.</param>
public sealed record Affiliation(string Name, string? Label, IReadOnlyList<int> Authors);
