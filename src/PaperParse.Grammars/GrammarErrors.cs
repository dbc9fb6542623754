using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>The ids of mistakes in grammars. A number is never used for another meaning.</summary>
internal static class GrammarErrors
{
    /// <summary>What stands here cannot be read as notation.</summary>
    public const string Unreadable = "PG0001";

    /// <summary>A name that nothing defines.</summary>
    public const string UnknownName = "PG0002";

    /// <summary>A definition that uses itself.</summary>
    public const string Recursion = "PG0003";

    /// <summary>A name that is defined twice.</summary>
    public const string DefinedTwice = "PG0004";

    /// <summary>A repetition of something that can match nothing.</summary>
    public const string RepeatsNothing = "PG0005";

    /// <summary>An alternative that no text can reach.</summary>
    public const string NeverReached = "PG0006";

    /// <summary>A repetition over lines without a bound, or with one that is no use.</summary>
    public const string NoBound = "PG0007";

    /// <summary>A repetition that eats what should come after it.</summary>
    public const string EatsItsEnd = "PG0008";

    /// <summary>A label that is no field of a record.</summary>
    public const string UnknownLabel = "PG0009";

    /// <summary>More line kinds than a grammar can have.</summary>
    public const string TooManyLineKinds = "PG0010";

    /// <summary>A part that every grammar needs is not there.</summary>
    public const string Incomplete = "PG0011";

    /// <summary>Written for a later version of the notation.</summary>
    public const string NewerNotation = "PG0012";

    /// <summary>Only a node can be wanted or missing, and only a node can be an item.</summary>
    public const string NeedsNode = "PG0013";

    /// <summary>What stands behind <c>text</c> begins with nothing fixed, so where the text ends cannot be said.</summary>
    public const string TextNotLast = "PG0014";

    /// <summary>A CSS selector or a path into JSON that cannot be read.</summary>
    public const string UnreadableSelector = "PG0015";

    /// <summary>Larger or more deeply nested than a grammar can be.</summary>
    public const string TooLarge = "PG0016";

    /// <summary>What is wrong with a repetition over lines or characters that has no bound; null where it has one.</summary>
    public static GrammarError? Unbounded(Notation.RepeatExpression repeat) => repeat.Max == Notation.RepeatExpression.Unbounded
        ? repeat.Place.Error(NoBound, "a repetition needs a bound, or a hostile text takes for ever; write {0,60} for {0,}, {1,60} for {1,}",
            repeat.Bounds.ReplaceBy(repeat.Bounds.Text.Replace(",", ",60", StringComparison.Ordinal)))
        : null;

    /// <summary>For <see cref="NeedsNode"/>: that something which is no node cannot be missing.</summary>
    public static string NoMissingNode(string name, string? nearest, string wanted) =>
        $"only a node can be missing{(name.Length > 0 ? $", and '{name}' is none" : "")}{Spelling.DidYouMean(nearest)}"
        + (wanted.Length > 0 ? $"{(nearest is null ? ";" : " or")} write {wanted.TrimEnd('?')}? for what may be there or not" : nearest is null ? "; name a node such as Title, or leave this out" : "");

    /// <summary>What is said of what a rule does; of no use where a name in it is not known.</summary>
    public static bool IsAboutMeaning(string id) => id is RepeatsNothing or NeverReached or EatsItsEnd;
}
