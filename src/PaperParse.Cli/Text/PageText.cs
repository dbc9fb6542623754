using System.Text;
using System.Text.RegularExpressions;

namespace PaperParse.Cli;

/// <summary>A page of the documents as people read it in a terminal: paragraphs wrapped, examples indented, what is marked in them underlined.</summary>
internal static partial class PageText
{
    private const int Width = 100;
    private const string Indent = "    ";
    private const string Fence = "```";

    public static void Write(TextWriter writer, Palette palette, string page)
    {
        var inFence = false;
        var isListing = false;
        var paragraph = new List<string>();
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            var continues = !inFence && paragraph.Count > 0 && IsProse(line) && line.Length > 0 && !line.StartsWith("- ", StringComparison.Ordinal);
            if (!continues)
                WriteParagraph(writer, paragraph);
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                inFence = !inFence;
                isListing = line.StartsWith(Fence + "listing", StringComparison.Ordinal);
            }
            else if (inFence && isListing)
            {
                WriteMarked(writer, palette, line);
            }
            else if (inFence || line.StartsWith('|'))
            {
                WriteIndented(writer, line);
            }
            else if (Heading().Match(line) is { Success: true } heading)
            {
                palette.WriteHeading(writer, heading.Groups[1].Value);
                writer.WriteLine();
            }
            else if (line.Length == 0)
            {
                writer.WriteLine();
            }
            else
            {
                paragraph.Add(Link().Replace(line, "$1"));
            }
        }

        WriteParagraph(writer, paragraph);
    }

    private static bool IsProse(string line) => !line.StartsWith(Fence, StringComparison.Ordinal) && !line.StartsWith('|') && !Heading().IsMatch(line);

    /// <summary>
    /// <code>
    /// • [|1 authors|]      • 1 authors
    ///                        ^^^^^^^^^
    /// </code>
    /// </summary>
    private static void WriteMarked(TextWriter writer, Palette palette, string line)
    {
        var text = new StringBuilder();
        var carets = new StringBuilder();
        var opened = new Stack<int>();
        for (var at = 0; at < line.Length;)
        {
            if (Mark().Match(line, at) is { Success: true } mark)
            {
                if (mark.Value[0] is '[' or '{')
                    opened.Push(text.Length);
                else if (opened.TryPop(out var start) && start == text.Length)
                    carets.Append(' ', Math.Max(0, start - carets.Length)).Append('^'); // an empty mark is a place: before the character that follows
                at += mark.Length;
                continue;
            }

            if (opened.Count > 0)
                carets.Append(' ', Math.Max(0, text.Length - carets.Length)).Append('^');
            text.Append(line[at++]);
        }

        WriteIndented(writer, text.ToString());
        if (carets.Length == 0)
            return;
        writer.Write(Indent);
        palette.WriteCarets(writer, carets.ToString());
        writer.WriteLine();
    }

    private static void WriteIndented(TextWriter writer, string line) => writer.WriteLine(line.Length == 0 ? "" : Indent + line);

    /// <summary>In the file it may be wrapped elsewhere.</summary>
    private static void WriteParagraph(TextWriter writer, List<string> lines)
    {
        if (lines.Count == 0)
            return;
        var width = 0;
        foreach (var word in string.Join(' ', lines).Split(' '))
        {
            if (width > 0 && width + 1 + word.Length > Width)
            {
                writer.WriteLine();
                width = 0;
            }

            if (width > 0)
            {
                writer.Write(' ');
                width++;
            }

            writer.Write(word);
            width += word.Length;
        }

        writer.WriteLine();
        lines.Clear();
    }

    [GeneratedRegex("^#+ (.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[([^\]|]*)\]\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\G(?:\[\||\{\|[A-Z]{2}[0-9]{4}:|\|\]|\|\})", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
