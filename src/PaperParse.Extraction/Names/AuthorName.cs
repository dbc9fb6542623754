namespace PaperParse.Extraction;

/// <summary>One of the authors of a paper.</summary>
/// <param name="Name">As it is among the authors, with its LaTeX as text.</param>
/// <param name="Given">Given names; null where the text does not tell which ones they are.</param>
/// <param name="Family">The family name; null where the text does not tell.</param>
/// <param name="IsCollaboration">Whether it is the name of a collaboration, and of no person.</param>
public sealed record AuthorName(string Name, string? Given, string? Family, bool IsCollaboration);
