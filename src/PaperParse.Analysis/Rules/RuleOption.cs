namespace PaperParse.Analysis;

/// <summary>A number that a rule judges by, and that its users can set.</summary>
/// <param name="Name">As configuration writes it: <c>most-authors</c>.</param>
/// <param name="What">What the number is, in a few words, with its unit.</param>
/// <param name="Default">Where nobody set it.</param>
/// <param name="Least">The least that makes sense.</param>
/// <param name="Most">The most that makes sense.</param>
public sealed record RuleOption(string Name, string What, int Default, int Least, int Most);
