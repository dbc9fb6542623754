using System.Text;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Writes a text to stdout: its exact bytes; on a terminal, where those could do harm, as lines with escapes.</summary>
internal static class SourceOutput
{
    public static void Write(Streams streams, SourceText text)
    {
        if (!streams.OutIsTerminal)
        {
            streams.OutBytes.Write(InputFile.ToBytes(text));
            return;
        }

        for (var i = 0; i < text.Lines.Count; i++)
        {
            var line = text.Lines[i];
            streams.Out.WriteLine(Escaped.Inline(text.Slice(new TextSpan(line.Start, line.Width))));
        }
    }

    /// <summary>The source, from nothing but the tokens of the tree.</summary>
    public static SourceText TextOf(SyntaxTree tree)
    {
        var builder = new StringBuilder(tree.Text.Length);
        foreach (var token in tree.Root.DescendantTokens())
            builder.Append(tree.Text.Slice(token.FullSpan));
        return tree.Text.WithText(builder.ToString());
    }
}
