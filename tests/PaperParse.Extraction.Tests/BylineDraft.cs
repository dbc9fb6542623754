using System.Text.RegularExpressions;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Extraction.Tests;

/// <summary>Papers with a list of authors, and checks of what was read from it.</summary>
internal static class BylineDraft
{
    /// <summary>A list as grammars part it: at every comma, semicolon and "and".</summary>
    public static Paper WithList(string written) => WithAuthors(list =>
    {
        foreach (Match piece in Regex.Matches(written, @"(\s*)(and(?=\s)|[,;]|(?:(?!\s*[,;]|\s+and\s).)+)"))
        {
            var (space, text) = (piece.Groups[1].Value, piece.Groups[2].Value);
            if (text is "," or ";" or "and")
                list.Markup(text, space);
            else
                list.Node(SyntaxKind.Author, a => a.Text(text, space));
        }
    });

    public static void AssertPlaces(Paper paper, IEnumerable<string>? texts, string key)
    {
        if (texts is not null)
            Assert.Equal(texts, paper.Fields[key].Select(field => paper.Entry.Tree.Text.ToString(field.Span!.Value)));
    }

    public static IEnumerable<string> Groups(string written)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < written.Length; i++)
        {
            depth += written[i] is '(' or '[' ? 1 : written[i] is ')' or ']' ? -1 : 0;
            if (written[i] is '(' or '[' && depth == 1)
                start = i;
            if ((written[i] is ')' or ']' && depth == 0) || (i == written.Length - 1 && depth > 0))
                yield return written[start..(i + 1)];
        }
    }

    public static Paper WithAuthors(Action<TreeDraft> write) => PaperExtractor.Extract(TreeDraft.Tree(t => t.Entry(e => e.Title("T")
        .Node(SyntaxKind.Byline, b => b.Node(SyntaxKind.AuthorList, write).Break())))).Papers[0];
}
