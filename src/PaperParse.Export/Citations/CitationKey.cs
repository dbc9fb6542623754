using System.Text;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>
/// What a paper is cited by: made from its identity alone, so that it is the same in every export of every dump that shows the same identity.
/// <c>arxiv-2407.21783</c>, <c>doi-10.1000-182</c>; of a paper that only its title identifies, words of it and a part of its hash:
/// <c>frozen-lakes-as-0f3c5a1e</c>.
/// </summary>
internal static class CitationKey
{
    private const int WordsOfTitle = 3;
    private const int LettersOfHash = 8;

    public static string Of(Paper paper)
    {
        // 1:title:0123456789abcdef, where 1 is the version of how keys are made.
        if (paper.Keys.Count == 0 || paper.Keys[0].Split(':', 3) is not [_, var kind, var value])
            return "entry";
        if (kind is not ("title" or "abstract"))
            return Slug($"{kind}-{value}");
        var words = kind == "title" ? Words(paper.Title ?? "") : "";
        return $"{(words.Length > 0 ? words : kind)}-{value[..Math.Min(LettersOfHash, value.Length)]}";
    }

    private static string Words(string title) => string.Join(
        '-',
        title.Split(' ').Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()).Where(word => word.Length > 0).Take(WordsOfTitle));

    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text)
            slug.Append(char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-');
        return slug.ToString();
    }
}
