using System.Text;

namespace PaperParse.Export;

/// <summary>Text in HTML: nothing of it is markup.</summary>
internal static class HtmlText
{
    /// <summary>For the text of an element or the value of an attribute in double quotes.</summary>
    public static string Escape(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            switch (c)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"': html.Append("&quot;"); break;
                case '\'': html.Append("&#39;"); break;
                default: html.Append(c); break;
            }
        }

        return html.ToString();
    }
}
