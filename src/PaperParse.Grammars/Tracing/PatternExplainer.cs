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
    private readonly Beginnings _beginnings = new(definitions);

    /// <summary>Whether the text fits; where it does not, the offset of the first character that does not fit and why.</summary>
    public (bool Fits, int Offset, string? Reason) Explain(CharacterParser pattern, string text)
    {
        using var builder = new SyntaxTreeBuilder();
        trace.BeginListening();
        var fits = ValueReader.TryRead(pattern, text, builder);
        var heard = trace.EndListening(keep: false);
        if (fits)
            return (true, 0, null);
        var end = text.AsSpan().TrimEnd().Length;
        // A pattern that fits and leaves something over wants the end there, and may have wanted more.
        var at = Math.Min(heard.Furthest, end);
        var wanted = _beginnings.Of(heard.Wishes);
        var found = at < end ? WordAt(text[at..end]) : null;
        var instead = wanted.Count == 0 ? "the end" : string.Join(" or ", wanted);
        return (false, at, $"{(found is null ? "it ends" : $"{Escaped.Quote(found)} stands")} where {instead} is wanted{DidYouMean(found, heard)}");
    }

    private string DidYouMean(string? found, CharacterTrace heard) =>
        found is not null && Spelling.Nearest(found, heard.Wishes.SelectMany(_beginnings.TextsOf)) is { } nearest && nearest != found
            ? $"; did you mean {Escaped.Quote(nearest)}?"
            : "";

    /// <summary>Up to the next white space; of a long word its beginning.</summary>
    private static string WordAt(string text)
    {
        const int Longest = 30;
        var end = text.AsSpan().IndexOfAny(' ', '\t', '\u00A0');
        var word = end > 0 ? text[..end] : text;
        return word.Length <= Longest ? word : word[..Longest] + "…";
    }
}
