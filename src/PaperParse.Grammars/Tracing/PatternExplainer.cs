using PaperParse.Grammars.Characters;
using PaperParse.Grammars.Checking;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Tracing;

/// <summary>
/// Says how far a traced pattern gets with a text, and what would have helped it on:
/// <code>
/// • 11 autors          "autors" stands where "authors" or "author" is wanted; did you mean "authors"?
///      ^
/// </code>
/// </summary>
internal sealed class PatternExplainer(Definitions definitions, ReadingTrace trace)
{
    /// <summary>Of shorter texts any is spelled nearly like any other.</summary>
    private const int LeastLength = 3;

    private readonly Beginnings _beginnings = new(definitions);

    /// <summary>What the pattern says of a text without white space at its beginning.</summary>
    /// <param name="name">Of the pattern.</param>
    /// <param name="isElse">Whether it counts only where no other does.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where that stands in the source.</param>
    public PatternVerdict Explain(string name, bool isElse, CharacterParser pattern, string text, int start)
    {
        using var builder = new SyntaxTreeBuilder();
        trace.BeginListening();
        var fits = ValueReader.TryRead(pattern, text, builder, long.MaxValue, out _);
        var heard = trace.EndListening(keep: false);
        if (fits)
            return new PatternVerdict(name, true, isElse, start, null);
        var end = text.AsSpan().TrimEnd().Length;
        // A pattern that fits and leaves something over wants the end there, and may have wanted more.
        var at = Math.Min(heard.Furthest, end);
        var wanted = _beginnings.Of(heard.Wishes);
        var found = at < end ? WordAt(text[at..end]) : null;
        var instead = wanted.Count == 0 ? "the end" : string.Join(" or ", wanted);
        var near = found is null or { Length: < LeastLength } ? null : Spelling.Nearest(found, heard.Wishes.SelectMany(_beginnings.TextsOf));
        var reason = $"{(found is null ? "it ends" : $"{Escaped.Quote(found)} stands")} where {instead} is wanted{(near is null ? "" : $"; did you mean {Escaped.Quote(near)}?")}";
        return new PatternVerdict(name, false, isElse, start + at, reason, BeginsOtherwise: at == 0 && near is null);
    }

    /// <summary>Up to the next white space; of a long word its beginning.</summary>
    private static string WordAt(string text)
    {
        const int Longest = 30;
        var end = text.AsSpan().IndexOfAny(' ', '\t', '\u00A0');
        var word = end > 0 ? text[..end] : text;
        return word.Length <= Longest ? word : word[..Longest] + "…";
    }
}
