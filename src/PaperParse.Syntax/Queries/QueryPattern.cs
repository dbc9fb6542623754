using System.Collections.Frozen;

namespace PaperParse.Syntax;

/// <summary>What one place of a tree is compared with.</summary>
/// <param name="Captures">The names under which what matched is given out.</param>
internal abstract record QueryPattern(IReadOnlyList<string> Captures);

/// <summary><c>(Title …)</c>, <c>(_ …)</c>: a node, or a token, of a kind.</summary>
/// <param name="Kind">Null for a node of any kind.</param>
/// <param name="IsMissing">Whether it is a node that is wanted there and not in the text.</param>
/// <param name="Items">What must stand in it.</param>
/// <param name="Without">Kinds that must not stand in it, at any depth.</param>
internal sealed record KindPattern(SyntaxKind? Kind, bool IsMissing, IReadOnlyList<QueryItem> Items, FrozenSet<SyntaxKind> Without, IReadOnlyList<string> Captures)
    : QueryPattern(Captures);

/// <summary><c>"authors"</c>: a token with exactly this text.</summary>
internal sealed record TextPattern(string Text, IReadOnlyList<string> Captures) : QueryPattern(Captures);

/// <summary><c>_</c>: any node or token.</summary>
internal sealed record AnyPattern(IReadOnlyList<string> Captures) : QueryPattern(Captures);

/// <summary><c>[(Title) (Abstract)]</c>: one of these; each that matches is a match of its own.</summary>
internal sealed record ChoicePattern(IReadOnlyList<QueryPattern> Alternatives, IReadOnlyList<string> Captures) : QueryPattern(Captures);

/// <summary>Something that must stand in a node.</summary>
/// <param name="Pattern">What it is.</param>
/// <param name="IsDeep">Whether it may stand at any depth, in any order; else it is a child, behind those that are named before it.</param>
/// <param name="Field">The kind of the node that holds a field, which what stands there must be; null where no field is named.</param>
internal sealed record QueryItem(QueryPattern Pattern, bool IsDeep, SyntaxKind? Field);
