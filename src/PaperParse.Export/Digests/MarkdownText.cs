using System.Buffers;
using System.Text;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>Text in Markdown that shows as it is: nothing of it is markup, HTML or mathematics, and the only links in it are http and https addresses.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<|~$@");

    private static readonly SearchValues<char> SpecialAtStart = SearchValues.Create("+-=>");

    /// <param name="text">One line.</param>
    /// <param name="isAtStart">Whether a paragraph begins with it, where a number would begin a list.</param>
    /// <param name="isInLink">Whether it is the text of a link, in which can be no other.</param>
    public static string Escape(string text, bool isAtStart = false, bool isInLink = false)
    {
        text = text.Trim();
        var escaped = new StringBuilder(text.Length);
        var at = 0;
        foreach (var url in isInLink ? [] : WrittenUrl.In(text))
        {
            // Readers link addresses by themselves, and would take the backslashes of escapes into them.
            var address = text[url.Start..url.End];
            if (WebAddress.Of(address) != address)
                continue;
            escaped.Append(Words(text[at..url.Start], isAtStart && at == 0)).Append(Link(address));
            at = url.End;
        }

        return escaped.Append(Words(text[at..], isAtStart && at == 0)).ToString();
    }

    /// <summary>An address that shows as it is, and links to itself.</summary>
    /// <param name="address">As <see cref="WebAddress"/> has it, so without white space and angles.</param>
    public static string Link(string address) => $"<{address}>";

    /// <summary>The target of a link in parentheses.</summary>
    /// <param name="address">As <see cref="WebAddress"/> has it.</param>
    public static string Target(string address)
    {
        // In an address with a semicolon something could be an entity.
        var target = address.Contains(';', StringComparison.Ordinal) ? address.Replace("&", "&amp;", StringComparison.Ordinal) : address;
        return target.AsSpan().ContainsAny('(', ')') ? $"<{target}>" : target;
    }

    private static string Words(string text, bool isAtStart)
    {
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
            words[i] = Word(words[i], isAtStart && i == 0);
        return string.Join(' ', words);
    }

    private static string Word(string word, bool isFirst)
    {
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
