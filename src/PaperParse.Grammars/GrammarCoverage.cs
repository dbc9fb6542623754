using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>What of a grammar its samples exercise. What another grammar defines, and this one uses or extends, is not counted.</summary>
/// <param name="Parts">How many parts were looked for: definitions, alternatives, what is optional, repeated or wanted, words.</param>
/// <param name="Exercised">How many of them some sample exercises.</param>
/// <param name="Unused">What no sample exercises, in the order of the grammar. Words that stand together are listed together; of a part that is not exercised what stands inside is not listed, nor counted.</param>
public sealed record GrammarCoverage(int Parts, int Exercised, IReadOnlyList<UnusedPart> Unused);

/// <summary>A part of a grammar that no sample exercises.</summary>
/// <param name="Position">Where it stands in the grammar.</param>
/// <param name="Definition">The name that it helps to define.</param>
/// <param name="What">What is missing from the samples, in one line.</param>
public sealed record UnusedPart(LinePosition Position, string Definition, string What);
