using System.Buffers;
using System.Text;

namespace PaperParse.Export;

/// <summary>Text in Markdown that shows as it is: nothing of it is markup, HTML or mathematics, and the only links in it are http and https addresses.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<|~$@");

    private static readonly SearchValues<char> SpecialAtStart = SearchValues.Create("+-=>");

    /// <param name="text">One line.</param>
    /// <param name="isAtStart">Whether a paragraph begins with it, where a number would begin a list.</param>
    public static string Escape(string text, bool isAtStart = false)
    {
        var words = text.Trim().Split(' ');
        for (var i = 0; i < words.Length; i++)
            words[i] = Word(words[i], isAtStart && i == 0);
        return string.Join(' ', words);
    }

    /// <summary>The target of a link in parentheses.</summary>
    public static string Target(string address) => address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);

    private static string Word(string word, bool isFirst)
    {
        // Readers link addresses by themselves, and would take the backslashes of escapes into them.
        var end = word.AsSpan().TrimEnd(".,;:!?)]}'\"*_").Length;
        if (word.StartsWith("http", StringComparison.Ordinal) && WebAddress.Of(word[..end]) == word[..end])
            return $"<{word[..end]}>{Word(word[end..], isFirst: false)}";
        var escaped = new StringBuilder(word.Length);
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        for (var i = 0; i < word.Length; i++)
        {
            var isMarkup = IsMarkup(word, i) || (isFirst && (i == 0 ? SpecialAtStart.Contains(word[i]) : i == digits && word[i] is '.' or ')'));
            escaped.Append(isMarkup ? "\\" : "").Append(word[i]);
        }

        return escaped.ToString();
    }

    /// <summary>What could be no markup where it stands is left alone, for those who read the source.</summary>
    private static bool IsMarkup(string word, int i)
    {
        var next = i + 1 < word.Length ? word[i + 1] : ' ';
        return word[i] switch
        {
            '_' => i == 0 || !char.IsAsciiLetterOrDigit(word[i - 1]) || !char.IsAsciiLetterOrDigit(next),
            '&' => next == '#' || char.IsAsciiLetter(next),
            ':' => next == '/',
            '#' => i == 0,
            var c => Special.Contains(c),
        };
    }
}
