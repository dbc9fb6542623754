using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Documenting;

/// <summary>Text of a grammar in HTML: it came from anybody, so nothing of it is markup there, and nothing invisible.</summary>
internal static class Markup
{
    /// <summary>For the text of an element or the value of an attribute in double quotes.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in Escaped.Inline(text))
        {
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '"':
                    escaped.Append("&quot;");
                    break;
                case '\'':
                    escaped.Append("&#39;");
                    break;
                default:
                    escaped.Append(c);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>As <see cref="Escape"/>, in an element for code.</summary>
    public static string Code(string text) => $"<code>{Escape(text)}</code>";
}
