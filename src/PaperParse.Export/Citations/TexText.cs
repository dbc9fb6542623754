using System.Globalization;
using System.Text;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>
/// Text in a value of BibTeX that TeX prints as it is: nothing of a dump is ever a command. Letters of other scripts stay, as biber and every TeX of today
/// read UTF-8. A brace is a command of its own, because BibTeX counts braces whether a backslash stands before them or not.
/// </summary>
internal static class TexText
{
    public static string Escape(ReadOnlySpan<char> text)
    {
        var tex = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '\\': tex.Append("{\\textbackslash}"); break;
                case '{': tex.Append("{\\textbraceleft}"); break;
                case '}': tex.Append("{\\textbraceright}"); break;
                case '~': tex.Append("{\\textasciitilde}"); break;
                case '^': tex.Append("{\\textasciicircum}"); break;
                case '<': tex.Append("{\\textless}"); break;
                case '>': tex.Append("{\\textgreater}"); break;
                case '|': tex.Append("{\\textbar}"); break;
                case '"': tex.Append("{\\textquotedbl}"); break;
                case '`': tex.Append("{\\textasciigrave}"); break;
                case '$' or '&' or '%' or '#' or '_': tex.Append('\\').Append(c); break;
                // Two of a kind would be one sign: a dash, a quote.
                case '-' or '\'' when i > 0 && text[i - 1] == c: tex.Append("{}").Append(c); break;
                default: tex.Append(c); break;
            }
        }

        return tex.ToString();
    }

    /// <summary>A title, in which words with capitals inside (<c>BERT</c>, <c>LoRA</c>) are kept from styles that write titles small.</summary>
    public static string Title(string text) => string.Join(' ', text.Split(' ').Select(word => HasInnerCapital(word) ? $"{{{Escape(word)}}}" : Escape(word)));

    /// <summary>A name, in braces where it is no person's or has something that would be read as a sign between names or parts of one.</summary>
    /// <param name="parts">A family name, a comma, given names is what BibTeX writes too.</param>
    public static string Name(string text, AuthorName parts)
    {
        var isOneWhole = parts.IsCollaboration || (parts.Family is null && text.AsSpan().ContainsAny(",="))
            || text.Split(' ').Any(word => word.Equals("and", StringComparison.OrdinalIgnoreCase) || word.Equals("others", StringComparison.OrdinalIgnoreCase) || !word.Any(char.IsLetter));
        return isOneWhole ? $"{{{Escape(text)}}}" : string.Join(' ', text.Split(' ').Select(WithClosedSign));
    }

    /// <summary>Readers pass over white space behind a command, and take the next name for a part of one that ends in <c>\#</c>: in braces it ends.</summary>
    private static string WithClosedSign(string word) =>
        word is [.. var before, '$' or '&' or '%' or '#' or '_'] ? $"{Escape(before)}{{{Escape(word.AsSpan(before.Length))}}}" : Escape(word);

    private static bool HasInnerCapital(string word)
    {
        var letters = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            if (letters > 0 && Rune.GetUnicodeCategory(rune) == UnicodeCategory.UppercaseLetter)
                return true;
            if (Rune.IsLetterOrDigit(rune))
                letters++;
        }

        return false;
    }
}
